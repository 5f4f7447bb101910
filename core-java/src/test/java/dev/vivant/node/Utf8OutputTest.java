package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pages as bytes are pages as characters, wherever blocks and buffers end. */
class Utf8OutputTest {
  private static final long SEED = Long.getLong("vivant.seed", new Random().nextLong());
  private static final String[] PIECES = {"a", "lamp of oak ", "&", "<", ">", "\"", "\r", "\0", "é", "€",
      "日本", "😀", "\uD83D", "\uDE00", " ", "\n"};

  @Test
  void bytesAreTheCharactersEncoded() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      String value = text(random, random.nextInt(1 + i));
      StringBuilder html = new StringBuilder();
      emit(new HtmlSink(html), value);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      emit(new HtmlSink(bytes), value);
      assertEquals(html.toString(), bytes.toString(StandardCharsets.UTF_8), "-Dvivant.seed=" + SEED);
    }
  }

  @Test
  void whatIsEscapedIsFoundAtEachPlaceOfShortAndOfLongTexts() {
    for (String special : List.of("&", "<", ">", "\"", "?", "=", "\r", "\n", "\0", "\u007F", "é", "€", "😀",
        "\uD83D", "\uDE00", "?\uD83D", "\uDE00\uD83D", "\uD83D😀", "&&", "<é>")) {
      for (int length = 0; length < 50; length++) {
        for (int place = 0; place <= length; place++) {
          String value = "a".repeat(place) + special + "b".repeat(length - place);
          StringBuilder html = new StringBuilder();
          emit(new HtmlSink(html), value);
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          emit(new HtmlSink(bytes), value);
          assertEquals(html.toString(), bytes.toString(StandardCharsets.UTF_8), special + " at " + place);
        }
      }
    }
  }

  private static void emit(HtmlSink sink, String value) {
    sink.start(Tag.html("p"));
    sink.attribute("title", value);
    sink.attribute("class", "constant");
    sink.text(value);
    sink.end();
    sink.finish();
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    int plain = random.nextInt(20);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(20) < plain ? random.nextInt(2) : random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void aPageThatIsWrittenWhileAnotherIsDoesNotMixWithIt() {
    ByteArrayOutputStream outer = new ByteArrayOutputStream();
    HtmlSink page = new HtmlSink(outer);
    for (int i = 0; i < 2_000; i++) {
      page.start(Tag.html("b"));
      page.text(i);
      ByteArrayOutputStream inner = new ByteArrayOutputStream();
      emit(new HtmlSink(inner), "inside");
      assertEquals("<p title=\"inside\" class=\"constant\">inside</p>", inner.toString(StandardCharsets.UTF_8));
      page.end();
    }
    page.finish();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      expected.append("<b>").append(i).append("</b>");
    }
    assertEquals(expected.toString(), outer.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFinishedSinkTakesMore() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlSink sink = new HtmlSink(out);
    emit(sink, "one");
    emit(sink, "two");
    assertEquals("<p title=\"one\" class=\"constant\">one</p><p title=\"two\" class=\"constant\">two</p>",
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whatFailsLeavesNothingForTheNextPage() {
    OutputStream broken = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("the disk is full");
      }
    };
    assertThrows(UncheckedIOException.class, () -> emit(new HtmlSink(broken), "lost"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    emit(new HtmlSink(out), "next");
    assertEquals("<p title=\"next\" class=\"constant\">next</p>", out.toString(StandardCharsets.UTF_8));
  }
}
