package dev.vivant.dsl

import dev.vivant.view.StateCodec
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.PolymorphicKind
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.SerialKind
import kotlinx.serialization.descriptors.elementDescriptors
import kotlinx.serialization.json.Json
import kotlinx.serialization.serializer

/** A state as JSON, by kotlinx.serialization. */
@PublishedApi
internal class SerializedState<S : Any>(private val serializer: KSerializer<S>) : StateCodec<S> {
  init {
    refuseUnknown(serializer.descriptor, serializer.descriptor.serialName, mutableSetOf())
  }

  override fun encode(state: S): ByteArray = json.encodeToString(serializer, state).encodeToByteArray()

  override fun decode(bytes: ByteArray): S =
    try {
      json.decodeFromString(serializer, bytes.decodeToString(throwOnInvalidSequence = true))
    } catch (e: CharacterCodingException) {
      throw IllegalArgumentException("a written state of ${serializer.descriptor.serialName} is not UTF-8", e)
    }

  companion object {
    private val json = Json { encodeDefaults = false }

    @PublishedApi
    internal inline fun <reified S : Any> of(): SerializedState<S> =
      try {
        SerializedState(serializer<S>())
      } catch (e: SerializationException) {
        throw IllegalArgumentException(
          "the state ${S::class.simpleName} cannot be serialised, so a page could not survive its server; " +
            "annotate it and what it holds with @Serializable",
          e,
        )
      }
  }
}

/** What is only known when a value is written would fail when the server dies, so it fails here. */
@OptIn(ExperimentalSerializationApi::class)
private fun refuseUnknown(type: SerialDescriptor, path: String, seen: MutableSet<String>) {
  require(type.kind != SerialKind.CONTEXTUAL && type.kind != PolymorphicKind.OPEN) {
    "$path cannot be serialised for sure: ${type.serialName} is known at run time only; " +
      "give it a @Serializable type, sealed where there are alternatives"
  }
  if (!seen.add(type.serialName) && type.kind !is kotlinx.serialization.descriptors.StructureKind.LIST) return
  type.elementDescriptors.forEachIndexed { i, element ->
    refuseUnknown(element, "$path.${type.getElementName(i)}", seen)
  }
}
