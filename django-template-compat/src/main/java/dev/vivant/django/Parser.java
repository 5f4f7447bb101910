package dev.vivant.django;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turns the tokens of a template into nodes. Tags get it when they are compiled and read what belongs to them from it.
 * One parser compiles one template.
 */
public final class Parser {
  private record Open(String command, Token token) {}

  private final List<Token> tokens;
  private final Engine engine;
  private final Origin origin;
  private final Deque<Open> open = new ArrayDeque<>();
  private Map<String, TagCompiler> tags;
  private Map<String, Filter> filters;
  private boolean loaded;
  private final Map<String, Object> extraData = new HashMap<>();
  private final Map<String, Template> partials = new HashMap<>();
  private int next;
  private int depth;

  Parser(List<Token> tokens, Engine engine, Origin origin) {
    this.tokens = new ArrayList<>(tokens);
    this.engine = engine;
    this.origin = origin;
    this.tags = engine.builtinTags();
    this.filters = engine.builtinFilters();
  }

  /**
   * Compiles nodes up to one of these tags, which is read next, or up to the end of the template.
   *
   * @param until names of tags that end the list; none for the rest of the template
   * @return the nodes
   * @throws TemplateSyntaxError if the template ends before
   */
  public NodeList parse(String... until) {
    if (++depth > engine.limits().maxNestingDepth()) {
      throw new TemplateSyntaxError("Tags are nested deeper than maxNestingDepth = "
          + engine.limits().maxNestingDepth() + ": take parts out with include or raise the limit of the engine");
    }
    List<Node> nodes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean nonText = false;
    while (next < tokens.size()) {
      Token token = tokens.get(next++);
      switch (token.type()) {
        case COMMENT:
          break;
        case TEXT:
          if (nodes.isEmpty() || !(nodes.get(nodes.size() - 1) instanceof TextNode last)) {
            add(nodes, new TextNode(token.contents()), token);
          } else {
            nodes.remove(nodes.size() - 1);
            text.setLength(0);
            add(nodes, new TextNode(text.append(last.text()).append(token.contents()).toString()), last.token());
          }
          break;
        case VAR:
          add(nodes, variable(token), token);
          nonText = true;
          break;
        default:
          String command = command(token);
          if (Arrays.asList(until).contains(command)) {
            next--;
            depth--;
            return nodes.isEmpty() ? NodeList.EMPTY : new NodeList(nodes);
          }
          Node node = tag(token, command, until);
          if (node.mustBeFirst() && nonText) {
            throw at(token, new TemplateSyntaxError("{% " + token.contents() + " %} must be the first tag in "
                + (origin.templateName() == null ? "the template" : "'" + origin.templateName() + "'") + "."));
          }
          add(nodes, node, token);
          nonText = true;
          break;
      }
    }
    if (until.length > 0) {
      unclosed(until);
    }
    depth--;
    return new NodeList(nodes);
  }

  private static void add(List<Node> nodes, Node node, Token token) {
    node.place(token);
    nodes.add(node);
  }

  private Node variable(Token token) {
    if (token.contents().isEmpty()) {
      throw at(token, new TemplateSyntaxError("Empty variable tag on line " + token.line()));
    }
    try {
      return new VariableNode(compileFilter(token.contents()));
    } catch (TemplateError error) {
      throw at(token, error);
    }
  }

  private static String command(Token token) {
    String contents = token.contents();
    for (int i = 0; i < contents.length(); i++) {
      if (Characters.isSpace(contents.charAt(i))) {
        return contents.substring(0, i);
      }
    }
    if (contents.isEmpty()) {
      throw at(token, new TemplateSyntaxError("Empty block tag on line " + token.line()));
    }
    return contents;
  }

  private Node tag(Token token, String command, String[] until) {
    TagCompiler compiler = tags.get(command);
    if (compiler == null) {
      throw invalidBlockTag(token, command, until);
    }
    open.push(new Open(command, token));
    try {
      Node node = compiler.compile(this, token);
      open.pop();
      return node;
    } catch (TemplateError error) {
      throw at(token, error);
    } catch (RuntimeException error) {
      throw at(token, new RenderError(error));
    }
  }

  private static TemplateError at(Token token, TemplateError error) {
    if (!error.isLocated()) {
      error.addLocation(token.location());
    }
    return error;
  }

  /**
   * An error that names a tag which does not belong where it stands. To be thrown.
   *
   * @param token the tag
   * @param command its name
   * @param expected the tags that would be right
   * @return the error
   */
  public TemplateSyntaxError invalidBlockTag(Token token, String command, String... expected) {
    Set<String> known = new TreeSet<>(tags.keySet());
    known.addAll(Arrays.asList(expected));
    String hint = NearMatches.hint(command, known);
    if (hint.isEmpty()) {
      hint = " Did you forget to register or load this tag?";
    }
    List<String> libraries = engine.librariesWithTag(command);
    if (!libraries.isEmpty() && expected.length == 0) {
      hint = " Load it with {% load " + String.join(" %} or {% load ", libraries) + " %}.";
    }
    TemplateSyntaxError error = new TemplateSyntaxError(
        "Invalid block tag on line " + token.line() + ": '" + command + "'"
            + (expected.length == 0 ? "." : ", expected " + alternatives(expected) + ".") + hint);
    error.addLocation(token.location());
    return error;
  }

  /** {@code 'a', 'b' or 'c'}. */
  private static String alternatives(String[] names) {
    List<String> quoted = Arrays.stream(names).map(name -> "'" + name + "'").collect(Collectors.toList());
    if (quoted.size() == 1) {
      return quoted.get(0);
    }
    String last = quoted.remove(quoted.size() - 1);
    return String.join(", ", quoted) + " or " + last;
  }

  private void unclosed(String[] until) {
    Open tag = open.peek();
    if (tag == null) {
      throw new TemplateSyntaxError("Unclosed tag. Looking for one of: " + String.join(", ", until) + ".");
    }
    throw at(tag.token, new TemplateSyntaxError("Unclosed tag on line " + tag.token.line() + ": '" + tag.command
        + "'. Looking for one of: " + String.join(", ", until) + "."));
  }

  /**
   * Reads the next token, such as the end tag at which {@link #parse} stopped.
   *
   * @return the token
   * @throws TemplateSyntaxError if there is none
   */
  public Token nextToken() {
    if (next == tokens.size()) {
      throw new TemplateSyntaxError("The template ends inside a tag");
    }
    return tokens.get(next++);
  }

  /**
   * Whether there are more tokens.
   *
   * @return false at the end of the template
   */
  public boolean hasTokens() {
    return next < tokens.size();
  }

  /**
   * Skips everything up to an end tag, the tag itself included.
   *
   * @param endTag its contents
   * @throws TemplateSyntaxError if the template ends before
   */
  public void skipPast(String endTag) {
    while (next < tokens.size()) {
      Token token = tokens.get(next++);
      if (token.type() == Token.Type.BLOCK && token.contents().equals(endTag)) {
        return;
      }
    }
    unclosed(new String[] {endTag});
  }

  /**
   * Compiles a variable or literal with filters.
   *
   * @param text such as {@code user.name|title}
   * @return the expression
   * @throws TemplateSyntaxError if it cannot be read or a filter is not known
   */
  public FilterExpression compileFilter(String text) {
    return new FilterExpression(text, this);
  }

  /**
   * A filter by name.
   *
   * @param name what stands behind the bar
   * @return the filter
   * @throws TemplateSyntaxError if there is none here
   */
  public Filter findFilter(String name) {
    Filter filter = filters.get(name);
    if (filter == null) {
      List<String> libraries = engine.librariesWithFilter(name);
      throw new TemplateSyntaxError("Invalid filter: '" + name + "'." + (libraries.isEmpty()
          ? NearMatches.hint(name, new HashSet<>(filters.keySet()))
          : " Load it with {% load " + String.join(" %} or {% load ", libraries) + " %}."));
    }
    return filter;
  }

  /**
   * Adds tags and filters, as {@code {% load %}} does.
   *
   * @param library the library
   */
  public void addLibrary(Library library) {
    if (!loaded) {
      tags = new HashMap<>(tags);
      filters = new HashMap<>(filters);
      loaded = true;
    }
    tags.putAll(library.tags());
    filters.putAll(library.filters());
  }

  /**
   * Where the template came from.
   *
   * @return its origin
   */
  public Origin origin() {
    return origin;
  }

  /**
   * The engine that compiles the template.
   *
   * @return the engine
   */
  public Engine engine() {
    return engine;
  }

  /**
   * What tags of one template tell each other while it is compiled.
   *
   * @return by name; use a name that begins with that of your library
   */
  public Map<String, Object> extraData() {
    return extraData;
  }

  /**
   * The partials that the template defines.
   *
   * @return by name; complete when the template is compiled
   */
  public Map<String, Template> partials() {
    return partials;
  }
}
