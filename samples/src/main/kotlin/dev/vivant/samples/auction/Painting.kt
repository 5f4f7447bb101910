package dev.vivant.samples.auction

import dev.vivant.dsl.*

/**
 * What is sold.
 *
 * @property about who painted it and when
 * @property start where offers begin, in euros
 * @property shapes colour and outline of each, from the back to the front
 */
enum class Painting(val title: String, val about: String, val start: Int, val shapes: List<Pair<String, String>>) {
  Harbour(
    "Harbour, evening", "Oil on canvas, 1911", 800,
    listOf(
      "#f2b486" to "M0 0h160v70H0z",
      "#e2704f" to "M80 44m-20 0a20 20 0 1 1 40 0a20 20 0 1 1-40 0",
      "#2f5d78" to "M0 58h160v52H0z",
      "#f2b486" to "M64 64h32v2H64zM70 72h20v2H70zM74 80h12v2H74z",
      "#1c2c3a" to "M22 74h34l-6 9H28zM38 46v26H26zM40 52v20h10z",
      "#1c2c3a" to "M112 82h30l-5 8h-20zM126 60v20h-10z",
    ),
  ),
  Hills(
    "Two hills", "Gouache, 1934", 450,
    listOf(
      "#cfe3e6" to "M0 0h160v110H0z",
      "#f7d774" to "M126 26m-12 0a12 12 0 1 1 24 0a12 12 0 1 1-24 0",
      "#8fb59a" to "M0 74C30 34 62 34 100 84L100 110H0z",
      "#4f8468" to "M52 110C76 58 116 44 160 70V110z",
      "#2b4f42" to "M0 96c50-12 100-8 160 4v10H0z",
      "#6b4a35" to "M36 74h3v16h-3z",
      "#2b4f42" to "M37.500 56l9 22h-18z",
    ),
  ),
  Pear(
    "Still life with pear", "Oil on board, 1952", 600,
    listOf(
      "#3b3350" to "M0 0h160v110H0z",
      "#8a4b3c" to "M0 78h160v32H0z",
      "#c9d1d8" to "M34 78c0 10 60 10 60 0z",
      "#d6b13c" to "M60 32c6 0 8 8 8 14 4 6 12 10 12 20 0 10-9 14-20 14s-20-4-20-14c0-10 8-14 12-20 0-6 2-14 8-14z",
      "#5d4a24" to "M60 33c0-6 2-10 6-12l2 2c-4 2-5 6-5 10z",
      "#a43a2f" to "M112 64m-15 0a15 15 0 1 1 30 0a15 15 0 1 1-30 0",
      "#e5d9c3" to "M54 46c-3 8-7 12-8 18l3 1c1-7 6-11 7-19z",
    ),
  ),
  Five(
    "Composition in five", "Screen print, 1968", 300,
    listOf(
      "#f4efe4" to "M0 0h160v110H0z",
      "#d8402f" to "M14 14h58v58H14z",
      "#1f4fa3" to "M108 40m-28 0a28 28 0 1 1 56 0a28 28 0 1 1-56 0",
      "#f0b92b" to "M40 98L84 40l30 58z",
      "#20211f" to "M126 78h22v22h-22zM14 84h20v4H14zM14 92h14v4H14z",
    ),
  ),
}

/** The picture itself, in its frame. */
internal fun <S> FlowContent<S>.painting(painting: Painting) {
  svg(viewBox = "0 0 160 110") {
    role = "img"
    aria("label", "${painting.title}, a painting")
    for ((colour, outline) in painting.shapes) {
      path {
        fill = colour
        d = outline
      }
    }
  }
}
