package dev.vivant.django;

import dev.vivant.django.formats.LocaleFormats;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.TemplateValue;
import java.time.Clock;
import java.time.ZoneId;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The variables of one rendering, in layers, and what surrounds them: escaping, language, zone. A tag that sets
 * variables for its inside pushes a layer and pops it again. Belongs to one thread at a time; make one per rendering.
 */
public final class Context implements Environment {
  private final Layers layers;
  private final Surroundings around;
  private Engine engine;
  private Template template;
  private Template rendering;
  private IdentityHashMap<Object, Object> states;
  private IdentityHashMap<Object, Object> rootStates;
  private Positions positions;
  private IdentityHashMap<Object, Object> prepared;
  private int depth;
  private long steps;

  /** A context without variables. */
  public Context() {
    this(Map.of());
  }

  /**
   * A context with variables.
   *
   * @param variables by name; read, never changed
   */
  public Context(Map<String, ?> variables) {
    this(variables, new Surroundings());
  }

  private Context(Map<String, ?> variables, Surroundings around) {
    this.layers = new Layers(Objects.requireNonNull(variables, "variables"));
    this.around = around;
  }

  /**
   * Switches escaping on or off.
   *
   * @param on whether unsafe text is escaped; the engine decides if this is never called
   * @return this
   */
  public Context autoescape(boolean on) {
    around.autoescape = on;
    return this;
  }

  /**
   * Switches localization on or off.
   *
   * @param on whether values are written as the language writes them; on if this is never called
   * @return this
   */
  public Context useL10n(boolean on) {
    around.useL10n = on;
    return this;
  }

  /**
   * Switches conversion of aware moments on or off.
   *
   * @param on whether they are shown in the current zone; the settings decide if this is never called
   * @return this
   */
  public Context useTz(boolean on) {
    around.useTz = on;
    return this;
  }

  /**
   * Activates a language.
   *
   * @param code such as {@code de-at}; null deactivates translation; the settings decide if this is never called
   * @return this
   */
  public Context language(String code) {
    around.language(code);
    return this;
  }

  /**
   * Activates a zone.
   *
   * @param zone the zone; null for that of the settings
   * @return this
   */
  public Context timeZone(ZoneId zone) {
    around.timeZone = zone;
    return this;
  }

  /**
   * Sets the clock.
   *
   * @param now tells the time; the engine's clock if this is never called
   * @return this
   */
  public Context clock(Clock now) {
    around.clock = now;
    return this;
  }

  /**
   * Sets the request that the page answers, for tags such as {@code {% querystring %}}. It is no variable.
   *
   * @param value the request
   * @return this
   */
  public Context request(Object value) {
    around.request = value;
    return this;
  }

  /**
   * A variable.
   *
   * @param name its name
   * @return null for None, {@link TemplateValue#MISSING} if there is none
   */
  public Object get(String name) {
    return layers.get(name);
  }

  /** A variable by its interned name. */
  Object lookup(String name) {
    return layers.lookup(name);
  }

  /**
   * Sets a variable in the innermost layer.
   *
   * @param name its name
   * @param value its value
   */
  public void set(String name, Object value) {
    put(name.intern(), value);
  }

  /**
   * As {@link #set}, faster, for a name that was interned when the tag was compiled.
   *
   * @param key its name, {@link String#intern() interned}
   * @param value its value
   */
  public void put(String key, Object value) {
    layers.put(key, value);
  }

  /**
   * Sets a variable where it is set already, in the innermost layer if it is not.
   *
   * @param name its name
   * @param value its value
   */
  public void setUpward(String name, Object value) {
    layers.putUpward(name.intern(), value);
  }

  /** Opens a layer. Pop it in a finally block. */
  public void push() {
    layers.push();
  }

  /**
   * Opens a layer with variables. Pop it in a finally block.
   *
   * @param variables by name
   */
  public void push(Map<String, ?> variables) {
    push();
    variables.forEach((name, value) -> layers.append(name.intern(), value));
  }

  /**
   * Closes the innermost layer.
   *
   * @throws IllegalStateException if no layer was opened
   */
  public void pop() {
    layers.pop();
  }

  /**
   * How many layers there are, those of the engine and of the caller included.
   *
   * @return at least 2
   */
  public int layerCount() {
    return layers.count() + 1;
  }

  /**
   * How many variables the innermost layer holds.
   *
   * @return 0 for a fresh layer
   */
  public int layerSize() {
    return layers.innermostSize();
  }

  /**
   * All variables.
   *
   * @return by name, inner layers over outer ones; a copy
   */
  public Map<String, Object> flatten() {
    return layers.flatten();
  }

  /**
   * All variables, layer by layer.
   *
   * @return by name, the innermost layer first, {@code True}, {@code False} and {@code None} last; copies
   */
  public List<Map<String, Object>> layers() {
    return layers.all();
  }

  /**
   * Renders something with other variables instead of these, as {@code {% include "x" only %}} does. What surrounds
   * them stays.
   *
   * @param variables by name
   * @param inside what to render
   */
  public void isolated(Map<String, ?> variables, Runnable inside) {
    layers.isolated(variables, inside);
  }

  @Override
  public boolean autoescape() {
    return around.autoescape;
  }

  @Override
  public boolean useL10n() {
    return around.useL10n;
  }

  @Override
  public boolean useTz() {
    return around.useTz == null ? engine.settings().useTz() : around.useTz;
  }

  @Override
  public String language() {
    return around.language;
  }

  @Override
  public ZoneId timeZone() {
    return around.timeZone == null ? engine.settings().timeZone() : around.timeZone;
  }

  @Override
  public Clock clock() {
    markImpure();
    return around.clock;
  }

  @Override
  public Settings settings() {
    return engine.settings();
  }

  @Override
  public Translations translations() {
    return engine.translations();
  }

  @Override
  public LocaleFormats formats(boolean localized) {
    return around.formats(localized, engine.formats());
  }

  /**
   * The request that the page answers.
   *
   * @return null if there is none
   */
  public Object request() {
    markImpure();
    return around.request;
  }

  /**
   * The engine that renders.
   *
   * @return null before rendering
   */
  public Engine engine() {
    return engine;
  }

  /**
   * The template that was asked for, not one that it includes or extends.
   *
   * @return null before rendering
   */
  public Template template() {
    return template;
  }

  /**
   * Prints a value as {@code {{ value }}} does: in the current zone, localized, escaped unless it is safe.
   *
   * @param value any value
   * @param out where to
   */
  public void print(Object value, Output out) {
    PrintedValue.print(value, this, out);
  }

  /**
   * What {@link #print} prints.
   *
   * @param value any value
   * @return safe text if escaping is on
   */
  public CharSequence printed(Object value) {
    TextOutput out = new TextOutput(32, engine.limits().maxOutputChars());
    print(value, out);
    return around.autoescape || value instanceof SafeString ? SafeString.of(out.toString()) : out.toString();
  }

  /**
   * Prints what a tag's function gave: escaped unless it is safe, not localized.
   *
   * @param value any value
   * @param out where to
   */
  public void printResult(Object value, Output out) {
    PrintedValue.result(value, this, out);
  }

  /**
   * What a tag keeps while its template is rendered, such as the last value seen. It starts anew with
   * each template that is entered by include.
   *
   * @return by the node that keeps it
   */
  public Map<Object, Object> state() {
    markImpure();
    if (states == null) {
      states = new IdentityHashMap<>();
    }
    return states;
  }

  /**
   * Where tags stand that go from place to place, as cycles do. Anew with each template that is entered by include.
   *
   * @return never null
   */
  public Positions positions() {
    positions = positions == null ? new Positions(layers) : positions;
    return positions;
  }

  /**
   * What tags prepare once for a whole rendering to be faster, such as the templates that they render. It changes
   * nothing that is printed.
   *
   * @return by the node that has prepared it
   */
  public Map<Object, Object> prepared() {
    prepared = prepared == null ? new IdentityHashMap<>() : prepared;
    return prepared;
  }

  /**
   * What is kept for the whole rendering, across all templates.
   *
   * @return by whoever keeps it
   */
  public Map<Object, Object> rootState() {
    markImpure();
    if (rootStates == null) {
      rootStates = new IdentityHashMap<>();
    }
    return rootStates;
  }

  /**
   * Renders a node to text.
   *
   * @param node the node
   * @return what it prints; it is safe
   */
  public String renderedToText(Node node) {
    TextOutput out = new TextOutput(64, engine.limits().maxOutputChars());
    node.render(this, out);
    return out.toString();
  }

  /**
   * Says that what is rendered now depends on more than variables, so that it is rendered each time. Tags and functions
   * whose result changes by itself call it; what asks for {@link #state}, {@link #clock} or {@link #request} needs not.
   */
  public void markImpure() {
    Reads reads = layers.reads();
    if (reads != null) {
      reads.markImpure();
    }
  }

  /**
   * Begins to note what is looked up from around the innermost layer; for outputs that keep rows.
   *
   * @param own how many variables the innermost layer has by itself; more are left behind by the rounds before
   * @return what was looked up so far; null if something around notes it already
   */
  public Reads beginReads(int own) {
    return layers.reads() == null ? layers.beginReads(own, positions()) : null;
  }

  /** Ends what {@link #beginReads} began. */
  public void endReads() {
    layers.endReads();
  }

  /**
   * What surrounds the variables here, as one value: rows that were printed elsewhere else do not fit.
   *
   * @return equal where text is printed in the same way
   */
  public Object surroundings() {
    return List.of(around.autoescape, useL10n(), useTz(), around.language == null ? "" : around.language, timeZone());
  }

  /** Counts a round of a loop. */
  public void step() {
    if (++steps > engine.limits().maxLoopSteps()) {
      throw new LimitExceeded("The loops of this page made more than maxLoopSteps = "
          + engine.limits().maxLoopSteps() + " rounds: loop over less or raise the limit of the engine");
    }
  }

  /** Renders a template's nodes with a state of its own (include) or in the state there is (extends). */
  void enter(Template entered, boolean ownState, Output out) {
    if (++depth > engine.limits().maxIncludeDepth()) {
      depth--;
      throw new LimitExceeded("Templates are nested deeper than maxIncludeDepth = "
          + engine.limits().maxIncludeDepth() + " at '" + entered.displayName()
          + "': end the recursion or raise the limit of the engine");
    }
    Template outer = rendering;
    IdentityHashMap<Object, Object> outerStates = states;
    Positions outerPositions = positions;
    rendering = entered;
    if (ownState) {
      states = null;
      positions = null;
    }
    try {
      entered.nodelist().render(this, out);
    } finally {
      rendering = outer;
      if (ownState) {
        states = outerStates;
        positions = outerPositions;
      }
      depth--;
    }
  }

  /**
   * This context as it was before it was rendered, for rendering again. Iterators stay where they are.
   *
   * @return a new context with the caller's variables
   */
  public Context again() {
    return new Context(layers.base(), around.again());
  }

  /** Binds the context to the engine for one rendering. */
  void bind(Template root) {
    engine = root.engine();
    template = root;
    around.bind(engine);
    if (layers.count() == 0) {
      push();
    }
  }
}
