package dev.vivant.samples.auction

import dev.vivant.pubsub.PubSub

/**
 * Hears all offers, on whatever node they are made, and has the board that all pages of this node show: one object, so
 * that they share one render of it. Thread-safe.
 *
 * @param topics where offers are made; the same as the pages use
 */
class Hall(topics: PubSub) {
  private var board = Board()

  init {
    topics.subscribe(TOPIC) { if (it is Bid) taking(it) }
  }

  /** The board now. */
  @Synchronized
  fun board(): Board = board

  /** The board with an offer, which may be known already. */
  @Synchronized
  fun taking(bid: Bid): Board = board.with(bid).also { board = it }

  /** The board with all that a page remembers of it, from before this node began. */
  @Synchronized
  fun taking(remembered: Board): Board {
    remembered.lots.flatMap { it.bids }.forEach(::taking)
    return board
  }

  companion object {
    /** Where offers are made. */
    const val TOPIC: String = "auction"
  }
}
