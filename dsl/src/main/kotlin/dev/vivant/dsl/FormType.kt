package dev.vivant.dsl

import dev.vivant.view.Event
import dev.vivant.view.FormData
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.PolymorphicKind
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.SerialKind
import kotlinx.serialization.descriptors.StructureKind
import kotlinx.serialization.descriptors.elementDescriptors
import kotlinx.serialization.descriptors.getContextualDescriptor
import kotlinx.serialization.serializer

/**
 * A class as what a form, or a field, is read: `{ form: SignUp -> … }`. Refuses, when it is made, what no form can
 * give.
 */
@PublishedApi
internal class FormType<T>(private val serializer: KSerializer<T>) {
  init {
    refuseImpossible(serializer.descriptor, serializer.descriptor.serialName.substringAfterLast('.'), mutableSetOf())
  }

  fun decode(form: FormData): T = decode(form, "")

  /** One field: of a check-box whether it is on, of others what they hold. */
  @OptIn(ExperimentalSerializationApi::class)
  @Suppress("UNCHECKED_CAST")
  fun decode(event: Event.Field): T {
    if (serializer.descriptor.kind == PrimitiveKind.BOOLEAN) return event.checked() as T
    val name = event.target().ifEmpty { "value" }
    return decode(FormData.of(event.values().flatMap { listOf(name, it) }), name)
  }

  private fun decode(form: FormData, path: String): T =
    FormDecoder(form, "", path, serializer.descriptor).decodeSerializableValue(serializer)

  companion object {
    @PublishedApi
    internal inline fun <reified T> of(): FormType<T> =
      try {
        FormType(javaTypes.serializer<T>())
      } catch (e: SerializationException) {
        throw IllegalArgumentException(
          "a form cannot be read as ${T::class.simpleName}: annotate it and what it holds with @Serializable",
          e,
        )
      }
  }
}

@OptIn(ExperimentalSerializationApi::class)
private fun refuseImpossible(type: SerialDescriptor, path: String, around: MutableSet<SerialDescriptor>) {
  val why = when (type.kind) {
    is PolymorphicKind -> "has several shapes"
    StructureKind.MAP -> "is a map"
    SerialKind.CONTEXTUAL -> {
      if (javaTypes.getContextualDescriptor(type) != null) return
      "is known at run time only"
    }
    else -> null
  }
  val impossible = why ?: if (type in around) "holds itself" else null
  require(impossible == null) {
    "a form cannot give $path: ${type.serialName} $impossible; use texts, numbers, Booleans, enums, dates, " +
      "classes of these, and lists"
  }
  around += type
  type.elementDescriptors.forEachIndexed { i, element ->
    val name = if (type.kind == StructureKind.LIST) path else "$path.${type.getElementName(i)}"
    refuseImpossible(element, name, around)
  }
  around -= type
}
