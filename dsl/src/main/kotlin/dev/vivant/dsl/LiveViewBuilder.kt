package dev.vivant.dsl

import dev.vivant.node.Node
import dev.vivant.node.Sink
import dev.vivant.view.Durability
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.Params
import dev.vivant.view.Permission
import dev.vivant.view.StateCodec
import dev.vivant.view.TerminateReason
import java.util.Optional
import java.util.concurrent.atomic.AtomicBoolean
import kotlinx.html.TagConsumer

/** The parts of a view; see [liveView]. What changes the state may block or suspend, [render] does neither. */
@VivantDsl
public class LiveViewBuilder<S : Any> @PublishedApi internal constructor(
  private val serialized: () -> SerializedState<S>,
) {
  private var mount: (suspend LiveContext.(MountRequest) -> S)? = null
  private var render: (FlowContent<S>.(S) -> Unit)? = null
  private var params: (suspend S.(Params, LiveContext) -> S)? = null
  private var title: ((S) -> String)? = null
  private var terminate: ((S, TerminateReason) -> Unit)? = null
  private var codec: StateCodec<S>? = null
  private var access: Permission<in Params> = ANYBODY
  private var visibility: Permission<in S> = ANYBODY
  private var resumed: (suspend S.(MountRequest, LiveContext) -> S)? = null
  private var durability: Durability? = null
  private val infos = LinkedHashMap<Class<*>, suspend S.(Any, LiveContext) -> S>()

  /** The first state, once for each session. The receiver is the context for effects. */
  public fun mount(block: suspend LiveContext.(MountRequest) -> S) {
    check(mount == null) { "mount { } is given twice" }
    mount = block
  }

  /**
   * Who may be at an address: asked before the view is mounted, on every way in, and with each event. See
   * [LiveView.access].
   */
  public fun access(permission: Permission<in Params>) {
    check(access === ANYBODY) { "access(…) is given twice; join permissions by and, or" }
    access = permission
  }

  /** As [access], for whoever has one of the roles. */
  public fun requireRole(vararg anyOf: String): Unit = access(Permission.role(*anyOf))

  /**
   * Who may see a state: `visibility { who, order -> order.owner == who.name() }`. See [LiveView.visibility].
   */
  public fun visibility(permission: Permission<in S>) {
    check(visibility === ANYBODY) { "visibility(…) is given twice; join permissions by and, or" }
    visibility = permission
  }

  /** The page for a state: a pure function. */
  public fun render(block: FlowContent<S>.(S) -> Unit) {
    check(render == null) { "render { } is given twice" }
    render = block
  }

  /** As [render], in functions that were written for kotlinx.html; see [htmlView]. */
  public fun renderHtml(block: TagConsumer<*>.(S, Handlers<S>) -> Unit): Unit =
    render { state -> html { block(state, handlers) } }

  /** The state for an address: after mount, and whenever the address changes. */
  public fun params(block: suspend (@VivantDsl S).(Params, LiveContext) -> S) {
    check(params == null) { "params { } is given twice" }
    params = block
  }

  /** The title of the page for a state. */
  public fun title(block: (S) -> String) {
    check(title == null) { "title { } is given twice" }
    title = block
  }

  /** The session ends. */
  public fun terminate(block: (S, TerminateReason) -> Unit) {
    check(terminate == null) { "terminate { } is given twice" }
    terminate = block
  }

  /**
   * What a message of type [M] from the server's side does: a timer, a topic, background work. Messages of which no
   * type is declared leave the state as it is; of several that fit, the first declared counts.
   */
  public inline fun <reified M : Any> info(noinline block: suspend (@VivantDsl S).(M, LiveContext) -> S): Unit =
    info(M::class.javaObjectType, block)

  @PublishedApi
  internal fun <M : Any> info(type: Class<M>, block: suspend S.(M, LiveContext) -> S) {
    val twice = infos.put(type) { message, live -> block(type.cast(message), live) }
    check(twice == null) { "info<${type.simpleName}> { } is given twice" }
  }

  /**
   * The session goes on in another process: timers and background work are started again here, and whoever is there is
   * tracked again; topics go on by themselves. See [LiveView.resumed].
   */
  public fun resumed(block: suspend (@VivantDsl S).(MountRequest, LiveContext) -> S) {
    check(resumed == null) { "resumed { } is given twice" }
    resumed = block
  }

  /** What it takes to lose a session; where a store is configured, the store's end otherwise. See [Durability]. */
  public fun durability(durability: Durability) {
    check(this.durability == null) { "durability(…) is given twice" }
    this.durability = durability
  }

  /**
   * Writes states down as JSON, and makes new ones of those that an older build wrote:
   *
   * ```
   * migrateFrom(serialized<OldCart>()) { old -> Cart(old.items, currency = "EUR") }
   * ```
   *
   * @param old how the states were written before; for several builds in a row, a codec that migrates itself
   */
  public fun <O : Any> migrateFrom(old: StateCodec<O>, migration: (O) -> S): Unit =
    codec(serialized().migratingFrom(old) { migration(it) })

  /** Writes states down in a way of its own. Without it they are `@Serializable` and become JSON. */
  public fun codec(codec: StateCodec<S>) {
    check(this.codec == null) { "codec(…) is given twice" }
    this.codec = codec
  }

  @PublishedApi
  internal fun build(): LiveView<S> = BuiltView(
    checkNotNull(mount) { "a view needs mount { }: its first state" },
    checkNotNull(render) { "a view needs render { }: its page" },
    params, title, terminate, infos, codec ?: serialized(),
    access, visibility, resumed, durability,
  )
}

private val ANYBODY: Permission<Any> = Permission.anybody()

/** A view of blocks. */
private class BuiltView<S : Any>(
  private val mount: suspend LiveContext.(MountRequest) -> S,
  private val render: FlowContent<S>.(S) -> Unit,
  private val params: (suspend S.(Params, LiveContext) -> S)?,
  private val title: ((S) -> String)?,
  private val terminate: ((S, TerminateReason) -> Unit)?,
  private val infos: Map<Class<*>, suspend S.(Any, LiveContext) -> S>,
  private val codec: StateCodec<S>,
  private val access: Permission<in Params>,
  private val visibility: Permission<in S>,
  private val resumed: (suspend S.(MountRequest, LiveContext) -> S)?,
  private val durability: Durability?,
) : LiveView<S> {
  private val survives = AtomicBoolean()

  override fun access(): Permission<in Params> = access

  override fun visibility(): Permission<in S> = visibility

  override fun mount(request: MountRequest, live: LiveContext): S {
    val state = waitFor { mount.invoke(live, request) }
    if (codec is SerializedState && !survives.get()) {
      codec.checkSurvives(state)
      survives.set(true)
    }
    return state
  }

  override fun handleParams(state: S, params: Params, live: LiveContext): S {
    val block = this.params ?: return state
    return waitFor { block(state, params, live) }
  }

  override fun handleInfo(state: S, message: Any, live: LiveContext): S {
    val block = infos.entries.firstOrNull { it.key.isInstance(message) }?.value ?: return state
    return waitFor { block(state, message, live) }
  }

  override fun render(state: S, on: Handlers<S>): Node = nodes(on) { render.invoke(this, state) }

  override fun emit(state: S, on: Handlers<S>, out: Sink): Unit = emitInto(out, on) { render.invoke(this, state) }

  override fun title(state: S): String = title?.invoke(state).orEmpty()

  override fun stateCodec(): Optional<StateCodec<S>> = Optional.of(codec)

  override fun durability(): Optional<Durability> = Optional.ofNullable(durability)

  override fun resumed(state: S, request: MountRequest, live: LiveContext): S {
    val block = this.resumed ?: return state
    return waitFor { block(state, request, live) }
  }

  override fun terminate(state: S, reason: TerminateReason) {
    terminate?.invoke(state, reason)
  }
}
