package dev.vivant.samples.signup

import kotlinx.serialization.Serializable

/** The form. */
@Serializable
data class SignUp(
  val name: String = "",
  val email: String = "",
  val password: String = "",
  val terms: Boolean = false,
) {
  /** What is wrong, by field, in the order of the form; empty when all is well. */
  fun errors(): Map<String, String> = buildMap {
    if (name.isBlank()) put("name", "Please tell us your name.")
    if (!address.matches(email.trim())) put("email", "This needs to look like ann@example.org.")
    if (password.length < MIN_PASSWORD) put("password", "This needs at least $MIN_PASSWORD characters.")
    if (!terms) put("terms", "Please agree, so that we may go on.")
  }

  companion object {
    /** Shortest password, in characters. */
    const val MIN_PASSWORD: Int = 12

    /** Names of all fields. */
    val fields: Set<String> = setOf("name", "email", "password", "terms")

    private val address = Regex("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")
  }
}
