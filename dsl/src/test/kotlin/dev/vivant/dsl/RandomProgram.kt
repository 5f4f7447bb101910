package dev.vivant.dsl

import dev.vivant.dsl.kind.AnyElement
import dev.vivant.dsl.kind.ListItems
import dev.vivant.dsl.kind.Rows
import dev.vivant.dsl.kind.Ul
import dev.vivant.view.EventType
import kotlin.random.Random

/** What a random program does at a place of a page. */
internal sealed interface Step {
  /** Emits text. */
  data class Say(val text: String) : Step

  /** Emits an element of [tag] with attributes, by the names that HTML gives them, and what is inside. */
  data class Begin(val tag: String, val attributes: Map<String, String>, val inside: List<Step>) : Step

  /** Emits rows, keyed by [name] and their places. */
  data class Rows(val name: Int, val rows: List<Begin>) : Step {
    /** The rows with their keys. */
    val keyed: List<Pair<String, Begin>> get() = rows.mapIndexed { i, row -> "$name-$i" to row }
  }

  /** Emits a part that is kept. */
  data class Keep(val inside: List<Step>) : Step

  /** Emits an element with handlers. */
  data class Bind(val events: List<String>) : Step
}

/** Makes programs that both kotlinx.html and the builder can run, and of which browsers change nothing. */
internal class RandomProgram(seed: Long, private val plain: Boolean) {
  private val random = Random(seed)
  private var lists = 0

  fun flow(depth: Int = 5): List<Step> = List(random.nextInt(4)) { flowStep(depth) }

  private fun flowStep(depth: Int): Step = when (val kind = random.nextInt(if (plain) 10 else 14)) {
    0 -> say()
    1, 2, 3 -> begin(listOf("div", "section", "div").random(random), inner(depth) { flow(it) })
    4 -> begin("p", inner(depth) { phrasing(it) })
    5 -> begin("ul", items(depth))
    6 -> begin("table", listOf(begin("tbody", List(random.nextInt(3)) { row(depth) })))
    7 -> begin("select", List(random.nextInt(3)) { begin("option", listOf(say())) })
    8 -> begin(listOf("textarea", "pre").random(random), listOf(say()))
    9 -> phrasingStep(depth)
    10 -> if (depth > 0) Step.Keep(flow(depth - 1)) else say()
    11 -> begin("ul", listOf(Step.Rows(lists++, items(depth))))
    12 -> Step.Rows(lists++, List(random.nextInt(3)) { begin("div", inner(depth) { flow(it) }) })
    13 -> Step.Bind(List(random.nextInt(1, 3)) { listOf("click", "focusin", "input").random(random) })
    else -> error("$kind")
  }

  private fun phrasing(depth: Int): List<Step> = List(random.nextInt(4)) { phrasingStep(depth) }

  private fun phrasingStep(depth: Int): Step = when (random.nextInt(6)) {
    0, 1 -> say()
    2 -> begin("span", inner(depth) { phrasing(it) })
    3 -> begin("em", inner(depth) { phrasing(it) })
    4 -> begin("br", emptyList())
    else -> begin("input", emptyList())
  }

  private fun items(depth: Int) = List(random.nextInt(4)) { begin("li", inner(depth) { flow(it) }) }

  private fun row(depth: Int) = begin("tr", List(random.nextInt(3)) { begin("td", inner(depth) { flow(it) }) })

  private fun inner(depth: Int, steps: (Int) -> List<Step>): List<Step> =
    if (depth == 0) emptyList() else steps(depth - 1)

  private fun say() = Step.Say(text())

  private fun begin(tag: String, inside: List<Step>): Step.Begin {
    val names = listOf("class", "id", "title", "data-x", "aria-label", "lang").shuffled(random).take(random.nextInt(4))
    return Step.Begin(tag, names.associateWith { text() }, inside)
  }

  private fun text(): String = List(random.nextInt(4)) { PIECES.random(random) }.joinToString("")

  private companion object {
    val PIECES = listOf("a", " ", "&", "<", ">", "'", "é", "日", "😀", "\n", "\t", "&amp;", "<b>", "]]>", "-->", "0")
  }
}

/** Runs a program by the builder. */
internal fun FlowContent<Unit>.run(steps: List<Step>): Unit = steps.forEach { step ->
  when (step) {
    is Step.Say -> +step.text
    is Step.Begin -> begin(step)
    is Step.Rows -> each(step.keyed, { it.first }) { begin(it.second) }
    is Step.Keep -> memo(step.inside) { run(it) }
    is Step.Bind -> button {
      for (event in step.events) on(EventType.PLAIN, event) { }
      +"go"
    }
  }
}

private fun FlowContent<Unit>.begin(step: Step.Begin) {
  when (step.tag) {
    "ul" -> ul { set(step); inside(step) }
    "table" -> table { set(step); for (body in step.inside) tbody { set(body as Step.Begin); rows(body) } }
    "select" -> select {
      set(step)
      for (choice in step.inside) {
        option { set(choice as Step.Begin); for (say in choice.inside) +(say as Step.Say).text }
      }
    }
    "textarea" -> textArea { set(step); for (say in step.inside) +(say as Step.Say).text }
    "br" -> br { set(step) }
    "input" -> input { set(step) }
    "p" -> p { set(step); phrases(step) }
    "pre" -> pre { set(step); phrases(step) }
    "div" -> div { set(step); run(step.inside) }
    "section" -> section { set(step); run(step.inside) }
    "li" -> error("items stand in lists")
    else -> phrase(step)
  }
}

private fun PhrasingContent<Unit>.phrase(step: Step.Begin): Unit = when (step.tag) {
  "span" -> span { set(step); phrases(step) }
  "em" -> em { set(step); phrases(step) }
  "br" -> br { set(step) }
  else -> input { set(step) }
}

private fun PhrasingContent<Unit>.phrases(step: Step.Begin): Unit = step.inside.forEach {
  if (it is Step.Say) +it.text else phrase(it as Step.Begin)
}

private fun Tag<Ul, Unit>.inside(list: Step.Begin): Unit = list.inside.forEach { step ->
  if (step is Step.Rows) each(step.keyed, { it.first }) { item(it.second) }
  else item(step as Step.Begin)
}

private fun Tag<ListItems, Unit>.item(step: Step.Begin): Unit = li { set(step); run(step.inside) }

private fun Tag<Rows, Unit>.rows(body: Step.Begin): Unit = body.inside.forEach { row ->
  tr {
    set(row as Step.Begin)
    for (cell in row.inside) td { set(cell as Step.Begin); run(cell.inside) }
  }
}

private fun Tag<AnyElement, *>.set(step: Step.Begin): Unit =
  step.attributes.forEach { (name, value) -> attributes[name] = value }
