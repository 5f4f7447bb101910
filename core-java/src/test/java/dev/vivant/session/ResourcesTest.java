package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Attr;
import dev.vivant.node.Node;
import dev.vivant.protocol.Effect;
import dev.vivant.pubsub.InMemoryPubSub;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.WorkFailed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a view has going on beside its state: timers, work, topics, messages to itself; and effects. */
class ResourcesTest {
  /** Nodes tell each other of logouts, and messages to all sessions of a view. */
  private static final int OWN_TOPICS = 2;

  private Consumer<LiveContext> onMount = live -> { };
  private Consumer<LiveContext> onClick = live -> { };
  private final List<LiveContext> kept = new ArrayList<>();

  private final LiveView<List<Object>> view = new LiveView<>() {
    @Override
    public List<Object> mount(MountRequest request, LiveContext live) {
      onMount.accept(live);
      return List.of();
    }

    @Override
    public List<Object> handleInfo(List<Object> state, Object message, LiveContext live) {
      List<Object> more = new ArrayList<>(state);
      more.add(message instanceof WorkFailed failed
          ? failed.name() + " failed: " + failed.cause().getMessage() : message);
      return List.copyOf(more);
    }

    @Override
    public Node render(List<Object> state, Handlers<List<Object>> on) {
      return div(button(on.click((s, event) -> {
        onClick.accept(event);
        return s;
      }), "do"), div(Attr.id("heard"), state.toString()));
    }
  };

  private LiveTest page() {
    return LiveTest.mount(view);
  }

  private static String heard(LiveTest page) {
    return page.find("#heard").text();
  }

  private static void click(LiveTest page) {
    page.find("button").click();
  }

  private static void seconds(LiveTest page, int count) {
    page.advance(Duration.ofSeconds(count));
  }

  @Test
  void aTimerSendsOnceOrAgainAndAgain() {
    onClick = live -> {
      live.sendAfter("once", Duration.ofSeconds(2), "late");
      live.sendEvery("tick", Duration.ofSeconds(3), "tick");
    };
    LiveTest page = page();
    click(page);
    seconds(page, 2);
    assertEquals("[late]", heard(page));
    seconds(page, 7);
    assertEquals("[late, tick, tick, tick]", heard(page));
  }

  @Test
  void aTimerOfTheSameNameIsReplacedAndACancelledOneIsSilent() {
    onClick = live -> {
      live.sendAfter("t", Duration.ofSeconds(2), "first");
      live.sendAfter("t", Duration.ofSeconds(4), "second");
      live.sendAfter("gone", Duration.ofSeconds(1), "never");
      live.cancelTimer("gone");
      live.cancelTimer("unknown");
    };
    LiveTest page = page();
    click(page);
    seconds(page, 10);
    assertEquals("[second]", heard(page));
  }

  @Test
  void theServerTellsAllThatSubscribed() {
    onMount = live -> live.subscribe("news");
    LiveTest page = page();
    LiveTest other = page.open("/");
    page.sessions().broadcast("news", "extra");
    page.sessions().broadcast("acme", "news", "of a tenant");
    page.advance(Duration.ZERO);
    assertEquals("[extra] [extra]", heard(page) + " " + heard(other));
  }

  @Test
  void timersAndWorkOfAPageThatNeverConnectsDoNotRun() {
    AtomicInteger works = new AtomicInteger();
    onMount = live -> {
      live.sendEvery("tick", Duration.ofSeconds(1), "tick");
      live.start("work", progress -> "done " + works.incrementAndGet());
    };
    LiveTest page = LiveTest.of(view).serve();
    page.advance(Duration.ofSeconds(30));
    assertEquals(0, works.get());
    page.connect();
    assertEquals("[done 1]", heard(page));
    seconds(page, 2);
    assertEquals("[done 1, tick, tick]", heard(page));
  }

  @Test
  void workTellsItsProgressAndItsResult() {
    onClick = live -> live.start("load", progress -> {
      progress.report("half");
      progress.report("nearly");
      return "loaded";
    });
    LiveTest page = page();
    click(page);
    assertEquals("[nearly, loaded]", heard(page));
  }

  @Test
  void workThatThrowsIsAMessageAndAFailure() {
    onClick = live -> live.start("load", progress -> {
      throw new java.io.IOException("no disk");
    });
    LiveTest page = page();
    assertEquals("no disk", page.expectFailure(() -> click(page)).getMessage());
    assertEquals("[load failed: no disk]", heard(page));
  }

  @Test
  void workThatIsCancelledOrReplacedDeliversNothing() {
    onClick = live -> {
      live.start("a", progress -> "a1");
      live.start("a", progress -> "a2");
      live.start("b", progress -> "b");
      live.cancel("b");
    };
    LiveTest page = page();
    click(page);
    assertEquals("[a2]", heard(page));
  }

  @Test
  void everythingEndsWithTheSession() {
    InMemoryPubSub topics = new InMemoryPubSub();
    onMount = live -> {
      live.subscribe("news");
      live.sendEvery("tick", Duration.ofSeconds(1), "tick");
    };
    LiveTest page = LiveTest.of(view).pubSub(topics).mount();
    assertEquals(1 + OWN_TOPICS, topics.topicCount());
    page.leave();
    assertEquals(OWN_TOPICS, topics.topicCount());
    assertEquals(0, page.sessions().census().total());
  }

  @Test
  void aBroadcastReachesAllThatSubscribedTheSenderIncluded() {
    onMount = live -> live.subscribe("room");
    onClick = live -> live.broadcast("room", "hello");
    LiveTest ann = page();
    LiveTest ben = ann.open("/");
    click(ann);
    assertEquals("[hello]", heard(ann));
    assertEquals("[hello]", heard(ben));
    onClick = live -> live.unsubscribe("room");
    click(ben);
    ann.broadcast("room", "again");
    assertEquals("[hello, again]", heard(ann));
    assertEquals("[hello]", heard(ben));
  }

  @Test
  void aTopicIsSubscribedToOnce() {
    onClick = live -> {
      live.subscribe("room");
      live.subscribe("room");
    };
    LiveTest page = page();
    click(page);
    click(page);
    page.broadcast("room", "x");
    assertEquals("[x]", heard(page));
  }

  @Test
  void whatAFailedHandlerAskedForDoesNotHappen() {
    onClick = live -> {
      live.send("self");
      live.broadcast("room", "x");
      live.subscribe("room");
      live.flash("info", "done");
      live.sendAfter("t", Duration.ofSeconds(1), "tick");
      throw new IllegalStateException("after all");
    };
    LiveTest page = page();
    page.expectFailure(() -> click(page));
    seconds(page, 5);
    page.broadcast("room", "y");
    assertEquals("[]", heard(page));
    assertEquals("", page.flash());
  }

  @Test
  void messagesToItselfComeAfterTheCall() {
    onClick = live -> {
      live.send("one");
      live.send("two");
    };
    LiveTest page = page();
    click(page);
    assertEquals("[one, two]", heard(page));
  }

  @Test
  void aContextIsOfNoUseAfterItsCall() {
    onClick = kept::add;
    LiveTest page = page();
    click(page);
    String message = assertThrows(IllegalStateException.class, () -> kept.get(0).flash("info", "x")).getMessage();
    assertTrue(message.contains("call that is over"), message);
  }

  @Test
  void workMustNotUseTheContextOfItsCall() {
    onClick = live -> live.start("w", progress -> {
      live.flash("info", "from the background");
      return null;
    });
    LiveTest page = page();
    assertEquals(IllegalStateException.class, page.expectFailure(() -> click(page)).getClass());
  }

  @Test
  void effectsReachThePageInOrder() {
    onClick = live -> {
      live.flash("error", "text");
      live.meta("robots", "none");
      live.pushEvent("chart", Map.of("points", List.of(1, 2)));
      live.resetForm("form");
      live.focus("field");
    };
    LiveTest page = page();
    click(page);
    assertEquals(List.of(
        new Effect.Flash("error", "text"),
        new Effect.Meta("robots", "none"),
        new Effect.PushEvent("chart", Map.of("points", List.of(1, 2))),
        new Effect.ResetForm("form"),
        new Effect.Focus("field")), page.effects());
    assertEquals("none", page.metas().get("robots"));
  }

  @Test
  void aPayloadThatNoWireCanWriteFailsTheCall() {
    onClick = live -> live.pushEvent("x", new Object());
    LiveTest page = page();
    Throwable thrown = page.expectFailure(() -> click(page));
    assertTrue(thrown.getMessage().contains("java.lang.Object"), thrown.getMessage());
  }

  @Test
  void effectsOfMountWaitForThePage() {
    onMount = live -> live.flash("info", "welcome");
    LiveTest page = LiveTest.of(view).serve();
    assertEquals("", page.flash());
    page.connect();
    assertEquals("welcome", page.flash());
  }
}
