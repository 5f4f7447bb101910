package dev.vivant.dsl

import dev.vivant.node.Attr
import dev.vivant.node.Content
import dev.vivant.node.Element
import dev.vivant.node.Html
import dev.vivant.node.MathMl
import dev.vivant.node.Svg
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import java.io.File
import java.lang.reflect.Modifier
import dev.vivant.node.Tag as NodeTag

/** A script needs to say that it is none. */
private val DATA = Attr.type("application/json")

/** The elements that a class of factories makes without content. */
private fun elements(factories: Class<*>): Set<String> = factories.methods
  .filter { Modifier.isStatic(it.modifiers) && it.returnType == Element::class.java }
  .filter { it.parameterTypes.contentEquals(arrayOf(Array<Content>::class.java)) }
  .onEach { it.isAccessible = true }
  .map { it.invoke(null, if (it.name == "script") arrayOf<Content>(DATA) else emptyArray()) as Element }
  .mapTo(sortedSetOf()) { "${it.tag().namespace()} ${it.tag().name()}" }

/** The elements that the builder has functions for. */
private val built: Set<String> = File(Tag::class.java.protectionDomain.codeSource.location.toURI())
  .resolve("dev/vivant/dsl").list().orEmpty()
  .filter { it.endsWith("Kt.class") }
  .flatMap { Class.forName("dev.vivant.dsl." + it.removeSuffix(".class")).declaredFields.toList() }
  .filter { it.type == NodeTag::class.java }
  .mapTo(sortedSetOf()) { field ->
    field.isAccessible = true
    val tag = field.get(null) as NodeTag
    "${tag.namespace()} ${tag.name()}"
  }

class VocabularySpec : StringSpec({
  "has a function for each element that Java has a factory for, and no other" {
    val known = elements(Html::class.java) + elements(Svg::class.java) + elements(MathMl::class.java)
    known - built shouldBe emptySet()
    built - known shouldBe emptySet()
  }
})
