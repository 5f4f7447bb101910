package dev.vivant.testing;

import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.input;
import static dev.vivant.node.Html.p;
import static dev.vivant.node.Html.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.node.Attr;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A paced page keeps to debounce, throttle and poll by time that the test lets pass. */
class PaceTest {
  private static final class Log implements LiveView<String> {
    @Override
    public String mount(MountRequest request, LiveContext live) {
      return "";
    }

    @Override
    public Node render(String log, Handlers<String> on) {
      return div(
          p(log),
          input(Attr.id("search"), on.input((now, said) -> now + "search " + said.value() + ";")
              .debounce(Duration.ofMillis(300))),
          input(Attr.id("name"), on.input((now, said) -> now + "name " + said.value() + ";").debounceUntilBlur()),
          button(Attr.id("more"), on.click(now -> now + "more;").throttle(Duration.ofMillis(100)), text("more")),
          button(Attr.id("plain"), on.click(now -> now + "plain;"), text("plain")),
          log.contains("more;more;more;") ? text("enough")
              : div(Attr.id("clock"), on.poll(Duration.ofSeconds(5), now -> now + "poll;")));
    }
  }

  private final LiveTest page = LiveTest.of(new Log()).paced().mount();

  private void log(String expected) {
    assertEquals(expected, page.find("p").text());
  }

  private void pass(long millis) {
    page.advance(Duration.ofMillis(millis));
  }

  @Test
  void debounceSendsTheLastTextWhenNothingMoreIsTyped() {
    page.find("#search").type("a");
    pass(299);
    page.find("#search").type("ab");
    pass(299);
    log("");
    pass(1);
    log("search ab;");
    pass(1_000);
    log("search ab;");
  }

  @Test
  void whatWaitsIsSentBeforeAnythingElseAndWhenTheFieldIsLeft() {
    page.find("#search").type("a");
    page.find("#plain").click();
    log("search a;plain;");
    page.find("#name").type("ann");
    pass(60);
    log("search a;plain;");
    page.find("#name").blur();
    log("search a;plain;name ann;");
  }

  @Test
  void throttleSendsTheFirstAtOnceAndTheLastInTime() {
    page.find("#more").click();
    log("more;");
    page.find("#more").click();
    page.find("#more").click();
    log("more;");
    pass(100);
    log("more;more;");
    pass(100);
    page.find("#more").click();
    log("more;more;more;");
  }

  @Test
  void pollAsksUntilItsElementIsGone() {
    pass(4_999);
    log("");
    pass(1);
    log("poll;");
    pass(10_000);
    log("poll;poll;poll;");
    for (int i = 0; i < 3; i++) {
      page.find("#more").click();
      pass(100);
    }
    pass(20_000);
    log("poll;poll;poll;more;more;more;");
  }

  @Test
  void nothingAsksWhileThereIsNoConnection() {
    page.cut();
    pass(20_000);
    page.connect();
    log("");
    pass(5_000);
    log("poll;");
  }

  @Test
  void otherPagesDoNotWait() {
    LiveTest quick = LiveTest.mount(new Log());
    quick.find("#search").type("a");
    quick.find("#more").click();
    quick.find("#more").click();
    quick.advance(Duration.ofSeconds(60));
    assertEquals("search a;more;more;", quick.find("p").text());
  }
}
