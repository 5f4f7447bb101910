package dev.vivant.dsl

import dev.vivant.view.Event
import dev.vivant.view.EventHandler
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ExecutionException
import kotlin.coroutines.Continuation
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.intrinsics.COROUTINE_SUSPENDED
import kotlin.coroutines.intrinsics.startCoroutineUninterceptedOrReturn

/**
 * A handler that may suspend, for a session that calls plain functions.
 *
 * Runs on the session's worker until it suspends, which most handlers never do; then the worker, a thread that may
 * block, waits for the result.
 */
internal class SuspendingHandler<S, E : Event>(private val block: suspend S.(E) -> S) : EventHandler<S, E> {
  override fun handle(state: S, event: E): S {
    val later = Later<S>()
    val result = block.startCoroutineUninterceptedOrReturn(state, event, later)
    @Suppress("UNCHECKED_CAST")
    return if (result === COROUTINE_SUSPENDED) later.await() else result as S
  }

  private class Later<S> : Continuation<S> {
    private val future = CompletableFuture<S>()

    override val context: CoroutineContext
      get() = EmptyCoroutineContext

    override fun resumeWith(result: Result<S>) {
      result.fold(future::complete, future::completeExceptionally)
    }

    fun await(): S =
      try {
        future.get()
      } catch (e: ExecutionException) {
        throw e.cause ?: e
      }
  }
}
