package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Element;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A duplicated tab: the same token, another copy of the page. */
class ForkTest {
  private final NotesView view = new NotesView();
  private final RawPage.Server server = new RawPage.Server(RouteTable.of("/", view), Limits.DEFAULTS);
  private final FirstRender first = server.get("/");

  private RawPage joined(String page) {
    RawPage raw = new RawPage(server);
    raw.connect();
    raw.say(new ClientMessage.Join(first.token(), 1, RawPage.nodes(first), "/", page));
    return raw;
  }

  private static void click(RawPage page, long id, int version) {
    page.say(new ClientMessage.Event(id, version, Path.of(0, 2), 0, List.of()));
  }

  private static ServerMessage.Whole whole(RawPage page) {
    List<ServerMessage.Whole> all = page.heard(ServerMessage.Whole.class);
    return all.get(all.size() - 1);
  }

  private static String note(RawPage page) {
    return ((Element) ((Element) whole(page).children().get(0)).child(1)).textContent();
  }

  @Test
  void aDuplicatedTabGetsASessionOfItsOwnWithTheStateOfTheFirst() {
    RawPage one = joined("one");
    click(one, 1, 1);
    RawPage two = joined("two");
    assertEquals(".", note(two));
    assertNotEquals(first.token(), whole(two).token());
    assertFalse(one.isOver());
    assertEquals(2, server.sessions.census().connected());
    assertTrue(view.log.contains("resumed . RESUMED"), view.log.toString());
  }

  @Test
  void whatIsDoneInOneTabDoesNotShowInTheOther() {
    RawPage one = joined("one");
    RawPage two = joined("two");
    click(two, 1, whole(two).version());
    click(two, 2, whole(two).version());
    assertEquals(0, one.heard(ServerMessage.Update.class).size());
    assertEquals(2, two.heard(ServerMessage.Update.class).size());
    server.topics.publish("news", "!");
    server.workers.runAll();
    assertEquals(1, one.heard(ServerMessage.Update.class).size());
    assertEquals(3, two.heard(ServerMessage.Update.class).size());
  }

  @Test
  void theSamePageThatComesBackReplacesItsConnection() {
    RawPage one = joined("one");
    RawPage again = joined("one");
    assertEquals(new ServerMessage.Close(Reason.REPLACED), one.last());
    assertEquals(1, server.sessions.census().connected());
    assertFalse(again.isOver());
  }

  @Test
  void aTabThatIsDuplicatedWhileTheFirstIsAwayLeavesItItsSession() {
    RawPage one = joined("one");
    click(one, 1, 1);
    one.gone();
    RawPage two = joined("two");
    assertEquals(".", note(two));
    assertEquals(1, server.sessions.census().away());
  }

  @Test
  void aNameOfAPageThatIsTooLongBreaksTheProtocol() {
    assertEquals(new ServerMessage.Close(Reason.VIOLATION), joined("x".repeat(65)).last());
  }
}
