package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivant.view.Params;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
  private final RouteTable table = RouteTable.builder()
      .route("/", new CounterView())
      .route("/todos", new CounterView())
      .route("/todos/{id}", new CounterView())
      .route("/files/{path...}", new CounterView())
      .group("admin", (visitor, params) -> params.get("key", "").equals("7"),
          admin -> admin.route("/admin/{part}/edit", new CounterView()))
      .build();

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "/                    | /                  | {}",
      "/todos               | /todos             | {}",
      "/todos/7?x=1         | /todos/{id}        | {id=7}",
      "/todos/              | /todos/{id}        | {id=}",
      "/files               | /files/{path...}   | {path=}",
      "/files/a/b%20c       | /files/{path...}   | {path=a/b c}",
      "/admin/x/edit?key=7  | /admin/{part}/edit | {part=x}",
      "/admin/x/edit?key=8  | denied             | ",
      "/admin/x             | none               | ",
      "/todos/7/8           | none               | ",
      "/nowhere             | none               | "})
  void anAddressFindsTheFirstRouteThatFits(String url, String route, String parameters) {
    LiveRoutes.Resolution found = table.resolve(Params.ofUrl(url), Visitor.ANONYMOUS);
    if (found instanceof LiveRoutes.Match match) {
      assertEquals(route, match.route().name());
      assertEquals(parameters, match.params().route().toString());
    } else {
      assertEquals(route, found instanceof LiveRoutes.Denied ? "denied" : "none");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"todos", "", "/{rest...}/x", "/{id}/{id}"})
  void aPatternThatIsNoneIsRefused(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> RouteTable.of(pattern, new CounterView()));
  }

  @Test
  void aPatternThatIsThereAlreadyIsRefused() {
    RouteTable.Builder builder = RouteTable.builder().route("/a", new CounterView());
    assertThrows(IllegalArgumentException.class, () -> builder.route("/a", new CounterView()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a?x=1", "https://example.org/", "HTTP://example.org"})
  void aRedirectMayGoThere(String url) {
    assertEquals(url, RedirectPolicy.checked(url));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "a", "//evil.example", "/\\evil.example", "javascript:alert(1)", "data:text/html,x", "https://a b", "/a\nb"})
  void aRedirectMayNotGoThere(String url) {
    assertThrows(IllegalArgumentException.class, () -> RedirectPolicy.checked(url));
  }

  @Test
  void onlyPlainDataIsSent() {
    assertEquals(Map.of("a", 1), PlainData.copy(Map.of("a", 1)));
    assertThrows(IllegalArgumentException.class, () -> PlainData.copy(Map.of(1, "a")));
    assertThrows(IllegalArgumentException.class, () -> PlainData.copy(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> PlainData.copy(Visitor.ANONYMOUS));
  }

  @Test
  void aPathIsWrittenAsItWasRead() {
    assertEquals("/a%20b/%C3%A9%25", UrlWriter.path(Params.ofUrl("/a%20b/%C3%A9%25").path()));
  }
}
