package dev.vivant.ktor

import io.ktor.http.ContentType
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpStatusCode
import io.ktor.http.content.OutgoingContent
import io.ktor.http.headersOf
import io.ktor.http.withCharset
import io.ktor.server.application.ApplicationCall
import io.ktor.server.request.header
import io.ktor.server.response.header
import io.ktor.server.response.respond
import java.io.ByteArrayOutputStream
import java.security.MessageDigest
import java.util.HexFormat
import java.util.zip.Deflater
import java.util.zip.GZIPOutputStream

/**
 * The browser client: read once from the class path, served in a folder whose name its content makes, so that browsers
 * may keep it for ever and never see an old one.
 *
 * `vivant.js` is the core, which pages name; the other files are parts that it loads from beside itself where a page
 * needs them.
 *
 * @param files what is served, by name
 */
internal class ClientScript(files: Map<String, ByteArray>) {
  /** First half of the SHA-256 of all files, in hexadecimal. */
  val hash: String = MessageDigest.getInstance("SHA-256").let { digest ->
    for ((name, bytes) in files.toSortedMap()) {
      digest.update(name.toByteArray())
      digest.update(bytes)
    }
    HexFormat.of().formatHex(digest.digest(), 0, 16)
  }

  /** `0123456789abcdef/vivant.js`, below the plugin's path. */
  val fileName: String = "$hash/$CORE"

  private val plain = files
  private val zipped = files.mapValues { (_, bytes) -> gzip(bytes) }
  private val tag = "\"$hash\""
  private val zippedTag = "\"$hash-gzip\""

  /** Answers a GET of one of the files; by 404 where there is none of that name. */
  suspend fun respond(call: ApplicationCall, name: String) {
    if (name !in plain) return call.respond(HttpStatusCode.NotFound)
    val gzip = acceptsGzip(call.request.header(HttpHeaders.AcceptEncoding).orEmpty())
    val tag = if (gzip) zippedTag else tag
    with(call.response) {
      header(HttpHeaders.CacheControl, "public, max-age=31536000, immutable")
      header(HttpHeaders.ETag, tag)
      header(HttpHeaders.Vary, HttpHeaders.AcceptEncoding)
      header("X-Content-Type-Options", "nosniff")
      header("Cross-Origin-Resource-Policy", "same-origin")
    }
    val known = call.request.header(HttpHeaders.IfNoneMatch).orEmpty().split(',').map { it.trim().removePrefix("W/") }
    if (tag in known || "*" in known) return call.respond(HttpStatusCode.NotModified)
    call.respond(if (gzip) Body(zipped.getValue(name), "gzip") else Body(plain.getValue(name), null))
  }

  /** Says its own encoding, so that a compression plugin leaves it alone. */
  private class Body(private val content: ByteArray, encoding: String?) : OutgoingContent.ByteArrayContent() {
    override val contentType = ContentType.Text.JavaScript.withCharset(Charsets.UTF_8)
    override val contentLength = content.size.toLong()
    override val headers = if (encoding == null) super.headers else headersOf(HttpHeaders.ContentEncoding, encoding)

    override fun bytes(): ByteArray = content
  }

  internal companion object {
    /** What pages load; the others are loaded by it. */
    const val CORE: String = "vivant.js"

    /** What the core loads on demand. */
    val PARTS: List<String> =
      listOf(
        "clones.js", "far.js", "forms.js", "head.js", "hooks.js", "http.js", "links.js", "loading.js", "morph.js",
        "moves.js", "shared.js", "status.js",
      )

    private const val FOLDER = "/dev/vivant/client"

    /** The client that this jar brings. */
    fun bundled(): ClientScript = ClientScript((PARTS + CORE).associateWith(::read))

    private fun read(name: String): ByteArray {
      val stream = checkNotNull(ClientScript::class.java.getResourceAsStream("$FOLDER/$name")) {
        "The browser client is not on the class path: $FOLDER/$name is missing from vivant-ktor's jar."
      }
      return stream.use { it.readBytes() }
    }

    /** `br, gzip;q=0.5` accepts it, `gzip;q=0` does not. */
    fun acceptsGzip(header: String): Boolean = header.split(',').any { item ->
      val parts = item.split(';').map { it.trim().lowercase() }
      (parts[0] == "gzip" || parts[0] == "*") && parts.drop(1).none { it.matches(Regex("q=0(\\.0*)?")) }
    }

    private fun gzip(bytes: ByteArray): ByteArray {
      val out = ByteArrayOutputStream()
      object : GZIPOutputStream(out) {
        init {
          def.setLevel(Deflater.BEST_COMPRESSION)
        }
      }.use { it.write(bytes) }
      return out.toByteArray()
    }
  }
}
