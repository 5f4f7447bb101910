package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Attributes of the element just begun may be read, given anew and taken away, for builders that let authors do so. */
class SetAttributeTest {
  private final StringBuilder html = new StringBuilder();
  private final HtmlSink sink = new HtmlSink(html);

  private String written() {
    sink.end();
    sink.finish();
    return html.toString();
  }

  @Test
  void theLastValueCountsInThePlaceOfTheFirst() {
    sink.start(Tag.html("p"));
    sink.attribute("id", "a");
    sink.attribute("title", "t");
    sink.setAttribute("id", "b");
    sink.setAttribute("lang", "en");
    assertEquals("<p id=\"b\" title=\"t\" lang=\"en\"></p>", written());
  }

  @Test
  void nullTakesAnAttributeAway() {
    sink.start(Tag.html("p"));
    sink.attribute("id", "a");
    sink.attribute("title", "t");
    sink.attribute("lang", "en");
    sink.setAttribute("title", null);
    sink.setAttribute("role", null);
    assertEquals("<p id=\"a\" lang=\"en\"></p>", written());
  }

  @Test
  void whatWasGivenCanBeRead() {
    sink.start(Tag.html("p"));
    sink.setAttribute("id", "a");
    assertEquals("a", sink.attribute("id"));
    assertNull(sink.attribute("title"));
    sink.setAttribute("id", null);
    assertNull(sink.attribute("id"));
    sink.start(Tag.html("b"));
    assertNull(sink.attribute("id"));
  }

  @Test
  void valuesAreJudgedEachTime() {
    sink.start(Tag.html("a"));
    sink.setAttribute("href", "/a");
    assertThrows(IllegalArgumentException.class, () -> sink.setAttribute("href", "javascript:alert(1)"));
    assertThrows(IllegalArgumentException.class, () -> sink.setAttribute("onclick", "alert(1)"));
    assertEquals("<a href=\"/a\"></a>", written());
  }

  @Test
  void afterContentItIsTooLate() {
    sink.start(Tag.html("p"));
    sink.text("x");
    String message = assertThrows(IllegalStateException.class, () -> sink.setAttribute("id", "a")).getMessage();
    assertTrue(message.contains("the attribute id comes too late: <p> has content already"), message);
    assertThrows(IllegalStateException.class, () -> sink.attribute("id"));
  }
}
