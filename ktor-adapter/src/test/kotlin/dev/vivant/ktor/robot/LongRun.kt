package dev.vivant.ktor.robot

import io.kotest.core.spec.Spec
import kotlin.time.Duration.Companion.hours

/** Gives the tests of a spec hours instead of Kotest's ten minutes, because its long form, a parameter, needs them. */
fun Spec.allowLongRun() {
  timeout = 4.hours.inWholeMilliseconds
  invocationTimeout = timeout
}
