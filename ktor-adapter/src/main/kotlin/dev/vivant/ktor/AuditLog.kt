package dev.vivant.ktor

import dev.vivant.session.LiveObserver
import org.slf4j.Logger

/**
 * Who was refused what, for those who look after security: one line each on the logger `dev.vivant.audit`, and not more
 * lines than a person can read when thousands come.
 *
 * ```
 * FORBIDDEN event 3 is forbidden, route /orders/{id}, user ann, tenant acme, address 203.0.113.7
 * ```
 */
internal class AuditLog(log: Logger, nanoTime: () -> Long) : LiveObserver {
  private val lines = RefusalLog(log, nanoTime)

  override fun hearsCalls(): Boolean = false

  override fun refused(refused: LiveObserver.Refused) {
    val visitor = refused.visitor()
    val about = listOf(
      "route" to refused.route(),
      "user" to visitor.who().name(),
      "tenant" to visitor.tenant(),
      "address" to visitor.address(),
    ).filter { it.second.isNotEmpty() }.joinToString("") { (name, value) -> ", $name ${LogText.clean(value)}" }
    lines.line("${refused.why()} ${LogText.clean(refused.what())}$about")
  }
}
