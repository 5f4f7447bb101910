package dev.vivant.ktor

import dev.vivant.ktor.routing.Vantage
import dev.vivant.session.Visitor
import io.ktor.http.HttpHeaders
import io.ktor.http.parseAndSortHeader
import io.ktor.server.application.ApplicationCall
import io.ktor.server.auth.UserIdPrincipal
import io.ktor.server.auth.authentication
import java.security.Principal
import java.util.Locale
import java.util.Optional

/** Tells who stands behind a call, in the core's words. */
internal data class VisitorSource(
  val sessionData: (ApplicationCall) -> Map<String, Any> = { emptyMap() },
  val principalName: (Any) -> String? = { null },
  val locale: (ApplicationCall) -> Locale = ::preferred,
) {
  fun visitor(call: ApplicationCall, vantage: Vantage): Visitor =
    Visitor(Optional.ofNullable(principal(call)), sessionData(call), locale(call), vantage)

  private fun principal(call: ApplicationCall): Principal? {
    val value = call.authentication.principal<Any>() ?: return null
    val given = principalName(value)
    return when {
      given != null -> LivePrincipal(given, value)
      value is Principal -> value
      value is UserIdPrincipal -> LivePrincipal(value.name, value)
      else -> error(
        "A live view stands inside authenticate, but nothing says what a ${value.javaClass.name} is called. Tell it: " +
          "install(LiveViews) { principalName { (it as? ${value.javaClass.simpleName})?.id } }",
      )
    }
  }

  private companion object {
    /** `de-CH,de;q=0.9` → `de_CH`; the root where there is none or it cannot be read. */
    fun preferred(call: ApplicationCall): Locale {
      val header = call.request.headers[HttpHeaders.AcceptLanguage] ?: return Locale.ROOT
      val tag = runCatching { parseAndSortHeader(header) }.getOrDefault(emptyList()).firstOrNull()?.value
      return if (tag == null || tag == "*") Locale.ROOT else Locale.forLanguageTag(tag)
    }
  }
}

/**
 * A principal of Ktor's as views see it.
 *
 * @property value what the authentication provider gave
 */
public class LivePrincipal(private val name: String, public val value: Any) : Principal {
  init {
    require(name.isNotEmpty()) { "principalName gave an empty name for a ${value.javaClass.name}" }
  }

  override fun getName(): String = name

  override fun equals(other: Any?): Boolean = other is LivePrincipal && name == other.name && value == other.value

  override fun hashCode(): Int = name.hashCode()

  /** The name alone: the value may hold secrets. */
  override fun toString(): String = name
}
