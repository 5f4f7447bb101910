package dev.vivant.dsl

import dev.vivant.view.StateCodec
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.PolymorphicKind
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.SerialKind
import kotlinx.serialization.descriptors.StructureKind
import kotlinx.serialization.descriptors.elementDescriptors
import kotlinx.serialization.descriptors.getContextualDescriptor
import kotlinx.serialization.json.Json
import kotlinx.serialization.serializer

/**
 * Writes values of a `@Serializable` type down as JSON, such as messages that go to other nodes. States of views need
 * no such call.
 *
 * @throws IllegalArgumentException for a type that may fail only when it is written; the message names the part
 */
public inline fun <reified T : Any> serialized(): StateCodec<T> = SerializedState.of()

/**
 * A state as JSON, by kotlinx.serialization. Refuses, when it is made, types that may fail only when they are
 * written.
 */
@PublishedApi
internal class SerializedState<S : Any>(private val serializer: KSerializer<S>) : StateCodec<S> {
  private val name = serializer.descriptor.serialName.substringAfterLast('.')

  init {
    refuseUnknown(serializer.descriptor, name, mutableSetOf())
  }

  override fun encode(state: S): ByteArray = json.encodeToString(serializer, state).encodeToByteArray()

  override fun decode(bytes: ByteArray): S =
    try {
      json.decodeFromString(serializer, bytes.decodeToString(throwOnInvalidSequence = true))
    } catch (e: CharacterCodingException) {
      throw IllegalArgumentException("a written $name is not UTF-8", e)
    } catch (e: SerializationException) {
      // The message goes on with the text itself, which may hold what no log should.
      throw IllegalArgumentException("a written $name has another shape than now: ${e.message?.substringBefore("\n")}")
    }

  /**
   * Writes a state and reads it back, once for each view.
   *
   * @throws IllegalStateException when another one comes back, so that a page would change by surviving its server
   */
  fun checkSurvives(state: S) {
    val back = decode(encode(state))
    check(back == state) {
      "the state $name does not survive being written down: $state comes back as $back; it needs equals (a data " +
        "class), and all that counts in its constructor"
    }
  }

  companion object {
    // Defaults are written, too: what they are may change from one build to the next.
    private val json = Json {
      encodeDefaults = true
      allowSpecialFloatingPointValues = true
      allowStructuredMapKeys = true
      serializersModule = javaTypes
    }

    @PublishedApi
    internal inline fun <reified S : Any> of(): SerializedState<S> =
      try {
        SerializedState(javaTypes.serializer<S>())
      } catch (e: SerializationException) {
        throw IllegalArgumentException(
          "the state ${S::class.simpleName} cannot be serialised, so a page could not survive its server; " +
            "annotate it and what it holds with @Serializable: ${e.message?.substringBefore("\n")}",
          e,
        )
      }
  }
}

/** What is only known when a value is written would fail when the server dies, so it fails here. */
@OptIn(ExperimentalSerializationApi::class)
private fun refuseUnknown(type: SerialDescriptor, path: String, seen: MutableSet<SerialDescriptor>) {
  if (type.kind == SerialKind.CONTEXTUAL && javaTypes.getContextualDescriptor(type) != null) return
  require(type.kind != SerialKind.CONTEXTUAL && type.kind != PolymorphicKind.OPEN) {
    "$path cannot be serialised for sure: ${type.serialName} is known at run time only; " +
      "give it a @Serializable type, sealed where there are alternatives"
  }
  if (!seen.add(type)) return
  val holds = if (type.kind == PolymorphicKind.SEALED) type.getElementDescriptor(ALTERNATIVES) else type
  holds.elementDescriptors.forEachIndexed { i, element -> refuseUnknown(element, holds.pathOf(i, path), seen) }
}

/** A sealed type has two elements: the name of the alternative, and all of these. */
private const val ALTERNATIVES = 1

/** `Page.rows` for a property, `Page.rows[]` for what a list or map holds, `Page.shape(Circle)` for an alternative. */
@OptIn(ExperimentalSerializationApi::class)
private fun SerialDescriptor.pathOf(element: Int, path: String): String = when (kind) {
  StructureKind.LIST, StructureKind.MAP -> "$path[]"
  SerialKind.CONTEXTUAL -> "$path(${getElementName(element).substringAfterLast('.')})"
  else -> "$path.${getElementName(element)}"
}
