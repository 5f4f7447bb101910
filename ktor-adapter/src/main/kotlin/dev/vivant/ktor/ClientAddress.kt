package dev.vivant.ktor

import io.ktor.http.HttpHeaders
import io.ktor.server.application.ApplicationCall
import java.net.InetAddress

/**
 * Who asks, for the limits per address: the peer of the connection, or, where that is one of our own proxies, whom the
 * nearest proxy of ours names in `X-Forwarded-For`. What a stranger writes into that header counts for nothing.
 *
 * ```
 * trusted 10.0.0.0/8
 * peer 203.0.113.7, header "1.1.1.1"                        203.0.113.7
 * peer 10.0.0.2,    header "1.1.1.1, 203.0.113.7, 10.0.0.9" 203.0.113.7
 * peer 2001:db8:1:2:3:4:5:6                                 2001:db8:1:2::/64
 * peer 127.0.0.1                                            ""
 * ```
 *
 * An IPv6 address counts as its network of 64 bits, which is what a household gets. The machine itself is not limited:
 * what comes from there is a proxy that was not named, or the operator.
 */
internal class ClientAddress(trusted: List<String>) {
  private val trusted = trusted.map(Network::parse)

  /** Of a call; empty where no limit per address applies. */
  fun of(call: ApplicationCall): String {
    val peer = peer(call.request.local.remoteAddress) ?: return ""
    val client = if (isTrusted(peer)) named(peer, call) else peer
    return if (client.isLoopbackAddress) "" else shown(client)
  }

  /** Engines call the machine itself by its name. */
  private fun peer(text: String): InetAddress? =
    if (text == "localhost") InetAddress.getLoopbackAddress() else literal(text)

  private fun isTrusted(address: InetAddress): Boolean = trusted.any { it.holds(address) }

  /** From the right, the first that is none of ours; what cannot be read ends the search at the proxy that sent it. */
  private fun named(peer: InetAddress, call: ApplicationCall): InetAddress {
    var nearest = peer
    val hops = call.request.headers.getAll(HttpHeaders.XForwardedFor).orEmpty().flatMap { it.split(',') }
    for (hop in hops.asReversed()) {
      nearest = literal(hop.trim()) ?: return nearest
      if (!isTrusted(nearest)) return nearest
    }
    return nearest
  }

  private class Network(private val bytes: ByteArray, private val bits: Int) {
    fun holds(address: InetAddress): Boolean {
      val other = address.address
      return other.size == bytes.size && (0 until bits).all { bit(bytes, it) == bit(other, it) }
    }

    private fun bit(of: ByteArray, at: Int): Int = of[at / BYTE].toInt() shr (BYTE - 1 - at % BYTE) and 1

    companion object {
      /** `10.0.0.0/8`, `192.0.2.1`, `2001:db8::/32` */
      fun parse(text: String): Network {
        val bytes = literal(text.substringBefore('/'))?.address
        val most = (bytes?.size ?: 0) * BYTE
        val bits = if ('/' in text) text.substringAfter('/').toIntOrNull() else most
        require(bytes != null && bits != null && bits in 0..most) {
          "trustedProxies: \"$text\" is no address or network; write such as 10.0.0.0/8, 192.0.2.1 or 2001:db8::/32"
        }
        return Network(bytes, bits)
      }
    }
  }

  internal companion object {
    private const val BYTE = 8
    private const val HALF = 8
    private val FORM = Regex("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")

    /** Never asks a name server: what is no address is none. A port after an IPv4 address and brackets are dropped. */
    private fun literal(text: String): InetAddress? {
      val bare = text.substringBefore('%').removePrefix("[").substringBefore(']')
      val host = if (bare.count { it == ':' } == 1) bare.substringBefore(':') else bare
      if (!FORM.matches(host) || ':' !in host && host.count { it == '.' } != 3) return null
      return runCatching { InetAddress.getByName(host) }.getOrNull()
    }

    private fun shown(address: InetAddress): String {
      if (address.address.size == 4) return address.hostAddress
      return (0 until HALF step 2).joinToString(":", postfix = "::/64") { at ->
        val bytes = address.address
        Integer.toHexString((bytes[at].toInt() and 0xff shl BYTE) or (bytes[at + 1].toInt() and 0xff))
      }
    }
  }
}
