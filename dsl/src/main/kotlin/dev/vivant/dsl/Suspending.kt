package dev.vivant.dsl

import java.util.concurrent.CompletableFuture
import java.util.concurrent.ExecutionException
import kotlin.coroutines.Continuation
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.intrinsics.COROUTINE_SUSPENDED
import kotlin.coroutines.intrinsics.startCoroutineUninterceptedOrReturn

/**
 * The result of a block that may suspend, for a session that calls plain functions.
 *
 * The block runs on the session's worker until it suspends, which most never do; then the worker, a thread that may
 * block, waits for the result. An interrupt ends the wait.
 */
internal fun <T> waitFor(block: suspend () -> T): T {
  val later = Later<T>()
  val result = block.startCoroutineUninterceptedOrReturn(later)
  @Suppress("UNCHECKED_CAST")
  return if (result === COROUTINE_SUSPENDED) later.await() else result as T
}

private class Later<T> : Continuation<T> {
  private val future = CompletableFuture<T>()

  override val context: CoroutineContext
    get() = EmptyCoroutineContext

  override fun resumeWith(result: Result<T>) {
    result.fold(future::complete, future::completeExceptionally)
  }

  fun await(): T =
    try {
      future.get()
    } catch (e: ExecutionException) {
      throw e.cause ?: e
    }
}
