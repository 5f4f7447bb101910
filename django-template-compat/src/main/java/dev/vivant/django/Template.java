package dev.vivant.django;

import java.io.IOException;
import java.util.Map;

/** A compiled template. Immutable: one for all threads and renderings. Made by {@link Engine}. */
public final class Template {
  private static final int MAX_TIMES_NOT_WELL_NESTED = 3;

  private final Engine engine;
  private final Origin origin;
  private final String name;
  private final Source source;
  private final NodeList nodelist;
  private final Map<String, Template> partials;
  private final boolean isPartial;
  private volatile int expectedChars = 256;
  private volatile int timesNotWellNested;

  private Template(Engine engine, Source source, String name, NodeList nodelist, Map<String, Template> partials,
      boolean isPartial) {
    this.engine = engine;
    this.origin = source.origin();
    this.source = source;
    this.name = name;
    this.nodelist = nodelist;
    this.partials = partials;
    this.isPartial = isPartial;
  }

  static Template compile(Engine engine, Source source) {
    int max = engine.limits().maxTemplateChars();
    if (source.text().length() > max) {
      throw new LimitExceeded("Template '" + source.origin() + "' has " + source.text().length()
          + " characters, more than maxTemplateChars = " + max + ": split it or raise the limit of the engine");
    }
    Parser parser = new Parser(Lexer.tokenize(source), engine, source.origin());
    NodeList nodes;
    try {
      nodes = parser.parse();
    } catch (StackOverflowError tooDeep) {
      throw new LimitExceeded("'" + source.origin() + "' is nested too deeply for the stack of this thread");
    }
    return new Template(engine, source, source.origin().templateName(), nodes, parser.partials(), false);
  }

  /**
   * A part of a template that can be rendered by itself.
   *
   * @param parser compiles the whole template
   * @param partialName its name
   * @param nodes its content
   * @param at the tag that defines it
   * @return the partial
   */
  public static Template partial(Parser parser, String partialName, NodeList nodes, Token at) {
    return new Template(parser.engine(), at.source(), partialName, nodes, parser.partials(), true);
  }

  /**
   * Renders to text.
   *
   * @param variables by name; read, never changed
   * @return what the template prints
   * @throws TemplateError if something goes wrong, saying where
   */
  public String render(Map<String, ?> variables) {
    return render(new Context(variables));
  }

  /**
   * Renders to text.
   *
   * @param context the variables and what surrounds them
   * @return what the template prints
   * @throws TemplateError if something goes wrong, saying where
   */
  public String render(Context context) {
    TextOutput out = new TextOutput(expectedChars, engine.limits().maxOutputChars());
    try {
      render(context, out);
    } catch (StackOverflowError tooDeep) {
      throw new LimitExceeded("'" + displayName() + "' or its data is nested too deeply for the stack of this thread");
    }
    if (out.length() > expectedChars) {
      expectedChars = Math.min(out.length() + out.length() / 16, 1 << 20);
    }
    return out.toString();
  }

  /**
   * Renders to text and appends it.
   *
   * @param context the variables and what surrounds them
   * @param to where to
   * @throws IOException if that fails
   * @throws TemplateError if something goes wrong, saying where; then nothing was appended
   */
  public void renderTo(Context context, Appendable to) throws IOException {
    to.append(render(context));
  }

  /**
   * Renders into any output.
   *
   * @param context the variables and what surrounds them
   * @param out where to
   * @throws TemplateError if something goes wrong, saying where
   */
  public void render(Context context, Output out) {
    if (context.template() == null) {
      context.bind(this);
    }
    context.enter(this, true, out);
  }

  /**
   * Renders inside another template, as {@code {% include %}} does.
   *
   * @param context the variables and what surrounds them
   * @param out where to
   */
  public void include(Context context, Output out) {
    context.enter(this, true, out);
  }

  /**
   * Renders as the parent of another template, as {@code {% extends %}} does: what tags keep is kept for both.
   *
   * @param context the variables and what surrounds them
   * @param out where to
   */
  public void extend(Context context, Output out) {
    context.enter(this, false, out);
  }

  /**
   * The name it was loaded by.
   *
   * @return null for a template made from a string
   */
  public String name() {
    return name;
  }

  /**
   * Where it came from.
   *
   * @return the origin
   */
  public Origin origin() {
    return origin;
  }

  /**
   * Its text as it was written.
   *
   * @return the source
   */
  public String source() {
    return source.text();
  }

  /**
   * The engine that made it.
   *
   * @return the engine
   */
  public Engine engine() {
    return engine;
  }

  /**
   * Its nodes.
   *
   * @return in order
   */
  public NodeList nodelist() {
    return nodelist;
  }

  /**
   * Whether it is a partial of a template.
   *
   * @return true for what {@code {% partialdef %}} defines
   */
  public boolean isPartial() {
    return isPartial;
  }

  /**
   * One of its partials.
   *
   * @param partialName the name behind {@code {% partialdef %}}
   * @return null if there is none
   */
  public Template partial(String partialName) {
    return partials.get(partialName);
  }

  /**
   * Whether what it prints is mostly well nested, so that nodes can be made of it as it is printed.
   *
   * @return true until {@link #markNotWellNested} was called a few times
   */
  public boolean isWellNested() {
    return timesNotWellNested < MAX_TIMES_NOT_WELL_NESTED;
  }

  /** Remembers that the template has printed markup which browsers put in order by moving elements. */
  public void markNotWellNested() {
    timesNotWellNested = Math.min(timesNotWellNested + 1, MAX_TIMES_NOT_WELL_NESTED);
  }

  String displayName() {
    return name == null ? origin.name() : name;
  }

  @Override
  public String toString() {
    return displayName();
  }
}
