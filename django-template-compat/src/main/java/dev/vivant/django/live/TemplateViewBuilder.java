package dev.vivant.django.live;

import dev.vivant.django.Engine;
import dev.vivant.django.Template;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.Permission;
import dev.vivant.view.StateCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Makes a live view of a template and lambdas:
 *
 * <pre>{@code
 * LiveView<State> counter = TemplateViewBuilder.of(engine, "counter.html", () -> new State(0))
 *     .on("increment", state -> new State(state.count() + 1))
 *     .on("add", (state, params) -> new State(state.count() + params.integer("by")))
 *     .build();
 * }</pre>
 *
 * <p>Not for sharing between threads.
 *
 * @param <S> the state: a record, a data class, a map, an object that is exposed
 */
public final class TemplateViewBuilder<S> {
  private final Engine engine;
  private final String name;
  private final Template template;
  private final BiFunction<MountRequest, LiveContext, S> mount;
  private final Map<String, TemplateHandler<S>> handlers = new LinkedHashMap<>();
  private final List<Map.Entry<String, Permission<? super S>>> required = new ArrayList<>();
  private Permission<? super Params> access = Permission.anybody();
  private Permission<? super S> visibility = Permission.anybody();
  private Class<S> stateType;
  private String[] fields = {};
  private ParamsHandler<S> params = (state, address, live) -> state;
  private InfoHandler<S> info = (state, message, live) -> state;
  private Function<S, String> title = state -> "";
  private BiFunction<S, Handlers<S>, Map<String, Object>> context = (state, on) -> Map.of();
  private StateCodec<S> codec;

  private TemplateViewBuilder(Engine engine, String name, Template template,
      BiFunction<MountRequest, LiveContext, S> mount) {
    this.engine = engine;
    this.name = name;
    this.template = template;
    this.mount = Objects.requireNonNull(mount, "mount");
  }

  /** What a change of the address does to the state. */
  @FunctionalInterface
  public interface ParamsHandler<S> {
    /**
     * The state for an address.
     *
     * @param state the state
     * @param params the address
     * @param live for effects
     * @return the next state
     */
    S handle(S state, Params params, LiveContext live);
  }

  /** What a message from the server's side does to the state. */
  @FunctionalInterface
  public interface InfoHandler<S> {
    /**
     * The state after a message.
     *
     * @param state the state
     * @param message the message
     * @param live for effects
     * @return the next state
     */
    S handle(S state, Object message, LiveContext live);
  }

  /**
   * A view that begins with the same state for everybody.
   *
   * @param engine loads the template
   * @param template name of the template
   * @param mount gives the first state
   * @param <S> the state
   * @return a builder
   */
  public static <S> TemplateViewBuilder<S> of(Engine engine, String template, Supplier<S> mount) {
    return new TemplateViewBuilder<>(engine, template, null, (request, live) -> mount.get());
  }

  /**
   * A view whose first state depends on the visitor.
   *
   * @param engine loads the template
   * @param template name of the template
   * @param mount gives the first state
   * @param <S> the state
   * @return a builder
   */
  public static <S> TemplateViewBuilder<S> of(Engine engine, String template,
      BiFunction<MountRequest, LiveContext, S> mount) {
    return new TemplateViewBuilder<>(engine, template, null, mount);
  }

  /**
   * A view that carries its template.
   *
   * @param template the template, as {@link Engine#fromString} gives it
   * @param mount gives the first state
   * @param <S> the state
   * @return a builder
   */
  public static <S> TemplateViewBuilder<S> of(Template template, Supplier<S> mount) {
    return new TemplateViewBuilder<>(null, null, template, (request, live) -> mount.get());
  }

  /**
   * Registers a handler that needs the state alone.
   *
   * @param handlerName the name that the template uses
   * @param handler what it does
   * @return this
   */
  public TemplateViewBuilder<S> on(String handlerName, UnaryOperator<S> handler) {
    return on(handlerName, (state, given) -> handler.apply(state));
  }

  /**
   * Registers a handler.
   *
   * @param handlerName the name that the template uses
   * @param handler what it does
   * @return this
   */
  public TemplateViewBuilder<S> on(String handlerName, TemplateHandler<S> handler) {
    if (handlers.putIfAbsent(handlerName, handler) != null) {
      throw new IllegalArgumentException("There are two handlers '" + handlerName + "': rename one of them");
    }
    return this;
  }

  /**
   * Lets only those run a handler who have the permission; see {@link TemplateView#require}.
   *
   * @param handlerName name of a handler; {@link #build} refuses one that is not there
   * @param permission asked with each event, of the newest state
   * @return this
   */
  public TemplateViewBuilder<S> require(String handlerName, Permission<? super S> permission) {
    required.add(Map.entry(handlerName, permission));
    return this;
  }

  /**
   * Lets only those run a handler who have one of the roles.
   *
   * @param handlerName name of a handler; {@link #build} refuses one that is not there
   * @param anyOf roles of which one is enough
   * @return this
   */
  public TemplateViewBuilder<S> requireRole(String handlerName, String... anyOf) {
    return require(handlerName, Permission.role(anyOf));
  }

  /**
   * Lets only those be at an address who have the permission; see {@link dev.vivant.view.LiveView#access}.
   *
   * @param permission asked of the address
   * @return this
   */
  public TemplateViewBuilder<S> access(Permission<? super Params> permission) {
    access = Objects.requireNonNull(permission, "access");
    return this;
  }

  /**
   * Lets only those see a state who have the permission; see {@link dev.vivant.view.LiveView#visibility}.
   *
   * @param permission asked of each state
   * @return this
   */
  public TemplateViewBuilder<S> visibility(Permission<? super S> permission) {
    visibility = Objects.requireNonNull(permission, "visibility");
    return this;
  }

  /**
   * Lets {@code dj-model} change components of the state.
   *
   * @param state class of the state, a record
   * @param names names of components
   * @return this
   */
  public TemplateViewBuilder<S> bindable(Class<S> state, String... names) {
    stateType = state;
    fields = names.clone();
    return this;
  }

  /**
   * Sets what a change of the address does.
   *
   * @param handler gives the state for an address
   * @return this
   */
  public TemplateViewBuilder<S> params(ParamsHandler<S> handler) {
    params = Objects.requireNonNull(handler, "params handler");
    return this;
  }

  /**
   * Sets what a message from the server's side does.
   *
   * @param handler gives the state after a message
   * @return this
   */
  public TemplateViewBuilder<S> info(InfoHandler<S> handler) {
    info = Objects.requireNonNull(handler, "info handler");
    return this;
  }

  /**
   * Sets the title of the page.
   *
   * @param ofState gives the title for a state
   * @return this
   */
  public TemplateViewBuilder<S> title(Function<S, String> ofState) {
    title = Objects.requireNonNull(ofState, "title");
    return this;
  }

  /**
   * Sets further variables of the template; see {@link TemplateView#context}.
   *
   * @param ofState gives variables by name
   * @return this
   */
  public TemplateViewBuilder<S> context(BiFunction<S, Handlers<S>, Map<String, Object>> ofState) {
    context = Objects.requireNonNull(ofState, "context");
    return this;
  }

  /**
   * Lets sessions survive their server.
   *
   * @param stateCodec writes the state down
   * @return this
   */
  public TemplateViewBuilder<S> codec(StateCodec<S> stateCodec) {
    codec = Objects.requireNonNull(stateCodec, "codec");
    return this;
  }

  /**
   * Makes the view.
   *
   * @return a view for all visitors and threads
   */
  public TemplateView<S> build() {
    return template == null ? new Built<>(this, engine, name) : new Built<>(this, template);
  }

  /** A view of lambdas. */
  private static final class Built<S> extends TemplateView<S> {
    private final BiFunction<MountRequest, LiveContext, S> mount;
    private final ParamsHandler<S> params;
    private final InfoHandler<S> info;
    private final Function<S, String> title;
    private final BiFunction<S, Handlers<S>, Map<String, Object>> context;
    private final Optional<StateCodec<S>> codec;
    private final Permission<? super Params> access;
    private final Permission<? super S> visibility;

    Built(TemplateViewBuilder<S> from, Engine engine, String name) {
      super(engine, name);
      mount = from.mount;
      params = from.params;
      info = from.info;
      title = from.title;
      context = from.context;
      codec = Optional.ofNullable(from.codec);
      access = from.access;
      visibility = from.visibility;
      register(from);
    }

    Built(TemplateViewBuilder<S> from, Template template) {
      super(template);
      mount = from.mount;
      params = from.params;
      info = from.info;
      title = from.title;
      context = from.context;
      codec = Optional.ofNullable(from.codec);
      access = from.access;
      visibility = from.visibility;
      register(from);
    }

    private void register(TemplateViewBuilder<S> from) {
      from.handlers.forEach(this::on);
      from.required.forEach(one -> require(one.getKey(), one.getValue()));
      if (from.stateType != null) {
        bindable(from.stateType, from.fields);
      }
    }

    @Override
    public Permission<? super Params> access() {
      return access;
    }

    @Override
    public Permission<? super S> visibility() {
      return visibility;
    }

    @Override
    public S mount(MountRequest request, LiveContext live) {
      return mount.apply(request, live);
    }

    @Override
    public S handleParams(S state, Params address, LiveContext live) {
      return params.handle(state, address, live);
    }

    @Override
    public S handleInfo(S state, Object message, LiveContext live) {
      return info.handle(state, message, live);
    }

    @Override
    public String title(S state) {
      return title.apply(state);
    }

    @Override
    protected Map<String, Object> context(S state, Handlers<S> on) {
      return context.apply(state, on);
    }

    @Override
    public Optional<StateCodec<S>> stateCodec() {
      return codec;
    }
  }
}
