package dev.vivant.ktor

import dev.vivant.ktor.routing.Vantage
import dev.vivant.security.Tenant
import dev.vivant.session.Visitor
import dev.vivant.view.HasRoles
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
  val principalRoles: ((Any) -> Set<String>)? = null,
  val tenant: ((ApplicationCall) -> String?)? = null,
  val address: ClientAddress = ClientAddress(emptyList()),
) {
  /**
   * Who asks.
   *
   * @throws UnknownTenant where the site has tenants and the call is for none of them
   */
  fun visitor(call: ApplicationCall, vantage: Vantage): Visitor = Visitor(
    Optional.ofNullable(principal(call)), sessionData(call), locale(call), vantage, tenant(call), address.of(call),
  )

  private fun tenant(call: ApplicationCall): String {
    val resolve = tenant ?: return ""
    val name = resolve(call) ?: throw UnknownTenant()
    return if (Tenant.isName(name)) name else throw UnknownTenant()
  }

  private fun principal(call: ApplicationCall): Principal? {
    val value = call.authentication.principal<Any>() ?: return null
    val given = principalName(value)
    val roles = principalRoles?.invoke(value)
    return when {
      given != null -> LivePrincipal(given, value, roles ?: rolesOf(value))
      value is Principal && roles != null -> LivePrincipal(value.name, value, roles)
      value is Principal -> value
      value is UserIdPrincipal -> LivePrincipal(value.name, value, roles.orEmpty())
      else -> error(
        "A live view stands inside authenticate, but nothing says what a ${value.javaClass.name} is called. Tell it: " +
          "install(LiveViews) { principalName { (it as? ${value.javaClass.simpleName})?.id } }",
      )
    }
  }

  private fun rolesOf(value: Any): Set<String> = (value as? HasRoles)?.roles().orEmpty()

  private companion object {
    /** `de-CH,de;q=0.9` → `de_CH`; the root where there is none or it cannot be read. */
    fun preferred(call: ApplicationCall): Locale {
      val header = call.request.headers[HttpHeaders.AcceptLanguage] ?: return Locale.ROOT
      val tag = runCatching { parseAndSortHeader(header) }.getOrDefault(emptyList()).firstOrNull()?.value
      return if (tag == null || tag == "*") Locale.ROOT else Locale.forLanguageTag(tag)
    }
  }
}

/** The site has tenants, and this call is for none of them. */
internal class UnknownTenant : RuntimeException("the call is for no tenant", null, false, false)

/**
 * A principal of Ktor's as views see it.
 *
 * @property value what the authentication provider gave
 * @param roles what `principalRoles` said, for `requireRole`
 */
public class LivePrincipal(
  private val name: String,
  public val value: Any,
  roles: Set<String> = emptySet(),
) : Principal, HasRoles {
  private val roles: Set<String> = roles.toSet()

  init {
    require(name.isNotEmpty()) { "principalName gave an empty name for a ${value.javaClass.name}" }
  }

  override fun getName(): String = name

  override fun roles(): Set<String> = roles

  override fun equals(other: Any?): Boolean =
    other is LivePrincipal && name == other.name && value == other.value && roles == other.roles

  override fun hashCode(): Int = name.hashCode()

  /** The name alone: the value may hold secrets. */
  override fun toString(): String = name
}
