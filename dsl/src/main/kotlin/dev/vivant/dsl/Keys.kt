package dev.vivant.dsl

/** The keys of one list; refuses one that was there before. A table of its own, because a page of HTML waits for it. */
internal class Keys(size: Int) {
  private val table = arrayOfNulls<Any>(Integer.highestOneBit(size.coerceIn(4, MAX) * 2 - 1) * 2)

  fun add(key: Any) {
    val mask = table.size - 1
    var at = spread(key.hashCode()) and mask
    while (true) {
      val other = table[at]
      if (other == null) break
      require(other != key) { "two items of each(…) have the key $key; a key names one item of the list" }
      at = at + 1 and mask
    }
    table[at] = key
  }

  private fun spread(hash: Int): Int = hash * GOLDEN ushr 1 xor hash

  private companion object {
    const val MAX = 1 shl 28
    const val GOLDEN = -1640531527
  }
}
