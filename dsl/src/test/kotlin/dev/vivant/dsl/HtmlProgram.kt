package dev.vivant.dsl

import kotlinx.html.HTMLTag
import kotlinx.html.TagConsumer
import kotlinx.html.visit
import kotlinx.html.Tag as HtmlTag

/** Runs a program by kotlinx.html; [late]: with attributes after content, which only a consumer of nodes can do. */
internal fun TagConsumer<*>.run(steps: List<Step>, late: Boolean): Unit = steps.forEach { step ->
  when (step) {
    is Step.Say -> onTagContent(step.text)
    is Step.Begin -> ProgramTag(step.tag, this).visit {
      if (!late) set(step)
      consumer.run(step.inside, late)
      if (late) set(step)
    }
    is Step.Rows, is Step.Keep, is Step.Bind -> error("kotlinx.html has no $step")
  }
}

private fun HtmlTag.set(step: Step.Begin): Unit = step.attributes.forEach { (name, value) -> attributes[name] = value }

private class ProgramTag(name: String, consumer: TagConsumer<*>) :
  HTMLTag(name, consumer, emptyMap(), null, inlineTag = true, emptyTag = name == "br" || name == "input")
