package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.security.JoinToken;
import dev.vivant.testing.LiveTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A page that has joined before comes back by the reference of its token. */
class ResumeTest {
  private static final long TOKEN_MILLIS = 300_000;
  private static final Visitor ANN = People.person("ann");
  private static final Visitor BOB = People.person("bob");

  private final DiaryView view = new DiaryView("Diary");
  private final RawPage.Server server = new RawPage.Server(
      RouteTable.of("/{path...}", view), Limits.builder().tokenMillis(TOKEN_MILLIS).graceMillis(30_000).build());
  private final FirstRender first = server.get("/d", ANN);

  private ClientMessage.Resume resume(String token) {
    return new ClientMessage.Resume(JoinToken.reference(token), 1, RawPage.nodes(first));
  }

  private RawPage back(ClientMessage.Resume resume, Visitor visitor) {
    RawPage back = new RawPage(server);
    back.connect(visitor);
    return back.say(resume);
  }

  private RawPage joined() {
    return RawPage.joined(server, first, "/d", ANN);
  }

  @Test
  void aPageThatHasJoinedComesBackByTheReference() {
    joined().gone();
    assertEquals(List.of(new ServerMessage.Joined(1, 0)), back(resume(first.token()), ANN).heard);
  }

  @Test
  void aReferenceIsShortAndUnlikeOthers() {
    assertEquals(16, JoinToken.reference(first.token()).length());
    assertNotEquals(JoinToken.reference(first.token()), JoinToken.reference(server.get("/d").token()));
  }

  @Test
  void aReferenceIsWorthNothingBeforeItsTokenWasShown() {
    assertEquals(List.of(new ServerMessage.Rejoin()), back(resume(first.token()), ANN).heard);
  }

  @Test
  void whoIsNotKnownByAReferenceJoinsOverTheSameConnection() {
    RawPage page = back(resume(first.token()), ANN);
    page.say(new ClientMessage.Ping());
    page.say(new ClientMessage.Join(first.token(), 1, RawPage.nodes(first), "/d"));
    assertEquals(
        List.of(new ServerMessage.Rejoin(), new ServerMessage.Pong(), new ServerMessage.Joined(1, 0)), page.heard);
  }

  @Test
  void aConnectionMayTryOneReferenceOnly() {
    RawPage page = back(resume(first.token()), ANN).say(resume(first.token()));
    assertEquals(new ServerMessage.Close(Reason.VIOLATION), page.last());
    assertTrue(page.isOver());
  }

  @Test
  void aReferenceEndsAConnectionThatHasJoined() {
    RawPage page = joined().say(resume(first.token()));
    assertEquals(new ServerMessage.Close(Reason.VIOLATION), page.last());
  }

  @Test
  void anAlteredReferenceLeadsNowhere() {
    joined().gone();
    String good = JoinToken.reference(first.token());
    Random random = new Random(11);
    for (int i = 0; i < 1_000; i++) {
      char[] chars = good.toCharArray();
      chars[random.nextInt(chars.length)] = "-_09azAZ~é".charAt(random.nextInt(10));
      String altered = random.nextInt(9) == 0 ? good.substring(random.nextInt(16)) + "x" : new String(chars);
      if (!altered.equals(good)) {
        RawPage page = back(new ClientMessage.Resume(altered, 1, 1), ANN);
        assertEquals(List.of(new ServerMessage.Rejoin()), page.heard, altered);
        page.gone();
      }
    }
  }

  @Test
  void anotherPersonIsTurnedAway() {
    joined().gone();
    assertEquals(List.of(new ServerMessage.Close(Reason.UNAUTHORIZED)), back(resume(first.token()), BOB).heard);
    assertEquals(
        List.of(new ServerMessage.Close(Reason.UNAUTHORIZED)), back(resume(first.token()), Visitor.ANONYMOUS).heard);
    assertEquals(List.of(new ServerMessage.Joined(1, 0)), back(resume(first.token()), ANN).heard);
  }

  @Test
  void aReferenceLeadsNowhereFromAnotherTenant() {
    joined().gone();
    Visitor elsewhere = new Visitor(ANN.principal(), ANN.sessionData(), ANN.locale(), null, "other", "");
    RawPage back = back(resume(first.token()), elsewhere);
    assertEquals(List.of(new ServerMessage.Rejoin()), back.heard);
    back.say(new ClientMessage.Join(first.token(), 1, RawPage.nodes(first), "/d"));
    assertEquals(new ServerMessage.Close(Reason.RELOAD), back.last());
  }

  @Test
  void whoWasSentAwayIsAskedForAgain() {
    joined().gone();
    server.sessions.disconnect("ann");
    server.workers.runAll();
    RawPage page = new RawPage(server);
    page.recheck = before -> Optional.empty();
    page.connect(ANN);
    page.say(resume(first.token()));
    assertInstanceOf(ServerMessage.Rejoin.class, page.heard.get(0), "its session is gone");
    page.say(new ClientMessage.Join(first.token(), 1, RawPage.nodes(first), "/d"));
    assertEquals(new ServerMessage.Close(Reason.UNAUTHORIZED), page.last());
  }

  @Test
  void aReferenceExpiresWithItsToken() {
    RawPage page = joined();
    for (long passed = 0; passed <= TOKEN_MILLIS + 60_000; passed += 20_000) {
      server.time.advance(Duration.ofMillis(20_000));
      page.say(new ClientMessage.Ping());
    }
    page.gone();
    RawPage back = back(resume(first.token()), ANN);
    assertEquals(List.of(new ServerMessage.Rejoin()), back.heard);
    back.say(new ClientMessage.Join(first.token(), 1, RawPage.nodes(first), "/d"));
    assertEquals(new ServerMessage.Close(Reason.RELOAD), back.last());
  }

  @Test
  void theReferenceOfASessionThatEndedLeadsNowhere() {
    joined().gone();
    server.time.advance(Duration.ofSeconds(30));
    server.workers.runAll();
    assertEquals(List.of(new ServerMessage.Rejoin()), back(resume(first.token()), ANN).heard);
  }

  @Test
  void aReferenceOfAnotherProcessLeadsNowhereAndTheTokenStillDoes() {
    NotesView notes = new NotesView();
    LiveTest page = LiveTest.of(notes).store(new FaultyStore()).nodes(2).mount();
    page.find("#add").click();
    page.cut();
    page.find("#add").click();
    page.route(1).connect();
    assertEquals("..", page.find("p").text());
    page.cut();
    page.connect();
    page.find("#add").click();
    assertEquals("...", page.find("p").text());
    assertEquals(2, notes.log.size(), "mounted once, resumed once: " + notes.log);
  }
}
