package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Numbers read as Java writes them. */
class DigitsTest {
  private static final long SEED = Long.getLong("vivant.seed", new Random().nextLong());

  @Test
  void wholeNumbersAreThoseOfLong() {
    long[] numbers = {0, 1, 9, 10, 99, 100, -1, -10, 1_234_567_890_123L, Long.MAX_VALUE, Long.MIN_VALUE};
    for (long number : numbers) {
      assertEquals(Long.toString(number), page(sink -> sink.text(number)));
    }
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      long number = random.nextLong() >> random.nextInt(64);
      assertEquals(Long.toString(number), page(sink -> sink.text(number)), "-Dvivant.seed=" + SEED);
    }
  }

  @Test
  void numbersAreThoseOfDouble() {
    double[] numbers = {0, -0.0, 0.1, 0.5, 1, -1, 1.05, 12.5, 100, 0.001, 0.00123, 9999999.5, 1e7, 1e-4, 1.0E10, 1e-300,
        4.35, 0.3, 1.0 / 3, Math.PI, 123456.789012, Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN,
        Double.NEGATIVE_INFINITY, 0.1 + 0.2};
    for (double number : numbers) {
      assertEquals(Double.toString(number), page(sink -> sink.text(number)));
    }
  }

  @Test
  void numbersOfAFewDecimalsAreTheShortestThatReadTheSame() {
    Random random = new Random(SEED);
    for (int i = 0; i < 50_000; i++) {
      BigDecimal decimal = BigDecimal.valueOf(random.nextInt(20_000_000) - 10_000_000, random.nextInt(9));
      double number = decimal.doubleValue();
      String written = page(sink -> sink.text(number));
      String said = "of " + decimal + ", -Dvivant.seed=" + SEED;
      assertEquals(number, Double.parseDouble(written), said);
      // Before JDK 19 Double.toString wrote a digit too many now and then.
      assertTrue(written.length() <= Double.toString(number).length(), said);
    }
  }

  @Test
  void anyNumberReadsTheSame() {
    Random random = new Random(SEED);
    for (int i = 0; i < 50_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      assertEquals(number, Double.parseDouble(page(sink -> sink.text(number))), "-Dvivant.seed=" + SEED);
    }
  }

  @Test
  void numbersAreTheSameInAllSinks() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      double number = random.nextInt(100_000) / 1000.0;
      long whole = random.nextInt(1000);
      NodeSink nodes = new NodeSink();
      numbers(nodes, number, whole);
      StringBuilder html = new StringBuilder();
      numbers(new HtmlSink(html), number, whole);
      String said = "-Dvivant.seed=" + SEED;
      assertEquals(HtmlWriter.toString(nodes.finish()), html.toString(), said);
      assertEquals(html.toString(), page(sink -> numbers(sink, number, whole)), said);
    }
  }

  private static void numbers(Sink sink, double number, long whole) {
    sink.start(Tag.html("p"));
    sink.text(whole);
    sink.text(" of ");
    sink.text(number);
    sink.end();
    sink.start(Tag.html("noscript"));
    sink.text(whole);
    sink.text(number);
    sink.end();
  }

  @Test
  void aNumberIsTextWhereTextIsJudged() {
    String byNodes = refusal(new NodeSink());
    assertTrue(byNodes.contains("<table>") && byNodes.contains("7"), byNodes);
    assertEquals(byNodes, refusal(new HtmlSink(new StringBuilder())));
  }

  private static String refusal(Sink sink) {
    sink.start(Tag.html("table"));
    try {
      sink.text(7);
      return "";
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  private static String page(Consumer<HtmlSink> emit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlSink sink = new HtmlSink(out);
    emit.accept(sink);
    sink.finish();
    return out.toString(StandardCharsets.UTF_8);
  }
}
