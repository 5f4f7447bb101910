package dev.vivant.ktor.socket

import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

private const val EACH_BY_ITSELF = "permessage-deflate; server_no_context_takeover; client_no_context_takeover"

/** What is offered, and what is answered; null where messages go as they are. */
private val OFFERS = mapOf(
  "permessage-deflate" to EACH_BY_ITSELF,
  "permessage-deflate; client_max_window_bits" to EACH_BY_ITSELF,
  "permessage-deflate;client_max_window_bits=15" to EACH_BY_ITSELF,
  "permessage-deflate; client_max_window_bits=8" to EACH_BY_ITSELF,
  "permessage-deflate; client_max_window_bits=\"10\"" to EACH_BY_ITSELF,
  "permessage-deflate; server_no_context_takeover; client_no_context_takeover" to EACH_BY_ITSELF,
  "permessage-deflate ; client_no_context_takeover ; client_max_window_bits = 12" to EACH_BY_ITSELF,
  "permessage-deflate; server_max_window_bits=15" to "$EACH_BY_ITSELF; server_max_window_bits=15",
  "permessage-deflate; server_max_window_bits=\"15\"" to "$EACH_BY_ITSELF; server_max_window_bits=15",
  // A smaller window than the JDK's deflater has.
  "permessage-deflate; server_max_window_bits=10" to null,
  "permessage-deflate; server_max_window_bits=8; client_max_window_bits" to null,
  // The next offer is what the peer would rather have than nothing.
  "permessage-deflate; server_max_window_bits=10, permessage-deflate" to EACH_BY_ITSELF,
  "permessage-bzip2, permessage-deflate; client_max_window_bits" to EACH_BY_ITSELF,
  "x-webkit-deflate-frame, permessage-deflate; unknown, permessage-deflate; server_max_window_bits=15" to
    "$EACH_BY_ITSELF; server_max_window_bits=15",
  // What RFC 7692 does not know is declined (section 7.1).
  "permessage-deflate; unknown" to null,
  "permessage-deflate; unknown=1" to null,
  "permessage-deflate; server_max_window_bits" to null,
  "permessage-deflate; server_max_window_bits=" to null,
  "permessage-deflate; server_max_window_bits=16" to null,
  "permessage-deflate; server_max_window_bits=015" to null,
  "permessage-deflate; client_max_window_bits=7" to null,
  "permessage-deflate; client_max_window_bits=16" to null,
  "permessage-deflate; client_max_window_bits=08" to null,
  "permessage-deflate; client_max_window_bits=" to null,
  "permessage-deflate; client_max_window_bits=x" to null,
  "permessage-deflate; client_max_window_bits=99999999999" to null,
  "permessage-deflate; server_no_context_takeover=1" to null,
  "permessage-deflate; client_no_context_takeover=\"\"" to null,
  "permessage-deflate; client_max_window_bits; client_max_window_bits" to null,
  "permessage-deflate; server_no_context_takeover; server_no_context_takeover" to null,
  "permessage-deflate;" to null,
  "permessage-deflate;;" to null,
  "permessage-deflated" to null,
  "x-permessage-deflate" to null,
  "deflate" to null,
  "" to null,
  ",,;,=" to null,
)

class DeflateOfferSpec : StringSpec({
  "answers the first offer that can be kept" {
    for ((offer, answer) in OFFERS) withClue(offer) { DeflateOffer.answer(listOf(offer)) shouldBe answer }
  }

  "reads offers of several headers in their order" {
    DeflateOffer.answer(listOf("permessage-deflate; server_max_window_bits=9", "foo", "permessage-deflate")) shouldBe
      EACH_BY_ITSELF
    DeflateOffer.answer(emptyList()) shouldBe null
  }
})
