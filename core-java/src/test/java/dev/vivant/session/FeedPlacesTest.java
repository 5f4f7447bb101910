package dev.vivant.session;

import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.p;
import static dev.vivant.node.Html.span;
import static dev.vivant.node.Html.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.protocol.ServerMessage.Update;
import dev.vivant.view.Feed;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import org.junit.jupiter.api.Test;

/** What a feed shows has to fit into the places where pages show it, each time. */
class FeedPlacesTest {
  /** A text in a {@code span}, or in a {@code div} in it; the {@code span} stands in a {@code p} or beside it. */
  private static final class News implements LiveView<Integer> {
    private static final String BLOCK = "block ";
    private final Feed<String, String> feed;
    private final boolean inParagraph;

    News(Feed<String, String> feed, boolean inParagraph) {
      this.feed = feed;
      this.inParagraph = inParagraph;
    }

    @Override
    public Integer mount(MountRequest request, LiveContext live) {
      return 0;
    }

    @Override
    public Node render(Integer state, Handlers<Integer> on) {
      Node news = on.follow(feed, News::shown);
      return inParagraph ? div(p(news)) : div(p("news"), news);
    }

    private static Node shown(String value, Handlers<Integer> on) {
      return value.startsWith(BLOCK) ? span(div(value.substring(BLOCK.length()))) : span(text(value));
    }
  }

  private String newest = "first";
  private final Feed<String, String> feed = Feed.of("news", String.class, () -> newest);
  private final RawPage.Server server = new RawPage.Server(RouteTable.builder()
      .route("/narrow", new News(feed, true)).route("/wide", new News(feed, false)).build(), Limits.DEFAULTS);

  private RawPage open(String url) {
    return RawPage.joined(server, server.get(url), url);
  }

  private void publish(String value) {
    newest = value;
    server.topics.publish("news", value);
    server.workers.runAll();
  }

  private static int updates(RawPage page) {
    return page.heard(Update.class).size();
  }

  @Test
  void anEditionThatDoesNotFitWhereAPageHasItIsReportedAndThePageKeepsTheLastOneThatDid() {
    RawPage page = open("/narrow");
    publish("second");
    publish("block of text");
    assertEquals(1, updates(page));
    String said = server.failures.get(0).cause().getMessage();
    assertTrue(said.contains("the topic news does not fit") && said.contains("<div> cannot stand inside <p>")
        && said.contains("use a <div> instead of the <p>"), said);
    RawPage next = open("/narrow");
    publish("third");
    assertEquals(2, updates(page), "from the second to the third");
    assertEquals(1, updates(next), "from the second to the third");
    assertEquals(1, server.failures.size());
  }

  @Test
  void anEditionFitsWhereNoPageHasItInANarrowerPlace() {
    RawPage page = open("/wide");
    publish("block of text");
    assertEquals(1, updates(page));
    assertEquals(0, server.failures.size());
  }

  @Test
  void aPageIntoWhichTheNewestEditionDoesNotFitIsNotRenderedAndNarrowsNobodyElse() {
    RawPage page = open("/wide");
    publish("block of text");
    String said = assertThrows(IllegalArgumentException.class, () -> server.get("/narrow")).getMessage();
    assertTrue(said.contains("<div> cannot stand inside <p>"), said);
    publish("block of another text");
    assertEquals(2, updates(page));
    publish("text");
    open("/narrow");
    publish("block again");
    assertEquals(3, updates(page), "a page has it in a paragraph now");
    assertEquals(2, server.failures.size());
  }
}
