package dev.vivant.samples.auction

import dev.vivant.dsl.*
import dev.vivant.pubsub.MessagesLost
import dev.vivant.samples.auction.Hall.Companion.TOPIC
import dev.vivant.samples.chat.Names
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import java.util.Locale
import kotlinx.serialization.Serializable

/** What the page has to remember: which one it is, and the board that all pages show. */
@Serializable
data class Bidder(val me: String, val board: Board)

/** An auction: everybody sees the same board, which is rendered once for all of them. */
fun auctionView(hall: Hall): LiveView<Bidder> = liveView {
  mount {
    subscribe(TOPIC)
    Bidder(sessionId(), hall.board())
  }
  resumed { _, _ -> copy(board = hall.taking(board)) }
  info<Bid> { bid, _ -> copy(board = hall.taking(bid)) }
  info<MessagesLost> { _, _ -> copy(board = hall.board()) }
  title { Sample.Auction.title }
  render { state ->
    frame(Sample.Auction) {
      p("standing") {
        role = "status"
        +"You are "
        strong { +Names.of(state.me) }
        +standing(state)
      }
      shared(state.board) { board -> board(board) }
    }
  }
}

private fun standing(state: Bidder): String {
  val mine = state.board.lots.filter { it.leader == state.me }.joinToString(" and ") { "“${it.painting.title}”" }
  return if (mine.isEmpty()) ", and lead for nothing yet." else ", and lead for $mine."
}

/** The same for all, so it knows nobody: what is one's own stands around it. */
private fun FlowContent<Bidder>.board(board: Board) {
  div("auction") {
    div("lots") { each(board.lots, { it.painting }) { lot(it) } }
    section("panel bids") {
      h2 { +"Latest offers" }
      div {
        role = "log"
        aria("label", "Latest offers")
        if (board.latest.isEmpty()) p("quiet") { +"Nobody has offered anything yet. Open this page in a second tab." }
        ol {
          each(board.latest, { it }) { bid ->
            li {
              span { +"${Names.of(bid.from)}, for ${bid.painting.title}" }
              span("number") { +euros(bid.amount) }
            }
          }
        }
      }
    }
  }
}

private fun FlowContent<Bidder>.lot(lot: Lot) {
  article("panel lot") {
    painting(lot.painting)
    h2 { +lot.painting.title }
    p("quiet") { +lot.painting.about }
    p("price") {
      // Another price is another element, which comes in with a glow.
      strong("number") {
        key(lot.price)
        +euros(lot.price)
      }
      +(lot.leader?.let { " ${Names.of(it)}" } ?: " starting price")
    }
    course(lot)
    button(classes = "primary") {
      aria("label", "Offer ${euros(lot.next)} for ${lot.painting.title}")
      onClick { event ->
        if (lot.next > board.lot(lot.painting).price) {
          event.broadcast(TOPIC, Bid(lot.painting, lot.next, me))
        } else {
          event.flash("info", "Somebody was faster.")
        }
        this
      }
      +"Offer ${euros(lot.next)}"
    }
  }
}

/** How the price rose. */
private fun FlowContent<Bidder>.course(lot: Lot) {
  val prices = listOf(lot.painting.start) + lot.bids.map { it.amount }
  val lowest = prices.min()
  val range = (prices.max() - lowest).coerceAtLeast(1)
  svg(viewBox = "0 0 100 30") {
    preserveAspectRatio = "none"
    aria("hidden", true)
    val step = 100.0 / (prices.size - 1).coerceAtLeast(1)
    val corners = prices.mapIndexed { i, price ->
      "%.1f %.1f".format(Locale.ROOT, i * step, 28 - 26.0 * (price - lowest) / range)
    }
    path(corners.joinToString("L", "M") + if (prices.size == 1) "H100" else "", "line")
  }
}

private fun euros(amount: Int): String = "€ %,d".format(Locale.ROOT, amount)
