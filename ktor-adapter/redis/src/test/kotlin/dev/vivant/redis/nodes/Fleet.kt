package dev.vivant.redis.nodes

import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.locks.ReentrantLock
import kotlin.concurrent.withLock

/**
 * Robots that tell a [Journal] numbers, a few at a time, each its own 1, 2, 3 and so on, and come back whenever their
 * connection is lost.
 *
 * @param paceMillis longest pause of a robot between two acts
 * @param ownCuts how often a robot cuts its connection itself, once in so many acts; 0 for never
 */
class Fleet(
  val url: String,
  size: Int,
  val seed: Long,
  private val paceMillis: Long = 120,
  val ownCuts: Int = 0,
) : AutoCloseable {
  private val opened = CountDownLatch(size)
  private val lock = ReentrantLock()
  private val rung = lock.newCondition()
  private var ended = false
  private val robots = List(size) { Robot(it, this) }

  /** All pages are open afterwards: a page that dies while it is loaded is loaded again by a person, not by itself. */
  init {
    robots.forEach { it.thread.start() }
    opened.await()
  }

  /** A robot's page is open, or will never be. */
  fun opened() = opened.countDown()

  /** A robot waits until its next act; false when there is to be none. */
  fun pause(random: Long): Boolean = lock.withLock {
    if (!ended) rung.await(random.mod(paceMillis), TimeUnit.MILLISECONDS)
    !ended
  }

  /** All robots that pause tell their next numbers now. */
  fun rush() = lock.withLock { rung.signalAll() }

  /** How many of them were refused; a robot gives up for good where an answer comes without its effect. */
  val failed: Int get() = robots.sumOf { it.failed }

  /** How many connections stood without an answer to the join. */
  val silent: Int get() = robots.sumOf { it.silent }

  /** How many numbers were told and answered. */
  val told: Int get() = robots.sumOf { it.told.count }

  /** How many numbers had no answer yet when a connection was lost. */
  val interrupted: Int get() = robots.sumOf { it.interrupted }

  /** Milliseconds from the last cut of a connection until its robot had the answers to all that it had told. */
  val away: List<Long> get() = robots.flatMap { it.away }

  /** What did not go as it should, robot by robot; empty when all is well. */
  fun failures(): List<String> = robots.mapNotNull(Robot::failure)

  /** The robots that something was thrown at, and what. */
  fun gaveUp(): List<String> = robots.mapNotNull(Robot::gaveUp)

  /** Waits until everything that was told is answered, and every page shows what its session would show a new one. */
  fun finish() {
    end()
    robots.forEach { it.thread.join() }
  }

  private fun end() = lock.withLock {
    ended = true
    rung.signalAll()
  }

  /** What the pages show in an element, without doubles. */
  fun shown(id: String): Set<String> = robots.map { it.text(id) }.toSet()

  override fun close() {
    end()
    robots.forEach { it.page.close() }
  }
}

/** The value below which 99 of 100 are; 0 of none. */
fun p99(values: Collection<Long>): Long = values.sorted().let { if (it.isEmpty()) 0 else it[(it.size - 1) * 99 / 100] }
