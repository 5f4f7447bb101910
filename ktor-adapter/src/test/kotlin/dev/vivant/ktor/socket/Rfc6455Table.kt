package dev.vivant.ktor.socket

import java.io.ByteArrayOutputStream
import java.util.HexFormat
import java.util.zip.Deflater

/**
 * One row of `rfc6455.txt` or `rfc7692.txt`.
 *
 * @property text as it stands in the file
 * @property bytes that the peer sends
 * @property pongs payloads that it hears back
 * @property code of the close frame that it hears then; null where the socket stays open
 */
internal class Rfc6455Row(val text: String, val bytes: ByteArray, val pongs: List<List<Byte>>, val code: Int?)

/** Reads a table; the notation stands at its head. */
internal class Rfc6455Table(private val file: String) {
  private val opcodes = mapOf("cont" to 0, "text" to 1, "binary" to 2, "close" to 8, "ping" to 9, "pong" to 10)
  private val mask = byteArrayOf(0x11, 0x22, 0x33, 0x44)

  /** The rows by the title of their section. */
  val sections: Map<String, List<Rfc6455Row>> by lazy {
    val found = LinkedHashMap<String, MutableList<Rfc6455Row>>()
    val lines = Rfc6455Table::class.java.getResource(file)!!.readText().substringAfter("\n\n").lines()
    for (line in lines) when {
      line.startsWith("# ") -> found[line.drop(2)] = ArrayList()
      line.isNotBlank() -> found.values.last() += row(line)
    }
    found
  }

  private fun row(line: String): Rfc6455Row {
    val (sent, rest) = line.split("=>")
    val heard = rest.substringBefore("--").trim()
    val pongs = Regex("pong (\\S+)").findAll(heard).map { payload(it.groupValues[1]).toList() }.toList()
    val bytes = ByteArrayOutputStream()
    for (frame in sent.split(" ; ")) write(frame.trim().split(' '), bytes)
    return Rfc6455Row(line, bytes.toByteArray(), pongs, heard.split(' ').last().toIntOrNull())
  }

  private fun write(words: List<String>, out: ByteArrayOutputStream) {
    val name = words.first()
    if (name.startsWith("fragments=")) {
      repeat(number(name)) { write(listOf("cont", "more"), out) }
      return
    }
    val flags = words.drop(1).filter { it[0].isLetter() }
    val announced = flags.firstOrNull { it.startsWith("head=") }
    val payload = words.drop(1).filterNot { it[0].isLetter() }.map(::payload).fold(ByteArray(0), ByteArray::plus)
    val rsv = flags.firstOrNull { it.startsWith("rsv=") }?.let(::number) ?: 0
    val fin = if ("more" in flags) 0 else 0x80
    val masked = if ("bare" in flags) 0 else 0x80
    out.write(fin or (rsv shl 4) or (opcodes[name] ?: name.removePrefix("op").toInt()))
    when {
      announced != null -> {
        out.write(masked or 127)
        out.writeBytes(HexFormat.of().parseHex(announced.substringAfter('=')))
      }
      "len64" in flags || "len16" !in flags && payload.size > 0xffff -> {
        out.write(masked or 127)
        for (shift in 56 downTo 0 step 8) out.write((payload.size.toLong() shr shift).toInt())
      }
      "len16" in flags || payload.size > 125 -> {
        out.write(masked or 126)
        out.write(payload.size shr 8)
        out.write(payload.size)
      }
      else -> out.write(masked or payload.size)
    }
    if (masked == 0) return out.writeBytes(payload)
    out.writeBytes(mask)
    for (i in payload.indices) out.write(payload[i].toInt() xor mask[i and 3].toInt())
  }

  private fun payload(word: String): ByteArray = when (word[0]) {
    '~' -> deflated(payload(word.drop(1)))
    '#' -> HexFormat.of().parseHex(word.drop(1))
    '*' -> ByteArray(word.drop(1).toInt()) { 'a'.code.toByte() }
    '\'' -> word.removeSurrounding("'").toByteArray()
    else -> error("no payload: $word")
  }

  private fun number(word: String): Int = word.substringAfter('=').toInt()
}

/** A message as a peer compresses it: its blocks, without the end of the last. */
internal fun deflated(message: ByteArray): ByteArray {
  val deflater = Deflater(Deflater.BEST_COMPRESSION, true)
  deflater.setInput(message)
  val out = ByteArray(message.size + 64)
  val size = deflater.deflate(out, 0, out.size, Deflater.SYNC_FLUSH)
  deflater.end()
  return out.copyOf(size - 4)
}
