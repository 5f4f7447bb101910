package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.FragmentCache;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.VariableDoesNotExist;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** {@code {% cache 60 name user.id using="default" %} … {% endcache %}}: renders its content once for a while. */
final class CacheNode extends Node {
  private static final Set<String> CACHES = Set.of("default", "template_fragments");

  private final FilterExpression timeout;
  private final String name;
  private final List<FilterExpression> varyOn;
  private final FilterExpression cacheName;
  private final NodeList nodelist;

  private CacheNode(FilterExpression timeout, String name, List<FilterExpression> varyOn, FilterExpression cacheName,
      NodeList nodelist) {
    this.timeout = timeout;
    this.name = name;
    this.varyOn = varyOn;
    this.cacheName = cacheName;
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    NodeList content = parser.parse("endcache");
    parser.nextToken();
    List<String> words = token.splitContents();
    if (words.size() < 3) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' tag requires at least 2 arguments: seconds and a name.");
    }
    FilterExpression cacheName = null;
    String last = words.get(words.size() - 1);
    if (words.size() > 3 && last.startsWith("using=")) {
      cacheName = parser.compileFilter(last.substring("using=".length()));
      words = words.subList(0, words.size() - 1);
    }
    return new CacheNode(parser.compileFilter(words.get(1)), words.get(2),
        words.subList(3, words.size()).stream().map(parser::compileFilter).toList(), cacheName, content);
  }

  @Override
  public void render(Context context, Output out) {
    Number seconds = seconds(context);
    checkCacheName(context);
    StringBuilder key = new StringBuilder(name);
    for (FilterExpression vary : varyOn) {
      String value = Text.str(vary.resolve(context));
      key.append(':').append(value.length()).append(':').append(value);
    }
    FragmentCache fragments = context.engine().fragments();
    Instant now = context.clock().instant();
    String html = fragments.get(key.toString(), now);
    if (html == null) {
      html = nodelist.renderToText(context);
      if (seconds == null || seconds.longValue() > 0) {
        fragments.put(key.toString(), html, seconds == null ? null : now.plusSeconds(seconds.longValue()));
      }
    }
    out.markup(html);
  }

  private Number seconds(Context context) {
    Object value;
    try {
      value = timeout.resolve(context);
    } catch (VariableDoesNotExist missing) {
      throw new TemplateSyntaxError("\"cache\" tag got an unknown variable: '" + timeout + "'");
    }
    if (value == null) {
      return null;
    }
    Number seconds = Numbers.toInt(value);
    if (seconds == null) {
      throw new TemplateSyntaxError("\"cache\" tag got a non-integer timeout value: " + Repr.repr(value));
    }
    return Math.min(seconds.longValue(), Integer.MAX_VALUE);
  }

  private void checkCacheName(Context context) {
    if (cacheName == null) {
      return;
    }
    Object value;
    try {
      value = cacheName.resolve(context);
    } catch (VariableDoesNotExist missing) {
      throw new TemplateSyntaxError("\"cache\" tag got an unknown variable: '" + cacheName + "'");
    }
    if (!CACHES.contains(Text.str(value))) {
      throw new TemplateSyntaxError("Invalid cache name specified for cache tag: " + Repr.repr(value)
          + ". There is one cache, 'default'.");
    }
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
