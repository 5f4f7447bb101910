package dev.vivant.ktor.socket

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.nulls.shouldBeNull
import io.kotest.matchers.shouldBe
import io.kotest.matchers.types.shouldBeSameInstanceAs
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch

class OutgoingQueueSpec : StringSpec({
  fun frame(size: Int) = ByteArray(size)

  "says when the mark of frames is reached, and takes one more" {
    val queue = OutgoingQueue(maxFrames = 3, maxBytes = 1_000)
    List(4) { queue.offer(frame(1)) } shouldContainExactly listOf(true, true, false, false)
    queue.take()!!.frames shouldBe 4
  }

  "says when the mark of bytes is reached" {
    val queue = OutgoingQueue(maxFrames = 100, maxBytes = 1_000)
    queue.offer(frame(999)) shouldBe true
    queue.offer(frame(1)) shouldBe false
  }

  "has room again, and says so once, when everything is written" {
    val queue = OutgoingQueue(maxFrames = 2, maxBytes = 1_000)
    queue.offer(frame(1))
    queue.offer(frame(1)) shouldBe false
    val batch = queue.take()!!
    queue.offer(frame(1)) shouldBe false
    queue.written(batch) shouldBe false
    queue.written(queue.take()!!) shouldBe true
    queue.offer(frame(1)) shouldBe true
    queue.written(queue.take()!!) shouldBe false
  }

  "has room for the next frame where the taker, on the thread that offers, has written it all by then" {
    coroutineScope {
      val queue = OutgoingQueue(maxFrames = 1, maxBytes = 1_000)
      var told = 0
      val taker = launch(Dispatchers.Unconfined, CoroutineStart.UNDISPATCHED) {
        while (true) {
          if (queue.written(queue.take() ?: break)) told++
        }
      }
      queue.offer(frame(1)) shouldBe true
      queue.offer(frame(1)) shouldBe true
      told shouldBe 2
      queue.close()
      taker.join()
    }
  }

  "a frame in pieces is one frame, with the bytes of all of them, and none of them is copied" {
    val queue = OutgoingQueue(maxFrames = 2, maxBytes = 1_000)
    val piece = frame(700)
    queue.offer(frame(2), listOf(frame(3), piece)) shouldBe true
    queue.offer(frame(295)) shouldBe false
    val batch = queue.take()!!
    batch.frames shouldBe 2
    batch.pieces[2] shouldBeSameInstanceAs piece
    queue.written(batch) shouldBe true
  }

  "pings and pongs go only where there is room" {
    val queue = OutgoingQueue(maxFrames = 1, maxBytes = 1_000)
    queue.offer(frame(5))
    queue.offerIfRoom(frame(2))
    queue.take()!!.pieces.map { it.size } shouldContainExactly listOf(5)
  }

  "gives what is queued after it was closed, then nothing, and takes no more" {
    val queue = OutgoingQueue(maxFrames = 9, maxBytes = 1_000)
    queue.offer(frame(1))
    queue.close()
    queue.offer(frame(2)) shouldBe false
    queue.take()!!.frames shouldBe 1
    queue.take().shouldBeNull()
  }

  "a waiting taker wakes up for a frame and for the end" {
    coroutineScope {
      val queue = OutgoingQueue(maxFrames = 9, maxBytes = 1_000)
      val first = async(Dispatchers.Unconfined, CoroutineStart.UNDISPATCHED) { queue.take() }
      first.isActive shouldBe true
      queue.offer(frame(7))
      first.await()!!.pieces.single().size shouldBe 7
      val second = async(Dispatchers.Unconfined, CoroutineStart.UNDISPATCHED) { queue.take() }
      queue.close()
      second.await().shouldBeNull()
    }
  }
})
