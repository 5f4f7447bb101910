package dev.vivant.session;

import static dev.vivant.node.Attr.classes;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.protocol.Refusal;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Component;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BoundaryTest {
  private final List<String> ended = new ArrayList<>();
  private final AtomicBoolean broken = new AtomicBoolean();

  private final class Child implements Component<String, Integer> {
    @Override
    public Integer mount(String props) {
      return 0;
    }

    @Override
    public Node render(String props, Integer state, Slots slots, Handlers<Integer> on) {
      return button(classes("child"), on.click(s -> s + 1), "child " + state);
    }

    @Override
    public void terminate(Integer state) {
      ended.add("child " + state);
    }
  }

  private final LiveView<Integer> view = new LiveView<>() {
    @Override
    public Integer mount(MountRequest request, LiveContext live) {
      return 0;
    }

    @Override
    public Integer handleInfo(Integer state, Object message, LiveContext live) {
      return (Integer) message;
    }

    @Override
    public Node render(Integer state, Handlers<Integer> on) {
      return div(
          span("state " + state),
          button(classes("more"), on.click(s -> s + 1)),
          on.boundary(
              inner -> {
                Node child = inner.component(new Child(), "c", "x");
                if (broken.get() || state == 3) {
                  throw new IllegalStateException("part of " + state);
                }
                return div(classes("part"), child);
              },
              (thrown, retry) -> fallback(thrown.getMessage(), button(classes("retry"), retry, "again"))));
    }
  };

  private static Node fallback(String text, Node more) {
    return div(classes("fallback"), span(text), more);
  }

  private LiveTest broken() {
    LiveTest page = LiveTest.of(view).checkPurity(false).mount();
    page.find(".child").click();
    broken.set(true);
    page.expectFailure(() -> page.find(".more").click());
    return page;
  }

  @Test
  void thePartThatThrowsIsReplacedAndTheRestLivesOn() {
    LiveTest page = broken();
    assertEquals("part of 1", page.find(".fallback span").text());
    assertTrue(page.text().startsWith("state 1"));
    assertEquals(List.of("child 1"), ended);
    page.expectFailure(() -> page.find(".more").click());
    assertTrue(page.text().startsWith("state 2"));
    assertTrue(page.refusals().isEmpty());
  }

  @Test
  void retryRendersThePartAgain() {
    LiveTest page = broken();
    broken.set(false);
    page.find(".retry").click();
    assertEquals("child 0", page.find(".child").text());
    assertFalse(page.exists(".fallback"));
  }

  @Test
  void aPartThatRecoversByItselfIsShownWithoutRetry() {
    LiveTest page = broken();
    broken.set(false);
    page.find(".more").click();
    assertTrue(page.exists(".part"));
  }

  @Test
  void aFailureThatStaysIsReportedOnce() {
    LiveTest page = LiveTest.of(view).checkPurity(false).mount();
    broken.set(true);
    page.expectFailure(() -> page.send(5));
    page.find(".retry").click();
    page.send(5);
    assertEquals("part of 5", page.find(".fallback span").text());
  }

  @Test
  void theBindingOfARecoveredBoundaryIsStale() {
    LiveTest page = broken();
    broken.set(false);
    page.send(2);
    assertTrue(page.exists(".part"));
    assertEquals(0, page.refusals().stream().filter(refused -> refused.reason() == Refusal.FAILED).count());
  }
}
