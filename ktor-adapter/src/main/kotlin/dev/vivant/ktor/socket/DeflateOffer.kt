package dev.vivant.ktor.socket

/**
 * What a peer offers of permessage-deflate, RFC 7692 section 7.1, and what is answered.
 *
 * `permessage-deflate; client_max_window_bits` →
 * `permessage-deflate; server_no_context_takeover; client_no_context_takeover`
 */
internal object DeflateOffer {
  private const val NAME = "permessage-deflate"
  private const val SERVER_BITS = "server_max_window_bits"

  /** Each message by itself, in both directions: nothing has to be kept between two. */
  private const val ANSWER = "$NAME; server_no_context_takeover; client_no_context_takeover"
  private val BITS = Regex("[89]|1[0-5]")

  /**
   * The answer to the first offer that can be kept; null where none can, and messages go as they are.
   *
   * @param headers values of `Sec-WebSocket-Extensions`, in the order of the request
   */
  fun answer(headers: List<String>): String? =
    headers.flatMap { it.split(',') }.firstNotNullOfOrNull { offer(it.split(';').map(String::trim)) }

  private fun offer(parts: List<String>): String? {
    if (parts.first() != NAME) return null
    val parameters = HashMap<String, String?>()
    for (part in parts.drop(1)) {
      val name = part.substringBefore('=').trim()
      val value = if ('=' in part) part.substringAfter('=').trim().removeSurrounding("\"") else null
      if (name in parameters || !isAllowed(name, value)) return null
      parameters[name] = value
    }
    return if (SERVER_BITS in parameters) "$ANSWER; $SERVER_BITS=15" else ANSWER
  }

  private fun isAllowed(name: String, value: String?): Boolean = when (name) {
    "server_no_context_takeover", "client_no_context_takeover" -> value == null
    // The JDK's deflater knows no smaller window.
    SERVER_BITS -> value == "15"
    // A peer with a smaller window is understood anyhow.
    "client_max_window_bits" -> value == null || BITS.matches(value)
    else -> false
  }
}
