@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Holds
import dev.vivant.dsl.kind.Kind
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import java.lang.reflect.Modifier

/**
 * A part that all sessions of a node show in common: for equal inputs it is rendered once, its changes are found once
 * and written once, however many pages show it. For what many people look at: a board, a chart, a score.
 *
 * ```
 * render { state ->
 *   p { +"Hello ${state.name}" }
 *   shared(state.board) { board ->
 *     ul { each(board.items, { it.id }) { li { +it.text; onClick { voted(it.id) } } } }
 *   }
 * }
 * ```
 *
 * Each session still has a state of its own, which holds the input; handlers inside are run with the state of the page
 * that the event came from. What differs between people stands beside the part or around it. Hand the same object to
 * all sessions, as a topic does: to find that inputs are equal that are not the same object takes as long as `equals`.
 *
 * @param input an immutable value, all that the part depends on
 * @param key tells parts of one block apart whose inputs follow one another: the id of the room or game; by `equals`
 * @param part emits one element, without components and boundaries; captures nothing from around it
 * @throws IllegalArgumentException when it captures something, and names the types; when it emits anything but one
 *   element
 */
public fun <C : Kind, S, T> Tag<Holds<C>, S>.shared(input: T, key: Any = "", part: Tag<C, S>.(T) -> Unit) {
  SharedPart.check(part)
  if (isHtml) part(this as Tag<C, S>, input) else append(handlers.shared(key, input, SharedPart(part)))
}

internal class SharedPart<C : Kind, S, T>(
  private val block: Tag<C, S>.(T) -> Unit,
) : Handlers.Row<S, T>, Handlers.Wrapper {
  override fun wrapped(): Any = block

  override fun render(input: T, on: Handlers<S>): Node = nodesOf<C, S>(on) { block(input) }

  companion object {
    private val captured = object : ClassValue<String>() {
      override fun computeValue(type: Class<*>) =
        type.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }.joinToString { it.type.simpleName }
    }

    fun check(block: Any) {
      val types = captured.get(block.javaClass)
      require(types.isEmpty()) {
        "shared(…) { } captures $types from around it, but all sessions share what it makes; hand over what it " +
          "needs as its input"
      }
    }
  }
}
