package dev.vivant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParamsTest {
  @Test
  void anAddressIsDecoded() {
    Params params = Params.ofUrl("/todos/a%20b%C3%A9?filter=open+ones&tag=x&tag=y%26z&flag#part");
    assertEquals("/todos/a bé", params.path());
    assertEquals(List.of("open ones"), params.all("filter"));
    assertEquals(List.of("x", "y&z"), params.all("tag"));
    assertEquals(Optional.of(""), params.get("flag"));
    assertEquals(List.of(), params.all("part"));
  }

  @Test
  void aPlusInThePathIsAPlus() {
    assertEquals("/c++", Params.ofUrl("/c++").path());
  }

  @Test
  void aRouteParameterGoesBeforeAQueryParameter() {
    Params params = Params.ofUrl("/x?id=query&other=1").withRoute(Map.of("id", "route"));
    assertEquals("route", params.get("id", "none"));
    assertEquals("1", params.get("other", "none"));
    assertEquals("none", params.get("absent", "none"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "todos", "//evil.example", "https://evil.example/", "javascript:alert(1)", "/\\evil.example", "/a b",
      "/a\nb", "/%", "/%4", "/%zz", "/%c3", "/%ff", "/a?x=%e2%28", "/\u007f", "/a\ud800", "/\udc00?x=1", "/?x=\ud83d"})
  void whatIsNoPathOfThisSiteIsRefusedWithItself(String url) {
    String message = assertThrows(IllegalArgumentException.class, () -> Params.ofUrl(url)).getMessage();
    assertTrue(message.contains("\"" + url + "\""), message);
  }
}
