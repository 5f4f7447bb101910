package dev.vivant.wire

/** The attributes that go over the wire as numbers: their places in this list. New ones are added at its end. */
internal object AttributeNames {
  val KNOWN: List<String> = (
    "class style id href value title src alt name type data-v disabled checked selected hidden placeholder role " +
      "tabindex for aria-label aria-expanded aria-selected aria-current aria-invalid aria-hidden aria-describedby " +
      "d x y width height viewBox fill stroke transform points cx cy r data-link"
    ).split(' ')

  private val places: Map<String, Int> = KNOWN.withIndex().associate { (place, name) -> name to place }

  /** The place of a name, or -1. */
  fun place(name: String): Int = places[name] ?: -1
}
