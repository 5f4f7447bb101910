package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.diff.Patch;
import dev.vivant.diff.PatchApplier;
import dev.vivant.node.Element;
import dev.vivant.node.Html;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.Tag;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Effect;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.security.JoinToken;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law 3: a page that is slow or away gets one difference when it comes back, not all that happened. */
class BackPressureTest {
  private final Numbers view = new Numbers();
  private final Limits limits = Limits.builder().windowVersions(4).coalescedMessages(10).waitingEffects(5)
      .waitingRefusals(3).build();
  private final RawPage.Server server = new RawPage.Server(RouteTable.of("/{path...}", view), limits);
  private final FirstRender first = server.get("/");
  private final RawPage page = RawPage.joined(server, first, "/");
  private final String id = JoinToken.parse(first.token()).orElseThrow().sessionId();
  private Element tree = Element.of(Tag.html("main"), first.children().toArray(new Node[0]));

  /** Adds up numbers; cannot show 7, 8 and 9; counts its renders. */
  private static final class Numbers implements LiveView<Integer> {
    private int renders;

    @Override
    public Integer mount(MountRequest request, LiveContext live) {
      return 0;
    }

    @Override
    public Integer handleInfo(Integer state, Object message, LiveContext live) {
      if (message instanceof String text) {
        live.flash("info", text);
        return state;
      }
      return state + (Integer) message;
    }

    @Override
    public Node render(Integer state, Handlers<Integer> on) {
      renders++;
      if (state >= 7 && state <= 9) {
        throw new IllegalStateException("cannot show " + state);
      }
      return Html.button(on.click(s -> s + 1), "sum " + state);
    }
  }

  private void push(Object... messages) {
    for (Object message : messages) {
      server.sessions.send(id, message);
    }
    server.workers.runAll();
  }

  private List<ServerMessage.Update> updates() {
    return page.heard(ServerMessage.Update.class);
  }

  private String shown() {
    for (ServerMessage.Update update : updates()) {
      tree = PatchApplier.apply(tree, update.patches());
    }
    page.heard.clear();
    return tree.textContent();
  }

  @Test
  void aPageThatAcknowledgesNothingGetsAWindowOfVersionsAndThenOneDifference() {
    push(10, 1, 1, 1, 1, 1, 1);
    assertEquals(4, updates().size());
    assertEquals("sum 13", shown());
    page.say(new ClientMessage.Ack(5));
    assertEquals(1, updates().size());
    assertEquals(6, updates().get(0).version());
    assertEquals("sum 16", shown());
  }

  @Test
  void aConnectionWithoutRoomGetsNothingUntilItHasSome() {
    page.room = false;
    push(10);
    assertEquals(1, updates().size());
    push(1, 1, 1);
    assertEquals(1, updates().size());
    page.writable();
    assertEquals(2, updates().size());
    assertEquals("sum 13", shown());
  }

  @Test
  void anEventWhileThereIsNoRoomRunsAndIsAnsweredLater() {
    page.room = false;
    push(10);
    page.say(new ClientMessage.Event(1, 2, Path.of(0), 0, List.of()));
    assertEquals(0, updates().get(0).lastEventId());
    page.writable();
    assertEquals(1, updates().get(1).lastEventId());
    assertEquals("sum 11", shown());
  }

  @Test
  void messagesForAPageThatIsAwayShareRenders() {
    page.gone();
    int before = view.renders;
    push(10);
    for (int i = 0; i < 99; i++) {
      push(1);
    }
    assertEquals(10, view.renders - before);
    comeBack();
    assertEquals("sum 109", shown());
  }

  @Test
  void ofAPageThatIsAwayTheNewestTreeIsKeptAndOlderOnesAreMadeAgain() {
    push(1, 1);
    page.gone();
    int before = view.renders;
    comeBack(3);
    assertEquals(0, view.renders - before, "nothing missed");
    page.gone();
    comeBack(2);
    assertEquals(1, view.renders - before, "version 2 is made again");
    assertEquals("sum 2", updates().get(0).patches().stream()
        .map(patch -> ((Patch.SetText) patch).value()).findFirst().orElseThrow());
  }

  private void comeBack() {
    comeBack(1);
  }

  private void comeBack(int version) {
    page.heard.clear();
    page.connect();
    page.say(new ClientMessage.Join(first.token(), version, 2, "/"));
  }

  @Test
  void ofMessagesThatShareARenderThoseAfterTheLastStateThatCanBeShownAreDropped() {
    page.gone();
    push(5, 1, 1, 1);
    comeBack();
    assertEquals("sum 6", shown());
    assertEquals(List.of("cannot show 8", "cannot show 7"),
        server.failures.stream().map(failure -> failure.cause().getMessage()).toList());
    push(10);
    assertEquals("sum 16", shown());
  }

  @Test
  void effectsWaitInOrderAndTheOldestGoWhenThereAreTooMany() {
    page.gone();
    for (int i = 1; i <= 9; i++) {
      push("flash " + i);
    }
    comeBack();
    List<String> texts = updates().get(0).effects().stream().map(effect -> ((Effect.Flash) effect).text()).toList();
    assertEquals(List.of("flash 5", "flash 6", "flash 7", "flash 8", "flash 9"), texts);
  }

  @Test
  void effectsOfAnUpdateThatWasLostAreSentAgainOnce() {
    push("one");
    page.gone();
    comeBack();
    assertEquals(1, updates().get(0).effects().size());
    page.say(new ClientMessage.Ack(updates().get(0).version()));
    page.gone();
    int version = updates().get(0).version();
    page.heard.clear();
    page.connect();
    page.say(new ClientMessage.Join(first.token(), version, 2, "/"));
    assertEquals(List.of(new ServerMessage.Joined(version, 0)), page.heard);
  }

  @Test
  void aPageThatIsRefusedTooMuchAndHearsNothingIsCut() {
    page.room = false;
    push(10);
    for (int i = 1; i <= 3; i++) {
      page.say(new ClientMessage.Event(i, 1, Path.of(5), 0, List.of()));
      assertFalse(page.isOver());
    }
    page.say(new ClientMessage.Event(4, 1, Path.of(5), 0, List.of()));
    assertTrue(page.isOver());
  }

  @Test
  void aPingWithoutRoomIsAnsweredWhenThereIsSome() {
    page.room = false;
    push(10);
    page.heard.clear();
    page.say(new ClientMessage.Ping());
    assertEquals(List.of(), page.heard);
    page.writable();
    assertEquals(List.of(new ServerMessage.Pong()), page.heard);
  }

  @Test
  void aTreeThatLooksTheSameIsNotSent() {
    push(10);
    page.heard.clear();
    push(0);
    assertEquals(List.of(), page.heard);
  }
}
