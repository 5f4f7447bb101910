package dev.vivant.samples.astro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.vivant.django.Engine;
import dev.vivant.django.UrlResolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AstroFrontEndTest {
  private static final UrlResolver URLS =
      (name, args, kwargs, context) -> "/" + name + (args.isEmpty() ? "/" : "/" + args.get(0) + "/");

  private final Engine engine = AstroFrontEnd.engine(Optional.empty(), URLS);

  private String home(List<Map<String, Object>> items) {
    String html = engine.getTemplate("home.html").render(Map.of("shop", "Corner & <Co>", "items", items));
    return html.replaceAll("\\s+", " ").replace("> <", "><");
  }

  @Test
  void theEngineEscapesTheValuesOfBuiltPages() {
    String html = home(List.of(Map.of("id", 7, "name", "tea & <b>milk</b>", "kind", "a\"b", "stock", 2)));
    assertTrue(html.contains("<title>Corner &amp; &lt;Co&gt;</title>"), html);
    assertTrue(html.contains("<li class=\"a&quot;b\">"
        + "<a href=\"/item/7/\">Tea &amp; &lt;b&gt;milk&lt;/b&gt;</a> two left </li>"), html);
    assertTrue(html.contains("<p>1 item</p><p>More at <code>/about/</code></p>"), html);
  }

  @Test
  void eachBranchOfAConditionIsThere() {
    String html = home(List.of(Map.of("id", 1, "name", "a", "stock", 11), Map.of("id", 2, "name", "b", "stock", 0)));
    assertTrue(html.contains("<li class=\"plain\"><a href=\"/item/1/\">A</a> many </li>"), html);
    assertTrue(html.contains("<li class=\"plain\"><a href=\"/item/2/\">B</a> sold out </li>"), html);
    assertTrue(html.contains("<p>2 items</p>"), html);
  }

  @Test
  void aLoopOverNothingShowsWhatIsForNothing() {
    String html = home(List.of());
    assertTrue(html.contains("<ul><li>Nothing here</li></ul>"), html);
  }

  @Test
  void ownTemplatesExtendBuiltPages() {
    String page = engine.fromString("{% extends 'about.html' %}{% block main %}<p>Own</p>{% endblock %}")
        .render(Map.of("shop", "Shop"));
    assertTrue(page.contains("<main><p>Own</p></main>"), page);
    assertFalse(page.contains("About"), page);
  }

  @Test
  void inDevelopmentPagesComeFromItsServerAndOthersAreThoseThatWereBuilt() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      boolean known = exchange.getRequestURI().getPath().equals("/home.html");
      byte[] page = (known ? "served {{ shop }}" : "").getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(known ? 200 : 404, page.length == 0 ? -1 : page.length);
      exchange.getResponseBody().write(page);
      exchange.close();
    });
    server.start();
    try {
      URI address = URI.create("http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort());
      Engine development = AstroFrontEnd.engine(Optional.of(address), URLS);
      assertEquals("served &lt;", development.getTemplate("home.html").render(Map.of("shop", "<")));
      assertTrue(development.getTemplate("about.html").render(Map.of("shop", "<")).contains("<p>About &lt;</p>"));
    } finally {
      server.stop(0);
    }
  }
}
