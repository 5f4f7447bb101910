package dev.vivant.dsl

import dev.vivant.view.FormData
import dev.vivant.view.InvalidPayload
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.SerialKind
import kotlinx.serialization.descriptors.StructureKind
import kotlinx.serialization.descriptors.elementNames
import kotlinx.serialization.descriptors.getContextualDescriptor
import kotlinx.serialization.encoding.AbstractDecoder
import kotlinx.serialization.encoding.CompositeDecoder
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.modules.SerializersModule

/**
 * Reads a form as a class: `name=Ann&age=41&tag=a&tag=b&address.city=Rome` as
 * `SignUp("Ann", 41, listOf("a", "b"), Address("Rome"))`.
 *
 * @param prefix what the names of the class's fields begin with: `address.`, empty for the whole form
 * @param name the field that is read now
 * @param type what it is read as
 */
@OptIn(ExperimentalSerializationApi::class)
internal class FormDecoder(
  private val form: FormData,
  private val prefix: String,
  override var name: String,
  private var type: SerialDescriptor,
) : FieldDecoder() {
  private var next = 0

  override fun decodeElementIndex(descriptor: SerialDescriptor): Int {
    while (next < descriptor.elementsCount) {
      val element = next++
      name = prefix + descriptor.getElementName(element)
      type = descriptor.getElementDescriptor(element)
      if (!descriptor.isElementOptional(element) || isGiven()) return element
    }
    return CompositeDecoder.DECODE_DONE
  }

  /** Whether the form says something about a property, so that its default does not count. */
  private fun isGiven(): Boolean {
    val content = type.content()
    return when (content.kind) {
      PrimitiveKind.BOOLEAN -> !type.isNullable || form.get(name).isPresent // off is not sent
      StructureKind.LIST -> true // neither is a choice of none
      StructureKind.CLASS, StructureKind.OBJECT -> form.hasBelow(name)
      else -> form.get(name).isPresent
    }
  }

  override fun beginStructure(descriptor: SerialDescriptor): CompositeDecoder = begin(form, name, descriptor)

  override fun decodeNotNullMark(): Boolean {
    val content = type.content()
    return when (content.kind) {
      StructureKind.LIST -> true
      StructureKind.CLASS, StructureKind.OBJECT -> form.hasBelow(name)
      else -> form.all(name).let { it.isNotEmpty() && (it != listOf("") || content.isText()) }
    }
  }

  override fun decodeBoolean(): Boolean = form.get(name).isPresent && super.decodeBoolean()

  override fun text(): FieldText {
    val given = form.all(name)
    if (given.isEmpty()) throw InvalidPayload("the field $name is missing")
    if (given.size > 1) throw InvalidPayload("the field $name must be given once, not ${given.size} times")
    return FieldText(name, given[0])
  }
}

/** Reads the values of a field that may be given several times, or the items `lines.0.title`, `lines.1.title`. */
@OptIn(ExperimentalSerializationApi::class)
private class ItemsDecoder(
  private val form: FormData,
  private val list: String,
  private val type: SerialDescriptor,
) : FieldDecoder() {
  private val texts = form.all(list)
  private val count = if (type.content().kind == StructureKind.CLASS) form.itemsBelow(list) else texts.size
  private var index = -1

  override val name: String
    get() = if (texts.isEmpty()) "$list.$index" else list

  override fun decodeElementIndex(descriptor: SerialDescriptor): Int =
    if (++index < count) index else CompositeDecoder.DECODE_DONE

  override fun beginStructure(descriptor: SerialDescriptor): CompositeDecoder = begin(form, name, descriptor)

  override fun decodeNotNullMark(): Boolean = texts.isEmpty() || texts[index].isNotEmpty() || type.content().isText()

  override fun text(): FieldText = FieldText(list, texts[index])
}

/** Reads what is one text. */
@OptIn(ExperimentalSerializationApi::class)
internal abstract class FieldDecoder : AbstractDecoder() {
  /** The field that is read now, for messages. */
  abstract val name: String

  /** Its only text. */
  abstract fun text(): FieldText

  override val serializersModule: SerializersModule
    get() = javaTypes

  override fun decodeBoolean(): Boolean = text().boolean()

  override fun decodeByte(): Byte = text().byte()

  override fun decodeShort(): Short = text().short()

  override fun decodeInt(): Int = text().int()

  override fun decodeLong(): Long = text().long()

  override fun decodeFloat(): Float = text().float()

  override fun decodeDouble(): Double = text().double()

  override fun decodeChar(): Char = text().char()

  override fun decodeString(): String = text().text

  override fun decodeEnum(enumDescriptor: SerialDescriptor): Int = text().oneOf(enumDescriptor.elementNames.toList())

  override fun decodeInline(descriptor: SerialDescriptor): Decoder = this

  override fun <T> decodeSerializableValue(deserializer: DeserializationStrategy<T>): T {
    val field = name
    return try {
      super.decodeSerializableValue(deserializer)
    } catch (e: Unfit) {
      throw text().refusal(e.wanted, e)
    } catch (e: IllegalArgumentException) { // require(…) of the class itself: for the person
      val message = if (field.isEmpty()) "${e.message}" else "the field $field: ${e.message}"
      throw InvalidPayload(message).apply { initCause(e) }
    }
  }

  protected fun begin(form: FormData, name: String, descriptor: SerialDescriptor): CompositeDecoder =
    if (descriptor.kind == StructureKind.LIST) ItemsDecoder(form, name, descriptor.getElementDescriptor(0))
    else FormDecoder(form, if (name.isEmpty()) "" else "$name.", name, descriptor)
}

/** What a type is on a form: without its value classes, as the JDK's own type. */
@OptIn(ExperimentalSerializationApi::class)
internal fun SerialDescriptor.content(): SerialDescriptor = when {
  kind == SerialKind.CONTEXTUAL -> javaTypes.getContextualDescriptor(this) ?: this
  isInline -> getElementDescriptor(0).content()
  else -> this
}

/** Whether the empty text is a value, and not the absence of one. */
@OptIn(ExperimentalSerializationApi::class)
private fun SerialDescriptor.isText(): Boolean = serialName.removeSuffix("?") == "kotlin.String"

private fun FormData.hasBelow(name: String): Boolean = name.isEmpty() || names().any { it.startsWith("$name.") }

/** How many items a list has: `lines.0.title`, `lines.1.title`, `lines.1.count` are two. */
private fun FormData.itemsBelow(list: String): Int {
  val numbers = names().filter { it.startsWith("$list.") }.mapTo(sortedSetOf()) { name ->
    val number = name.substring(list.length + 1).substringBefore('.')
    if (number.length > MAX_DIGITS) -1 else number.toIntOrNull() ?: -1
  }
  if (numbers.withIndex().any { (i, number) -> i != number }) {
    throw InvalidPayload("the items of $list must be numbered from 0 without gaps: $list.0, $list.1")
  }
  return numbers.size
}

private const val MAX_DIGITS = 6
