package dev.vivant.ktor.socket

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class TokenBucketSpec : StringSpec({
  val second = 1_000_000_000L

  "lets the burst through, then one after each interval" {
    val bucket = TokenBucket(perSecond = 10, burst = 3, 0)
    List(4) { bucket.take(0) } shouldBe listOf(true, true, true, false)
    bucket.take(second / 10 - 1) shouldBe false
    bucket.take(second / 10) shouldBe true
    bucket.take(second / 10) shouldBe false
  }

  "saves no more than the burst" {
    val bucket = TokenBucket(perSecond = 10, burst = 3, 0)
    List(5) { bucket.take(100 * second) } shouldBe listOf(true, true, true, false, false)
  }
})
