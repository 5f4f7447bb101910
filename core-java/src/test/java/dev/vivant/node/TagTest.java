package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {
  @Test
  void thereIsOneObjectForEachNameOfANamespace() {
    assertSame(Tag.html("div"), Tag.html("di" + "v".repeat(1)));
    assertSame(Tag.of(Namespace.SVG, "a"), Tag.svg("a"));
    assertNotSame(Tag.html("a"), Tag.svg("a"));
    assertSame(Tag.html("never-seen"), Tag.html("never-" + "seen".repeat(1)));
  }

  @Test
  void aNameThatNobodyUsesAnyMoreIsForgotten() {
    WeakReference<Tag> tag = new WeakReference<>(Tag.html("used-once"));
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (tag.get() != null && System.nanoTime() < deadline) {
      System.gc();
    }
    assertNull(tag.get());
    assertEquals("used-once", Tag.html("used-once").name());
  }

  @Test
  void threadsThatMeetANewNameGetTheSameObject() {
    List<Tag> tags = IntStream.range(0, 1000).parallel().mapToObj(i -> Tag.html("met-by-many-" + i / 100)).toList();
    assertEquals(10, Set.copyOf(tags).size());
    assertEquals(10, tags.stream().map(System::identityHashCode).distinct().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "h1", "user-card", "a-b_c.d", "straße-x", "blink"})
  void namesThatBrowsersKeepAreAllowed(String name) {
    assertEquals(name, Tag.html(name).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "-a", "a b", "a>", "a/", "a\"", "a=b", "<a", "a\0", "a\n", "é", "a:b", "a😀"})
  void namesThatMarkupWouldReadOtherwiseAreRefused(String name) {
    String message = assertThrows(IllegalArgumentException.class, () -> Tag.html(name)).getMessage();
    assertTrue(message.startsWith("an element's name is a letter, then up to 99 letters, digits"), message);
  }

  @Test
  void namesHaveABound() {
    assertEquals(100, Tag.html("x-" + "a".repeat(98)).name().length());
    assertThrows(IllegalArgumentException.class, () -> Tag.html("x-" + "a".repeat(99)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "html|<html> cannot stand in a live view: it belongs to the page around the view; put it into the page shell",
    "body|<body> cannot stand in a live view: it belongs to the page around the view; put it into the page shell",
    "base|<base> cannot stand in a live view: it belongs to the page around the view; put it into the page shell",
    "frame|<frame> cannot stand in a live view: no browser keeps it inside a page; use iframe",
    "image|<image> cannot stand in a live view: browsers read it as img; use img",
    "title|<title> cannot stand in a live view: the title of a page is LiveView.title; in a drawing use svgTitle",
    "svg|<svg> cannot stand in a live view: it is an element of SVG; use Svg.svg or Tag.svg",
    "DIV|elements of HTML are written in lower case: div, not DIV",
  })
  void elementsThatCannotBeInsideAPageAreRefusedWithTheWayOut(String name, String message) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Tag.html(name)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "script|<script> cannot stand in a drawing: it would run; use a hook or a script of the page shell",
    "div|<div> cannot stand in a drawing: browsers would end it there; put HTML into a foreignObject",
    "lineargradient|SVG writes linearGradient, not lineargradient; browsers would not keep the name",
    "G|SVG writes g, not G; browsers would not keep the name",
    "myShape|SVG writes myshape, not myShape; browsers would not keep the name",
  })
  void namesThatDrawingsCannotHoldAreRefused(String name, String message) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Tag.svg(name)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "span|<span> cannot stand in a formula: browsers would end it there; put HTML into an mtext",
    "mI|elements of MathML are written in lower case: mi, not mI",
  })
  void namesThatFormulasCannotHoldAreRefused(String name, String message) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Tag.mathMl(name)).getMessage());
  }

  @Test
  void knowsHowBrowsersReadIt() {
    assertTrue(Tag.html("br").isVoid());
    assertFalse(Tag.html("div").isVoid());
    assertFalse(Tag.svg("link").isVoid());
    assertTrue(Tag.html("script").isRawText());
    assertFalse(Tag.svg("style").isRawText());
    assertFalse(Tag.html("textarea").isRawText());
  }
}
