package dev.vivant.redis.nodes

/**
 * Numbers that were told, in their order: how many, the latest, and a print that differs after any loss, double or
 * change of order. For [Journal], and for the robots' own books: what its page shows has to be the same.
 */
data class Told(val count: Int = 0, val print: Long = 0, val latest: List<String> = emptyList()) {
  operator fun plus(number: String): Told =
    Told(count + 1, print * PRIME + number.hashCode() + 1, (latest + number).takeLast(LATEST))

  /** Such as `3 told, print 1f33c, latest 1,2,3`. */
  override fun toString(): String = "$count told, print ${print.toString(RADIX)}, latest ${latest.joinToString(",")}"

  companion object {
    private const val LATEST = 12
    private const val RADIX = 16
    private const val PRIME = 1_000_003L
    private val form = Regex("""(\d+) told, print (-?[0-9a-f]+), latest (.*)""")

    /** What [toString] made. */
    fun parse(text: String): Told {
      val (count, print, latest) = requireNotNull(form.matchEntire(text)) { "\"$text\" is not what was told" }
        .destructured
      return Told(count.toInt(), print.toLong(RADIX), latest.split(',').filter { it.isNotEmpty() })
    }
  }
}
