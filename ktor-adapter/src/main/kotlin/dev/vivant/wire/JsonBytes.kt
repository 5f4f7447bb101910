package dev.vivant.wire

/** Bytes that follow one another. */
internal object Pieces {
  fun joined(pieces: List<ByteArray>): ByteArray {
    val all = ByteArray(pieces.sumOf { it.size })
    var at = 0
    for (piece in pieces) {
      piece.copyInto(all, at)
      at += piece.size
    }
    return all
  }
}

/**
 * JSON as UTF-8 bytes, written item by item; commas come by themselves.
 *
 * `begin(); number(7); string("a"); end()` is `[7,"a"]`. Half surrogate pairs, which UTF-8 cannot hold, are escaped, so
 * that every string of the JVM arrives as it is.
 */
internal class JsonBytes(initialBytes: Int = INITIAL_BYTES) {
  private var bytes = ByteArray(initialBytes)
  private var size = 0
  private var before: ArrayList<ByteArray>? = null

  fun toByteArray(): ByteArray {
    val all = pieces()
    return if (all.size == 1) all[0] else Pieces.joined(all)
  }

  /** What was written, in pieces of which some are what [raw] was given. */
  fun pieces(): List<ByteArray> {
    val last = bytes.copyOf(size)
    return before?.plusElement(last) ?: listOf(last)
  }

  /** What was written, values that are written already and belong behind it, and what closes all arrays. */
  fun piecesBefore(values: ByteArray, ending: ByteArray): List<ByteArray> {
    comma()
    return listOf(bytes.copyOf(size), values, ending)
  }

  /** Values that are written already, with the commas between them; possibly none. Long ones are not copied. */
  fun raw(json: ByteArray) {
    if (json.isEmpty()) return
    comma()
    if (json.size < WORTH_A_PIECE) {
      reserve(json.size)
      json.copyInto(bytes, size)
      size += json.size
    } else {
      val all = before ?: ArrayList<ByteArray>().also { before = it }
      all += bytes.copyOf(size)
      all += json
      size = 0
    }
  }

  fun begin() = open('[')

  fun end() = byte(']')

  fun beginObject() = open('{')

  fun endObject() = byte('}')

  /** The name of the next value in an object. */
  fun name(name: String) {
    string(name)
    byte(':')
  }

  /** `null`, `true` or `false`, or digits that are known to be a number of JSON. */
  fun literal(text: String) {
    comma()
    reserve(text.length)
    for (c in text) {
      bytes[size++] = c.code.toByte()
    }
  }

  fun number(value: Long) {
    if (value in 0 until TOO_LARGE) {
      comma()
      digits(value.toInt())
    } else {
      literal(value.toString())
    }
  }

  private fun digits(value: Int) {
    var count = 1
    var rest = value
    while (rest >= TEN) {
      rest /= TEN
      count++
    }
    reserve(count)
    rest = value
    for (i in size + count - 1 downTo size) {
      bytes[i] = ('0'.code + rest % TEN).toByte()
      rest /= TEN
    }
    size += count
  }

  fun number(value: Int) = number(value.toLong())

  fun string(value: String) {
    comma()
    reserve(value.length + 2)
    bytes[size++] = QUOTE
    val plain = plain(value)
    if (plain < value.length) {
      escaped(value, plain)
    }
    byte('"')
  }

  /** Writes the characters up to the first that takes more than itself; says how many. */
  private fun plain(value: String): Int {
    val into = bytes
    val at = size
    for (i in value.indices) {
      val code = value[i].code
      if (code < ' '.code || code >= FIRST_LONG || code == '"'.code || code == '\\'.code) {
        size = at + i
        return i
      }
      into[at + i] = code.toByte()
    }
    size = at + value.length
    return value.length
  }

  private fun escaped(value: String, from: Int) {
    var i = from
    while (i < value.length) {
      val c = value[i++]
      reserve(LONGEST)
      when {
        c == '"' || c == '\\' -> short(c)
        c == '\n' -> short('n')
        c == '\r' -> short('r')
        c == '\t' -> short('t')
        c < ' ' -> unicode(c)
        c.code < FIRST_LONG -> put(c.code)
        c.code < FIRST_OF_THREE -> {
          put(0xC0 or (c.code shr 6))
          rest(c.code)
        }
        !c.isSurrogate() -> {
          put(0xE0 or (c.code shr 12))
          rest(c.code shr 6)
          rest(c.code)
        }
        c.isHighSurrogate() && i < value.length && value[i].isLowSurrogate() -> {
          val code = Character.toCodePoint(c, value[i++])
          put(0xF0 or (code shr 18))
          rest(code shr 12)
          rest(code shr 6)
          rest(code)
        }
        else -> unicode(c)
      }
    }
  }

  private fun short(c: Char) {
    put('\\'.code)
    put(c.code)
  }

  private fun unicode(c: Char) {
    short('u')
    for (shift in 12 downTo 0 step 4) {
      put(Character.forDigit(c.code shr shift and 0xF, 16).code)
    }
  }

  private fun rest(code: Int) = put(0x80 or (code and 0x3F))

  private fun put(code: Int) {
    bytes[size++] = code.toByte()
  }

  private fun open(bracket: Char) {
    comma()
    byte(bracket)
  }

  /** A comma, unless the value is the first of its array or object, or follows its name. */
  private fun comma() {
    if (size == 0) {
      if (before != null) byte(',')
      return
    }
    when (bytes[size - 1].toInt().toChar()) {
      '[', '{', ':' -> {}
      else -> byte(',')
    }
  }

  private fun byte(c: Char) {
    reserve(1)
    bytes[size++] = c.code.toByte()
  }

  private fun reserve(more: Int) {
    if (size + more > bytes.size) {
      bytes = bytes.copyOf(maxOf(bytes.size * 2, size + more))
    }
  }

  companion object {
    private const val INITIAL_BYTES = 128

    /** From this length on it costs less to hand a piece on than to copy it. */
    const val WORTH_A_PIECE = 512
    private const val QUOTE = '"'.code.toByte()
    private const val FIRST_LONG = 0x80
    private const val FIRST_OF_THREE = 0x800
    private const val LONGEST = 6
    private const val TEN = 10

    /** Numbers of so many digits are as rare as negative ones. */
    private const val TOO_LARGE = 1_000_000_000L
  }
}
