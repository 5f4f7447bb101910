package dev.vivant.samples.auction

import dev.vivant.pubsub.InMemoryPubSub
import dev.vivant.pubsub.MessagesLost
import dev.vivant.samples.chat.Names
import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.types.shouldBeSameInstanceAs

class AuctionSpec : StringSpec({
  fun page(topics: InMemoryPubSub = InMemoryPubSub()): LiveTest =
    LiveTest.of(auctionView(Hall(topics))).pubSub(topics).mount()

  fun LiveTest.prices() = findAll(".price strong").map { it.text() }

  fun LiveTest.offer(painting: Painting) =
    find("[aria-label$='${painting.title}'].primary").click()

  "an offer is on all pages at once, and only one's own page says that one leads" {
    val page = page()
    val other = page.open("/")
    page.prices() shouldBe listOf("€ 800", "€ 450", "€ 600", "€ 300")
    page.offer(Painting.Hills)
    for (each in listOf(page, other)) {
      each.prices() shouldBe listOf("€ 800", "€ 500", "€ 600", "€ 300")
      each.find(".bids li").text() shouldBe "${Names.of(page.sessionId())}, for Two hills€ 500"
    }
    page.find(".standing").text() shouldContain "lead for “Two hills”."
    other.find(".standing").text() shouldContain "lead for nothing yet."
    other.offer(Painting.Hills)
    page.find(".standing").text() shouldContain "lead for nothing yet."
  }

  "all pages show the same object" {
    val topics = InMemoryPubSub()
    val hall = Hall(topics)
    topics.publish(Hall.TOPIC, Bid(Painting.Pear, 700, "a"))
    val board = hall.board()
    board.lot(Painting.Pear).price shouldBe 700
    hall.taking(Bid(Painting.Pear, 700, "a")) shouldBeSameInstanceAs board
    hall.taking(Bid(Painting.Pear, 650, "b")) shouldBeSameInstanceAs board
    hall.taking(Board()) shouldBeSameInstanceAs board
  }

  "of two equal offers each node takes the same one, whichever came first" {
    val bids = listOf(Bid(Painting.Five, 350, "a"), Bid(Painting.Five, 350, "b"))
    for (order in listOf(bids, bids.reversed())) {
      order.fold(Board()) { board, bid -> board.with(bid) }.lot(Painting.Five).leader shouldBe "a"
    }
  }

  "who offers what somebody else has offered already is told" {
    val page = page()
    val other = page.open("/")
    page.cut()
    other.offer(Painting.Harbour)
    val behind = page.find("[aria-label='Offer € 850 for Harbour, evening']")
    behind.click()
    page.connect()
    page.flash() shouldContain "Somebody was faster"
    page.prices().first() shouldBe "€ 850"
    page.find(".standing").text() shouldContain "lead for nothing yet."
  }

  "from a thousand on offers rise by a hundred" {
    val page = page()
    repeat(6) { page.offer(Painting.Harbour) }
    page.prices().first() shouldBe "€ 1,200"
  }

  "who comes later, or missed something, sees the board as it is" {
    val topics = InMemoryPubSub()
    val page = page(topics)
    page.offer(Painting.Pear)
    page.open("/").prices()[2] shouldBe "€ 650"
    page.broadcast(Hall.TOPIC, MessagesLost(Hall.TOPIC))
    page.prices()[2] shouldBe "€ 650"
  }

  "what a page remembers from before a restart is there again for all" {
    val before = Board().with(Bid(Painting.Five, 350, "a")).with(Bid(Painting.Five, 400, "b"))
    val hall = Hall(InMemoryPubSub())
    hall.taking(before).lots shouldBe before.lots
    hall.board().latest shouldBe before.latest
  }
})
