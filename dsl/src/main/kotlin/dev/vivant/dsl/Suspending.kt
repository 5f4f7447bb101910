package dev.vivant.dsl

import java.util.concurrent.LinkedBlockingQueue
import kotlin.coroutines.AbstractCoroutineContextElement
import kotlin.coroutines.Continuation
import kotlin.coroutines.ContinuationInterceptor
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.intrinsics.COROUTINE_SUSPENDED
import kotlin.coroutines.intrinsics.startCoroutineUninterceptedOrReturn

/**
 * The result of a block that may suspend, for a session that calls plain functions.
 *
 * Most blocks never suspend, and cost no more than a call. Where one does, the worker that called waits, and runs what
 * follows when there is something to go on with: so the whole block runs on the thread that contexts are valid on. An
 * interrupt ends the wait.
 */
internal fun <T> waitFor(block: suspend () -> T): T {
  val worker = Worker<T>()
  val result = block.startCoroutineUninterceptedOrReturn(worker)
  @Suppress("UNCHECKED_CAST")
  return if (result === COROUTINE_SUSPENDED) worker.run() else result as T
}

/** Runs on its own thread what a suspended block goes on with, until its result is there. */
private class Worker<T> :
  AbstractCoroutineContextElement(ContinuationInterceptor),
  ContinuationInterceptor,
  Continuation<T> {
  private val steps = LinkedBlockingQueue<() -> Unit>()
  private var result: Result<T>? = null

  override val context: CoroutineContext
    get() = this

  override fun <R> interceptContinuation(continuation: Continuation<R>): Continuation<R> =
    object : Continuation<R> {
      override val context = continuation.context

      override fun resumeWith(result: Result<R>) {
        steps.put { continuation.resumeWith(result) }
      }
    }

  override fun resumeWith(result: Result<T>) {
    steps.put { this.result = result }
  }

  fun run(): T {
    while (true) {
      steps.take().invoke()
      result?.let { return it.getOrThrow() }
    }
  }
}
