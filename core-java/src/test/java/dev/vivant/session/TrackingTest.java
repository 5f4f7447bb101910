package dev.vivant.session;

import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.pubsub.PresenceChange;
import dev.vivant.pubsub.Present;
import dev.vivant.pubsub.PubSub;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who is there, as views say it and hear of it. */
class TrackingTest {
  private static final String ROOM = "room";

  private Consumer<LiveContext> onClick = live -> { };

  private final class RoomView implements LiveView<List<Present>> {
    @Override
    public List<Present> mount(MountRequest request, LiveContext live) {
      live.subscribe(ROOM);
      live.track(ROOM, request.params().get("name", "nobody"), "reads");
      return live.present(ROOM);
    }

    @Override
    public List<Present> handleInfo(List<Present> state, Object message, LiveContext live) {
      return message instanceof PresenceChange change && change.topic().equals(ROOM) ? change.present() : state;
    }

    @Override
    public Node render(List<Present> state, Handlers<List<Present>> on) {
      return div(
          p(id("here"), String.join(", ", state.stream().map(one -> one.key() + one.metas()).toList())),
          button(on.click((before, event) -> {
            onClick.accept(event);
            return before;
          }), "do"));
    }
  }

  private static String here(LiveTest page) {
    return page.find("#here").text();
  }

  private LiveTest ada() {
    return LiveTest.of(new RoomView()).url("/?name=ada").mount();
  }

  @Test
  void pagesSeeEachOtherComeAndGo() {
    LiveTest ada = ada();
    assertEquals("ada[reads]", here(ada));
    LiveTest bob = ada.open("/?name=bob");
    assertEquals("ada[reads], bob[reads]", here(ada));
    assertEquals("ada[reads], bob[reads]", here(bob));
    bob.leave();
    assertEquals("ada[reads]", here(ada));
  }

  @Test
  void whatIsOnlyFetchedIsNotThere() {
    LiveTest ada = LiveTest.of(new RoomView()).url("/?name=ada").serve();
    assertEquals("", here(ada));
    ada.connect();
    assertEquals("ada[reads]", here(ada));
  }

  @Test
  void theSameKeyAgainSaysSomethingElse() {
    LiveTest ada = ada();
    onClick = live -> live.track(ROOM, "ada", "writes");
    ada.find("button").click();
    assertEquals("ada[writes]", here(ada));
  }

  @Test
  void whoIsNotTrackedAnyMoreIsGone() {
    LiveTest ada = ada();
    onClick = live -> {
      live.untrack(ROOM, "ada");
      live.untrack(ROOM, "somebody");
    };
    ada.find("button").click();
    assertEquals("", here(ada));
  }

  @Test
  void aHandlerThatThrowsTracksNobody() {
    LiveTest ada = ada();
    onClick = live -> {
      live.track(ROOM, "eve", "reads");
      throw new IllegalStateException("no");
    };
    ada.expectFailure(() -> ada.find("button").click());
    assertEquals("ada[reads]", here(ada));
  }

  @Test
  void aSessionTracksNoMoreThanItMay() {
    LiveTest ada = LiveTest.of(new RoomView()).url("/?name=ada")
        .limits(Limits.builder().subscriptions(3).build()).mount();
    onClick = live -> List.of("ada", "b", "c").forEach(key -> live.track(ROOM, key, "reads"));
    ada.find("button").click();
    assertEquals("ada[reads], b[reads], c[reads]", here(ada));
    onClick = live -> live.track(ROOM, "d", "reads");
    Throwable refused = ada.expectFailure(() -> ada.find("button").click());
    assertTrue(refused.getMessage().contains("limit subscriptions"), refused.getMessage());
  }

  @Test
  void presenceBesideSharedTopicsHasToBeGiven() {
    Throwable refused = assertThrows(IllegalStateException.class,
        () -> LiveTest.of(new RoomView()).pubSub(new SharedTopics()).serve());
    assertTrue(refused.getMessage().contains("give a presence beside the pubSub"), refused.getMessage());
  }

  private static final class SharedTopics implements PubSub {
    @Override
    public Subscription subscribe(String topic, Consumer<Object> subscriber) {
      return () -> { };
    }

    @Override
    public void publish(String topic, Object message) {}
  }
}
