/**
 * The typed builder.
 *
 * A view emits its page: each tag is a call, in the dialect of kotlinx.html. The receiver of every block is a [Tag], one
 * and the same [Emitter] underneath, typed by what may stand there ([Kind]): inside `ul { }` there is a `li`, but no
 * `div`. Bindings ([onClick] …) take functions of the view's state, [each] keeps rows between renders, and [liveView]
 * makes a view of it all.
 */
package dev.vivant.dsl

/** Marks what blocks of the builder are blocks of, so that an inner block cannot reach an outer one by mistake. */
@DslMarker
@Target(AnnotationTarget.CLASS, AnnotationTarget.TYPE, AnnotationTarget.TYPEALIAS)
public annotation class VivantDsl

/**
 * A place in a page that is being emitted: inside an element, or at the top of a view, a row, a component.
 *
 * Valid during the call of the block that it is the receiver of, on that thread. Costs nothing: it is its [Emitter] with
 * a type.
 *
 * @param K what may stand here and which attributes there are: a [Kind], never instantiated
 * @param S the state that handlers get
 */
@VivantDsl
@JvmInline
public value class Tag<out K : Kind, S> @PublishedApi internal constructor(
  @PublishedApi internal val emitter: Emitter<S>,
) {
  /** Any attribute by name: `attributes["aria-busy"] = "true"`. */
  public val attributes: Attributes
    get() = Attributes(emitter)

  /** The attributes of an element, by name. */
  @JvmInline
  public value class Attributes internal constructor(private val emitter: Emitter<*>) {
    /** What was set so far; null where nothing was. */
    public operator fun get(name: String): String? = emitter.attribute(name)

    /**
     * Sets an attribute; null takes it away again.
     *
     * @throws IllegalArgumentException for a name or value that could run script
     * @throws IllegalStateException when the element has content already
     */
    public operator fun set(name: String, value: String?): Unit = emitter.attribute(name, value)
  }
}

/** Where flow content may stand: the top of a page, and inside `div`, `section`, `li`, `td` and the like. */
public typealias FlowContent<S> = Tag<Flow, S>

/** Where phrasing content may stand: inside `p`, `span`, `h1` and wherever flow content may. */
public typealias PhrasingContent<S> = Tag<PhrasingTags, S>
