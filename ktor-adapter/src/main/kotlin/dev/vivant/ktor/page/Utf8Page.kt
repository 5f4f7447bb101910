package dev.vivant.ktor.page

import java.io.ByteArrayOutputStream
import java.io.OutputStream

/** A document on its way to bytes: takes text and bytes in turn, encodes as it goes. Not thread-safe. */
internal class Utf8Page : OutputStream(), Appendable {
  private val bytes = ByteArrayOutputStream(INITIAL_BYTES)
  private val text = StringBuilder()

  override fun append(csq: CharSequence?): Appendable = apply {
    text.append(csq)
    if (text.length > FLUSH_CHARS && !text.last().isHighSurrogate()) encode()
  }

  override fun append(csq: CharSequence?, start: Int, end: Int): Appendable = apply { text.append(csq, start, end) }

  override fun append(c: Char): Appendable = apply { text.append(c) }

  override fun write(b: Int) {
    encode()
    bytes.write(b)
  }

  override fun write(b: ByteArray, off: Int, len: Int) {
    encode()
    bytes.write(b, off, len)
  }

  /** All of it. */
  fun toByteArray(): ByteArray {
    encode()
    return bytes.toByteArray()
  }

  private fun encode() {
    if (text.isEmpty()) return
    bytes.writeBytes(text.toString().toByteArray())
    text.setLength(0)
  }

  private companion object {
    const val INITIAL_BYTES = 4096
    const val FLUSH_CHARS = 8192
  }
}
