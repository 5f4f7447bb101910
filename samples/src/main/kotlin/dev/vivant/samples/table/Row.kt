package dev.vivant.samples.table

import kotlin.random.Random
import kotlinx.serialization.Serializable

/** A row of the table. */
@Serializable
data class Row(val id: Int, val label: String)

/** Makes rows with labels such as `pretty red table`. The same seed makes the same rows. */
class Rows(seed: Int) {
  private val random = Random(seed)

  /** So many rows, with ids from [firstId]. */
  fun make(count: Int, firstId: Int): List<Row> = List(count) { Row(firstId + it, label()) }

  private fun label() = "${adjectives.random(random)} ${colours.random(random)} ${nouns.random(random)}"

  private companion object {
    val adjectives = listOf(
      "pretty", "large", "big", "small", "tall", "short", "long", "handsome", "plain", "quaint", "clean", "elegant",
      "easy", "angry", "crazy", "helpful", "mushy", "odd", "unsightly", "adorable", "important", "inexpensive",
      "cheap", "expensive", "fancy",
    )
    val colours = listOf(
      "red", "yellow", "blue", "green", "pink", "brown", "purple", "white", "black", "orange", "grey",
    )
    val nouns = listOf(
      "table", "chair", "house", "bench", "desk", "tie", "cookie", "sandwich", "burger", "pizza", "mouse", "keyboard",
    )
  }
}
