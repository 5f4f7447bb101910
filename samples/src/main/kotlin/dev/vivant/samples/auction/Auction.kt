package dev.vivant.samples.auction

import kotlinx.serialization.Serializable

/** Somebody offers an amount, in euros, for a painting; [from] is the page that they are at. */
@Serializable
data class Bid(val painting: Painting, val amount: Int, val from: String)

/**
 * A painting and what was offered for it.
 *
 * @property bids the latest, the highest last
 * @property count how many there were
 */
@Serializable
data class Lot(val painting: Painting, val bids: List<Bid> = emptyList(), val count: Int = 0) {
  /** The highest offer, or where offers begin. */
  val price: Int
    get() = bids.lastOrNull()?.amount ?: painting.start

  /** What to offer next. */
  val next: Int
    get() = if (price < HUNDREDS_FROM) price + HALF_STEP else price + STEP

  /** The page that leads, or null. */
  val leader: String?
    get() = bids.lastOrNull()?.from

  /** Of two equal offers the same one counts on all nodes, whichever came first. */
  fun with(bid: Bid): Lot = when {
    bid.amount > price -> copy(bids = (bids + bid).takeLast(KEPT), count = count + 1)
    bid.amount == price && leader.let { it != null && bid.from < it } -> copy(bids = bids.dropLast(1) + bid)
    else -> this
  }

  private companion object {
    const val KEPT = 16
    const val HALF_STEP = 50
    const val STEP = 100
    const val HUNDREDS_FROM = 1_000
  }
}

/** What everybody sees: all lots, and the latest offers, the newest first. */
@Serializable
data class Board(val lots: List<Lot> = Painting.entries.map { Lot(it) }, val latest: List<Bid> = emptyList()) {
  /** The lot of a painting. */
  fun lot(painting: Painting): Lot = lots.first { it.painting == painting }

  /** With an offer, where it is the highest; the same board otherwise. */
  fun with(bid: Bid): Board {
    val before = lot(bid.painting)
    val after = before.with(bid)
    if (after === before) return this
    return Board(lots.map { if (it === before) after else it }, (listOf(bid) + latest).take(SHOWN))
  }

  private companion object {
    const val SHOWN = 5
  }
}
