package dev.vivant.dsl

import dev.vivant.view.Event
import dev.vivant.view.FormData
import java.lang.reflect.Proxy

/** An event that knows what it is asked for here, by the names of its methods. */
internal inline fun <reified E : Event> event(vararg known: Pair<String, Any?>): E {
  val answers = known.toMap()
  return Proxy.newProxyInstance(E::class.java.classLoader, arrayOf(E::class.java)) { _, method, arguments ->
    when (val answer = answers.getValue(method.name)) {
      is Call -> answer.block(arguments.orEmpty().toList())
      else -> answer
    }
  } as E
}

/** What a method of a fake event does. */
internal class Call(val block: (List<Any?>) -> Unit)

/** A form that was sent: names and values in turn. */
internal fun formEvent(vararg fields: String): Event.Form =
  event("form" to FormData.of(*fields), "target" to "")

/** A field that was changed. */
internal fun fieldEvent(vararg values: String, name: String = "field", checked: Boolean = false): Event.Field =
  event("target" to name, "value" to (values.firstOrNull() ?: ""), "values" to values.toList(), "checked" to checked)
