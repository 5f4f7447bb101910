package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.Tag;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Refusal;
import dev.vivant.protocol.ServerMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws 5 and 6, frame by frame. */
class OnceTest {
  private final DiaryView view = new DiaryView("Diary");
  private final RawPage.Server server = new RawPage.Server(RouteTable.of("/{path...}", view), Limits.DEFAULTS);
  private final FirstRender first = server.get("/d");
  private final Element tree = Element.of(Tag.html("main"), first.children().toArray(new Node[0]));
  private final RawPage page = RawPage.joined(server, first, "/d");

  private ClientMessage.Event event(long id, int version, String element) {
    return new ClientMessage.Event(id, version, path(element), 0, List.of());
  }

  private Path path(String element) {
    return ForgeryTest.pathOf(tree, element);
  }

  private ServerMessage.Update update() {
    return (ServerMessage.Update) page.last();
  }

  @Test
  void aJoinIsAnsweredByTheVersionAndTheLastEvent() {
    assertEquals(List.of(new ServerMessage.Joined(1, 0)), page.heard);
  }

  @Test
  void anEventIsAnsweredByAnUpdateWithItsId() {
    page.say(event(1, 1, "add"));
    assertEquals(2, update().version());
    assertEquals(1, update().lastEventId());
    assertEquals(1, view.runs.get());
  }

  @Test
  void anEventThatComesAgainIsAnsweredAndNotRun() {
    page.say(event(1, 1, "add")).say(event(2, 1, "add")).say(event(1, 1, "add"));
    assertEquals(2, view.runs.get());
    assertEquals(new ServerMessage.Update(3, 2, List.of(), List.of()), page.last());
  }

  @Test
  void aRefusedEventCountsAsDoneAndIsRefusedAgain() {
    page.say(event(1, 1, "off")).say(event(2, 1, "add")).say(event(1, 1, "off"));
    assertEquals(1, view.runs.get());
    List<ServerMessage.Refused> refused = page.heard(ServerMessage.Refused.class);
    assertEquals(2, refused.size());
    assertEquals(refused.get(0), refused.get(1));
    assertEquals(Refusal.DISABLED, refused.get(0).reason());
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3, Long.MAX_VALUE})
  void aGapClosesTheConnection(long id) {
    page.say(event(id, 1, "add"));
    assertEquals(new ServerMessage.Close(ServerMessage.Close.Reason.VIOLATION), page.last());
    assertTrue(page.isOver());
    assertEquals(0, view.runs.get());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void anIdBelowOneIsNeverRun(long id) {
    page.say(event(id, 1, "add"));
    assertEquals(0, view.runs.get());
  }

  @Test
  void anEventRunsOnTheTreeOfTheVersionThatThePersonSaw() {
    page.say(event(1, 1, "add"));
    server.sessions.send(sessionId(), "push");
    server.workers.runAll();
    page.say(event(2, 1, "add"));
    assertEquals(2, view.runs.get());
    assertEquals(List.of(), page.heard(ServerMessage.Refused.class));
  }

  private String sessionId() {
    return dev.vivant.security.JoinToken.parse(first.token()).orElseThrow().sessionId();
  }

  @Test
  void anEventOfAVersionThatWasLetGoIsStale() {
    page.say(event(1, 1, "add")).say(new ClientMessage.Ack(2)).say(event(2, 1, "add"));
    assertEquals(Refusal.STALE, page.heard(ServerMessage.Refused.class).get(0).reason());
    assertEquals(1, view.runs.get());
  }

  @Test
  void anEventOfAVersionLetsGoOfThoseBefore() {
    page.say(event(1, 1, "add")).say(event(2, 2, "add")).say(event(3, 1, "add"));
    assertEquals(Refusal.STALE, page.heard(ServerMessage.Refused.class).get(0).reason());
  }

  @Test
  void anEventOfAVersionThatWasNeverSentIsUnknown() {
    page.say(event(1, 2, "add"));
    assertEquals(Refusal.UNKNOWN, page.heard(ServerMessage.Refused.class).get(0).reason());
    page.say(event(2, 0, "add"));
    assertEquals(Refusal.UNKNOWN, page.heard(ServerMessage.Refused.class).get(1).reason());
  }

  @Test
  void anAcknowledgementOfAVersionThatWasNeverSentClosesTheConnection() {
    page.say(new ClientMessage.Ack(2));
    assertEquals(new ServerMessage.Close(ServerMessage.Close.Reason.VIOLATION), page.last());
  }

  @Test
  void healGivesTheWholeTreeAndKeepsTheSession() {
    page.say(event(1, 1, "add")).say(new ClientMessage.Heal(1));
    ServerMessage.Whole whole = (ServerMessage.Whole) page.last();
    assertEquals(3, whole.version());
    assertEquals(1, whole.lastEventId());
    assertEquals(null, whole.token());
    page.say(event(2, 3, "add"));
    assertEquals(2, view.runs.get());
  }

  @Test
  void aPageThatWasAlteredBeforeItJoinedGetsTheWholeTree() {
    FirstRender other = server.get("/d");
    RawPage altered = new RawPage(server);
    altered.connect();
    altered.say(new ClientMessage.Join(other.token(), 1, 3, "/d"));
    assertEquals(ServerMessage.Joined.class, altered.heard.get(0).getClass());
    assertEquals(other.children(), ((ServerMessage.Whole) altered.last()).children());
  }

  @Test
  void aPageWhoseVersionIsNotKeptIsAnsweredByTheWholeTreeBeforeItSendsAnything() {
    page.say(event(1, 1, "add")).say(new ClientMessage.Ack(2)).gone();
    RawPage back = new RawPage(server);
    back.connect();
    back.say(new ClientMessage.Join(first.token(), 1, RawPage.nodes(first), "/d"));
    assertEquals(1, back.heard.size());
    ServerMessage.Whole whole = (ServerMessage.Whole) back.last();
    assertEquals(1, whole.lastEventId());
    assertEquals(null, whole.token());
    back.say(event(1, whole.version(), "add")).say(event(2, whole.version(), "add"));
    assertEquals(2, view.runs.get());
    assertEquals(List.of(), back.heard(ServerMessage.Refused.class));
  }

  @Test
  void aPingIsAnsweredAtOnce() {
    page.sayQuickly(new ClientMessage.Ping());
    assertEquals(new ServerMessage.Pong(), page.last());
  }

  @Test
  void aSecondJoinClosesTheConnection() {
    page.say(new ClientMessage.Join(first.token(), 1, 1, "/d"));
    assertEquals(new ServerMessage.Close(ServerMessage.Close.Reason.VIOLATION), page.last());
  }

  @Test
  void anythingBeforeTheJoinClosesTheConnection() {
    for (ClientMessage early : List.of(
        new ClientMessage.Ping(), new ClientMessage.Ack(1), new ClientMessage.Leave(), event(1, 1, "add"))) {
      RawPage other = new RawPage(server);
      other.connect();
      other.say(early);
      assertEquals(List.of(new ServerMessage.Close(ServerMessage.Close.Reason.VIOLATION)), other.heard, "" + early);
    }
  }

  @Test
  void aPageThatIsOpenedByAnotherConnectionIsToldSo() {
    RawPage again = new RawPage(server);
    again.connect();
    again.say(new ClientMessage.Join(first.token(), 1, RawPage.nodes(first), "/d"));
    assertEquals(new ServerMessage.Close(ServerMessage.Close.Reason.REPLACED), page.last());
    again.say(event(1, 1, "add"));
    assertEquals(1, view.runs.get());
    page.say(event(2, 1, "add"));
    assertEquals(1, view.runs.get());
  }
}
