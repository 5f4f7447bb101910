package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are judged by one of them are judged as if each were looked at. */
class AlikeRowsTest {
  private static final long SEED = Long.getLong("vivant.seed", new Random().nextLong());

  private static Element row(int key) {
    return Html.li(Html.key(key), Html.text("row " + key));
  }

  private static Fragment rows(int from, int to) {
    return Fragment.of(IntStream.range(from, to).mapToObj(AlikeRowsTest::row).toArray(Node[]::new));
  }

  @Test
  void anElementOfRowsAloneSharesThem() {
    Fragment rows = rows(0, 5);
    assertSame(rows.nodes()[3], Html.ul(rows).child(3));
    assertEquals(Html.ul(rows.nodes()), Html.ul(rows));
    NodeSink sink = new NodeSink();
    sink.start(Tag.html("ul"));
    sink.node(rows);
    sink.end();
    assertEquals(Html.ul(rows), sink.finish());
  }

  @Test
  void aKeyThatRowsHaveIsRefusedBesideThem() {
    for (Sink sink : List.of(new NodeSink(), new HtmlSink(new StringBuilder()))) {
      sink.start(Tag.html("ul"));
      sink.node(rows(0, 5));
      sink.start(Tag.html("li"));
      assertThrows(IllegalArgumentException.class, () -> sink.key(4));
    }
    for (Sink sink : List.of(new NodeSink(), new HtmlSink(new StringBuilder()))) {
      sink.start(Tag.html("ul"));
      sink.node(rows(0, 5));
      assertThrows(IllegalArgumentException.class, () -> sink.node(rows(4, 6)));
    }
    for (Sink sink : List.of(new NodeSink(), new HtmlSink(new StringBuilder()))) {
      sink.start(Tag.html("ul"));
      sink.node(row(2));
      assertThrows(IllegalArgumentException.class, () -> sink.node(rows(0, 5)));
    }
  }

  @Test
  void rowsAreRefusedWhereOneWouldBe() {
    Fragment rows = rows(0, 3);
    String expected = assertThrows(IllegalArgumentException.class, () -> Html.p(rows.nodes())).getMessage();
    assertEquals(expected, assertThrows(IllegalArgumentException.class, () -> Html.p(rows)).getMessage());
    NodeSink sink = new NodeSink();
    sink.start(Tag.html("p"));
    assertEquals(expected, assertThrows(IllegalArgumentException.class, () -> sink.node(rows)).getMessage());
    Tag custom = Tag.html("x-a");
    Fragment blocks = Fragment.of(Element.of(custom, Html.div()), Element.of(custom, Html.div()));
    assertThrows(IllegalArgumentException.class, () -> Html.p(blocks));
  }

  @Test
  void rowsAmongOtherContentStandWhereTheyCame() {
    Random random = new Random(SEED);
    for (int i = 0; i < 3_000; i++) {
      NodeSink sink = new NodeSink();
      StringBuilder html = new StringBuilder();
      HtmlSink writer = new HtmlSink(html);
      List<Node> all = new ArrayList<>();
      int keys = 0;
      for (Sink into : List.of(sink, writer)) {
        into.start(Tag.html("ul"));
      }
      for (int piece = random.nextInt(4); piece >= 0; piece--) {
        int more = random.nextInt(4);
        Node node = switch (random.nextInt(4)) {
          case 0 -> Html.text("text ");
          case 1 -> row(keys++);
          case 2 -> Fragment.of(row(keys++), Html.text("x"), Html.li(Html.p("other"), Html.key(keys++)));
          default -> rows(keys, keys += more);
        };
        all.add(node);
        sink.node(node);
        writer.node(node);
      }
      sink.end();
      writer.end();
      writer.finish();
      Element expected = Element.of(Tag.html("ul"), all.toArray(new Node[0]));
      assertEquals(expected, sink.finish(), "-Dvivant.seed=" + SEED);
      assertEquals(HtmlWriter.toString(expected), html.toString(), "-Dvivant.seed=" + SEED);
    }
  }

  @Test
  void rowsMadeFromRowsBeforeAreWhatTheyWouldBeAnew() {
    Random random = new Random(SEED);
    Fragment before = rows(0, 8);
    int keys = 8;
    for (int i = 0; i < 5_000; i++) {
      List<Node> nodes = new ArrayList<>(Arrays.asList(before.nodes()));
      List<Node> fresh = new ArrayList<>();
      for (int change = random.nextInt(4); change > 0; change--) {
        int place = random.nextInt(nodes.size() + 1);
        if (place < nodes.size() && random.nextInt(3) == 0) {
          nodes.remove(place);
        } else {
          boolean other = random.nextInt(20) == 0;
          Element made = other ? Html.li(Html.key(keys++), Html.a("in it")) : row(keys++);
          fresh.add(made);
          nodes.add(place, made);
        }
      }
      Node[] now = nodes.toArray(new Node[0]);
      Fragment rows = Fragment.ofDistinctKeys(before, fresh, now);
      Fragment anew = Fragment.of(now.clone());
      assertEquals(anew, rows);
      assertEquals(anew.like == null, rows.like == null, "-Dvivant.seed=" + SEED);
      assertEquals(Html.ul(now.clone()).inside(), Html.ul(rows).inside(), "-Dvivant.seed=" + SEED);
      before = now.length > 40 || now.length == 0 ? rows(0, 8) : rows;
      keys = Math.max(keys, 8);
    }
  }
}
