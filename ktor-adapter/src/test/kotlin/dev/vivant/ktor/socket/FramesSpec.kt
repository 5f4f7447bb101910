package dev.vivant.ktor.socket

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.ints.shouldBeLessThanOrEqual
import io.kotest.matchers.shouldBe
import java.nio.ByteBuffer

class FramesSpec : StringSpec({
  "writes the shortest length" {
    Frames.text(ByteArray(125)).take(2) shouldContainExactly listOf(0x81.toByte(), 125)
    Frames.text(ByteArray(126)).take(4) shouldContainExactly listOf(0x81.toByte(), 126, 0, 126)
    Frames.text(ByteArray(65_535)).take(4) shouldContainExactly listOf(0x81.toByte(), 126, -1, -1)
    Frames.text(ByteArray(65_536)).take(10) shouldContainExactly listOf(0x81.toByte(), 127, 0, 0, 0, 0, 0, 1, 0, 0)
  }

  "writes the payload as it is, or the first bytes of a buffer" {
    String(Frames.text("Milk".toByteArray()), 2, 4) shouldBe "Milk"
    Frames.text("Milk and more".toByteArray(), 4).size shouldBe 6
  }

  "every close frame holds its code and a reason, and fits a control frame" {
    for (code in CloseCode.entries) {
      val frame = Frames.close(code)
      frame[0] shouldBe 0x88.toByte()
      ByteBuffer.wrap(frame).getShort(2).toInt() shouldBe code.code
      String(frame, 4, frame.size - 4) shouldBe code.reason
      frame.size shouldBeLessThanOrEqual 127
      CloseCode.mayBeReceived(code.code) shouldBe true
    }
  }
})
