package dev.vivant.dsl

import dev.vivant.dsl.kind.Holds
import dev.vivant.dsl.kind.Kind
import dev.vivant.view.Feed

/**
 * A part that follows a feed: what the feed's value is now, for all pages of a node that show it. When the value
 * changes it is rendered once, its changes are found and written once, and pages are told past their sessions: no state
 * changes, nothing else is rendered. So it costs next to nothing to be one of many thousand viewers.
 *
 * ```
 * val board = Feed.of("board", Board::class.java) { Board() }
 *
 * render { state ->
 *   p { +"Hello ${state.name}" }
 *   follow(board) { board ->
 *     ul { each(board.items, { it.id }) { li { +it.text } } }
 *   }
 * }
 * ```
 *
 * Handlers inside are run with the state of the page that the event came from, and only if they stand in what that page
 * shows. What differs between people stands beside the part or around it.
 *
 * @param key which of the feed's values
 * @param part emits one element, always of the same tag, without components and boundaries; depends on the value alone,
 *   and captures nothing from around it
 * @throws IllegalArgumentException when it captures something, and names the types; when it emits anything but one
 *   element
 */
public fun <C : Kind, S, K : Any, T : Any> Tag<Holds<C>, S>.follow(
  feed: Feed<K, T>,
  key: K,
  part: Tag<C, S>.(T) -> Unit,
) {
  SharedPart.check(part)
  append(handlers.follow(feed, key, SharedPart(part)))
}

/** As the other one, of a feed that has one value. */
public fun <C : Kind, S, T : Any> Tag<Holds<C>, S>.follow(feed: Feed<String, T>, part: Tag<C, S>.(T) -> Unit) {
  follow(feed, "", part)
}
