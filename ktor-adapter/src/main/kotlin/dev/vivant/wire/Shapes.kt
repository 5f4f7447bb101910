package dev.vivant.wire

/** The shapes that a connection remembers, as both of its sides count them. */
internal class Shapes {
  private val numbers = HashMap<Skeleton, Int>()
  private val places = arrayOfNulls<Skeleton>(PLACES)
  private var next = 0

  /** The number of the shape with an equal skeleton, or -1. */
  fun number(skeleton: Skeleton): Int = numbers[skeleton] ?: -1

  /** The skeleton that was remembered under a number, and so the values that its slots have there. */
  fun skeleton(number: Int): Skeleton = checkNotNull(places[number])

  /** Gives a skeleton the next number; the one that had it is forgotten. */
  fun add(skeleton: Skeleton): Int {
    val number = next
    places[number]?.let { numbers.remove(it) }
    places[number] = skeleton
    numbers[skeleton] = number
    next = (number + 1) % PLACES
    return number
  }

  companion object {
    const val PLACES = 256
  }
}
