package dev.vivant.session;

import static dev.vivant.node.Html.p;
import static dev.vivant.session.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.TerminateReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Logging somebody out. */
class DisconnectTest {
  private final List<TerminateReason> ended = new ArrayList<>();

  private final LiveView<String> view = new LiveView<>() {
    @Override
    public String mount(MountRequest request, LiveContext live) {
      live.subscribe("news");
      return live.who().toString();
    }

    @Override
    public String handleInfo(String state, Object message, LiveContext live) {
      return state + " " + message;
    }

    @Override
    public Node render(String state, Handlers<String> on) {
      return p(state);
    }

    @Override
    public void terminate(String state, TerminateReason reason) {
      ended.add(reason);
    }
  };

  private final RawPage.Server server = new RawPage.Server(RouteTable.of("/", view), Limits.DEFAULTS);
  private final Visitor ann = person("ann");
  private final Visitor bob = person("bob");

  private RawPage open(Visitor visitor) {
    return RawPage.joined(server, server.get("/", visitor), "/", visitor);
  }

  private static void assertSentAway(RawPage page) {
    assertEquals(new ServerMessage.Close(Reason.UNAUTHORIZED), page.last());
    assertTrue(page.isOver());
  }

  @Test
  void allPagesOfAPersonEndWhateverTheyAreDoing() {
    RawPage connected = open(ann);
    RawPage away = open(ann);
    away.gone();
    server.get("/", ann);
    RawPage waiting = new RawPage(server);
    waiting.connect(ann);
    RawPage other = open(bob);
    server.sessions.disconnect("ann");
    server.workers.runAll();
    assertSentAway(connected);
    assertSentAway(waiting);
    assertFalse(other.isOver());
    assertEquals(new LiveSessions.Census(0, 1, 0), server.sessions.census());
    assertEquals(List.of(TerminateReason.UNAUTHORIZED, TerminateReason.UNAUTHORIZED, TerminateReason.UNAUTHORIZED),
        ended);
  }

  @Test
  void otherNodesHearOfItOverTheTopics() {
    RawPage.Server second = new RawPage.Server(RouteTable.of("/", view), Limits.DEFAULTS, server.topics);
    RawPage there = RawPage.joined(second, second.get("/", ann), "/", ann);
    server.sessions.disconnect("ann");
    second.workers.runAll();
    assertSentAway(there);
    assertEquals(0, second.sessions.census().total());
  }

  @Test
  void onePersonOfOneTenantIsMeantWhereATenantIsNamed() {
    RawPage acme = open(ann.withTenant("acme"));
    RawPage umbra = open(ann.withTenant("umbra"));
    server.sessions.disconnect("acme", "ann");
    server.workers.runAll();
    assertSentAway(acme);
    assertFalse(umbra.isOver());
    server.sessions.disconnect("ann");
    server.workers.runAll();
    assertSentAway(umbra);
  }

  @Test
  void aConnectionThatWasLetInJustBeforeIsCheckedAgainWhenItJoins() {
    FirstRender page = server.get("/", ann);
    server.sessions.disconnect("ann");
    server.workers.runAll();
    RawPage late = new RawPage(server);
    late.recheck = before -> Optional.empty();
    late.connect(ann);
    late.say(new ClientMessage.Join(page.token(), 1, 2, "/"));
    assertSentAway(late);
    RawPage loggedInAgain = new RawPage(server);
    loggedInAgain.connect(ann);
    loggedInAgain.say(new ClientMessage.Join(page.token(), 1, 2, "/"));
    assertFalse(loggedInAgain.isOver());
  }

  @Test
  void aConnectionThatLivesLongIsCheckedEveryNowAndThen() {
    RawPage page = open(ann);
    server.time.advance(Duration.ofMillis(59_999), server.workers::runAll);
    page.say(new ClientMessage.Ping());
    page.recheck = before -> Optional.empty();
    assertFalse(page.isOver());
    server.time.advance(Duration.ofMillis(1), server.workers::runAll);
    assertSentAway(page);
    assertEquals(0, server.sessions.census().total());
  }

  @Test
  void checksGoOnForAsLongAsAConnectionLives() {
    RawPage page = open(ann);
    List<String> checks = new ArrayList<>();
    page.recheck = before -> {
      checks.add(before.orElseThrow().who().name());
      return before;
    };
    for (int i = 0; i < 10; i++) {
      server.time.advance(Duration.ofMillis(30_000), server.workers::runAll);
      page.say(new ClientMessage.Ping());
    }
    assertEquals(List.of("ann", "ann", "ann", "ann", "ann"), checks);
    assertFalse(page.isOver());
  }

  @Test
  void topicsOfTenantsAreApart() {
    RawPage acme = open(ann.withTenant("acme"));
    RawPage umbra = open(ann.withTenant("umbra"));
    RawPage none = open(bob);
    server.topics.publish("@acme/news", "for acme");
    server.topics.publish("news", "for none");
    server.workers.runAll();
    assertEquals(1, acme.heard(ServerMessage.Update.class).size());
    assertEquals(0, umbra.heard(ServerMessage.Update.class).size());
    assertEquals(1, none.heard(ServerMessage.Update.class).size());
  }

  @Test
  void aPageOfOneTenantIsNotJoinedFromAnother() {
    FirstRender page = server.get("/", ann.withTenant("acme"));
    for (Visitor stranger : List.of(ann.withTenant("umbra"), ann)) {
      RawPage there = RawPage.joined(server, page, "/", stranger);
      assertEquals(new ServerMessage.Close(Reason.RELOAD), there.last());
      assertTrue(there.isOver());
    }
    assertFalse(RawPage.joined(server, page, "/", ann.withTenant("acme")).isOver());
  }
}
