package dev.vivant.wire

/** The numbers of the operations that have one. */
internal object Operation {
  const val REPLACE = -1
  const val SPLICE_TEXT = -2
  const val WITHIN = -3
}
