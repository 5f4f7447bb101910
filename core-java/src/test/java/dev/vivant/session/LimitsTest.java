package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Refusal;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.security.JoinToken;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MessagesLost;
import dev.vivant.view.MountRequest;
import dev.vivant.view.TerminateReason;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Law 9: each limit is crossed. */
class LimitsTest {
  private final Map<String, Runnable> crossings = new LinkedHashMap<>();
  private final List<String> log = new ArrayList<>();
  private int renders;
  private Consumer<LiveContext> onClick = live -> { };

  private final LiveView<String> view = new LiveView<>() {
    @Override
    public String mount(MountRequest request, LiveContext live) {
      live.subscribe("all");
      return "";
    }

    @Override
    public String handleInfo(String state, Object message, LiveContext live) {
      if (message instanceof MessagesLost lost) {
        log.add("lost " + lost.count());
      }
      return state + message;
    }

    @Override
    public Node render(String state, Handlers<String> on) {
      renders++;
      return button(on.click((s, event) -> {
        onClick.accept(event);
        return s + ".";
      }), "x" + state);
    }

    @Override
    public void terminate(String state, TerminateReason reason) {
      log.add("terminate " + reason);
    }
  };

  private RawPage.Server server;
  private FirstRender first;
  private RawPage page;

  private void open(Limits limits) {
    log.clear();
    onClick = live -> { };
    server = new RawPage.Server(RouteTable.of("/{path...}", view), limits);
    first = server.get("/");
    page = RawPage.joined(server, first, "/");
  }

  private void openServerOnly(Limits limits) {
    log.clear();
    server = new RawPage.Server(RouteTable.of("/{path...}", view), limits);
  }

  private static Limits.Builder limits() {
    return Limits.builder();
  }

  private String id() {
    return JoinToken.parse(first.token()).orElseThrow().sessionId();
  }

  private ClientMessage.Event click(long id, Object... payload) {
    return new ClientMessage.Event(id, 1, Path.of(0), 0, Arrays.asList(payload));
  }

  private void assertRefused(Refusal reason) {
    List<ServerMessage.Refused> refused = page.heard(ServerMessage.Refused.class);
    assertEquals(reason, refused.get(refused.size() - 1).reason());
  }

  private void assertClosed(RawPage closed, Reason reason) {
    assertEquals(new ServerMessage.Close(reason), closed.last());
    assertTrue(closed.isOver());
  }

  private void assertFails(String named) {
    page.say(click(1));
    assertRefused(Refusal.FAILED);
    assertTrue(server.failures.get(0).cause().getMessage().contains(named), server.failures.toString());
  }

  /** Held by real threads. */
  private interface Overrunning {
    void run(WatchdogTest test) throws InterruptedException;
  }

  private static Runnable overrun(Overrunning crossing) {
    return () -> {
      WatchdogTest test = new WatchdogTest();
      try {
        crossing.run(test);
      } catch (InterruptedException stop) {
        throw new AssertionError(stop);
      } finally {
        test.end();
      }
    };
  }

  private void pass(long millis) {
    server.time.advance(Duration.ofMillis(millis), server.workers::runAll);
  }

  private void define() {
    crossings.put("sessions", () -> {
      openServerOnly(limits().sessions(2).build());
      RawPage a = RawPage.joined(server, server.get("/"), "/");
      RawPage.joined(server, server.get("/"), "/");
      assertEquals("", server.get("/").token());
      assertEquals(List.of("terminate EVICTED"), log);
      a.gone();
      assertEquals(60, server.get("/").token().length());
      assertEquals(2, server.sessions.census().total());
    });
    crossings.put("parkedSessions", () -> {
      openServerOnly(limits().parkedSessions(3).build());
      for (int i = 0; i < 5; i++) {
        server.get("/");
      }
      assertEquals(3, server.sessions.census().parked());
      assertEquals(List.of("terminate EVICTED", "terminate EVICTED"), log);
    });
    crossings.put("parkedBytes", () -> {
      openServerOnly(limits().parkedBytes(1).build());
      FirstRender parked = server.get("/");
      Session session = server.sessions.registry().find(JoinToken.parse(parked.token()).orElseThrow().sessionId());
      assertEquals(true, session.mounted().scene().isWithoutFrame());
      RawPage back = RawPage.joined(server, parked, "/");
      assertEquals(List.of(new ServerMessage.Joined(1, 0)), back.heard);
    });
    crossings.put("parkedMillis", () -> {
      openServerOnly(limits().parkedMillis(5_000).build());
      server.get("/");
      pass(4_999);
      assertEquals(1, server.sessions.census().parked());
      pass(1);
      assertEquals(0, server.sessions.census().parked());
      assertEquals(List.of("terminate TIMEOUT"), log);
    });
    crossings.put("awaySessions", () -> {
      openServerOnly(limits().awaySessions(2).build());
      for (int i = 0; i < 4; i++) {
        RawPage.joined(server, server.get("/"), "/").gone();
      }
      assertEquals(2, server.sessions.census().away());
      assertEquals(List.of("terminate EVICTED", "terminate EVICTED"), log);
    });
    crossings.put("graceMillis", () -> {
      open(limits().graceMillis(5_000).build());
      page.gone();
      pass(4_999);
      assertEquals(1, server.sessions.census().away());
      pass(1);
      assertEquals(0, server.sessions.census().total());
      assertEquals(List.of("terminate TIMEOUT"), log);
    });
    crossings.put("tokenMillis", () -> {
      open(limits().tokenMillis(60_000).heartbeatMillis(10_000_000).graceMillis(10_000_000).build());
      pass(130_000);
      RawPage late = new RawPage(server);
      late.connect();
      late.say(new ClientMessage.Join(first.token(), 1, 2, "/"));
      assertClosed(late, Reason.RELOAD);
    });
    crossings.put("joinMillis", () -> {
      openServerOnly(limits().joinMillis(3_000).build());
      RawPage silent = new RawPage(server);
      silent.connect();
      pass(2_999);
      assertEquals(false, silent.isOver());
      pass(1);
      assertClosed(silent, Reason.VIOLATION);
    });
    crossings.put("recheckMillis", () -> {
      open(limits().recheckMillis(5_000).build());
      page.recheck = before -> java.util.Optional.empty();
      pass(4_999);
      assertEquals(false, page.isOver());
      pass(1);
      assertClosed(page, Reason.UNAUTHORIZED);
    });
    crossings.put("heartbeatMillis", () -> {
      open(limits().heartbeatMillis(5_000).build());
      pass(3_000);
      page.say(new ClientMessage.Ping());
      pass(4_999);
      assertEquals(1, server.sessions.census().connected());
      pass(1);
      assertEquals(1, server.sessions.census().away());
      assertTrue(page.isOver());
    });
    crossings.put("mailboxMessages", () -> {
      open(limits().mailboxMessages(4).build());
      for (int i = 0; i < 7; i++) {
        server.topics.publish("all", "m");
      }
      assertEquals(false, server.sessions.send(id(), "m"));
      server.workers.runAll();
      assertEquals(List.of("lost 3"), log);
      for (int i = 1; i <= 5; i++) {
        page.sayQuickly(click(i));
      }
      server.workers.runAll();
      assertClosed(page, Reason.VIOLATION);
    });
    crossings.put("windowVersions", () -> {
      open(limits().windowVersions(3).build());
      for (int i = 0; i < 9; i++) {
        server.sessions.send(id(), "m");
        server.workers.runAll();
      }
      assertEquals(3, page.heard(ServerMessage.Update.class).size());
    });
    crossings.put("windowTrees", () -> {
      for (int trees = 1; trees <= 4; trees++) {
        open(limits().windowTrees(trees).build());
        for (int i = 0; i < 3; i++) {
          server.sessions.send(id(), "m");
          server.workers.runAll();
        }
        int before = renders;
        page.say(click(1));
        assertEquals(4, page.heard(ServerMessage.Update.class).size());
        assertEquals(trees < 4 ? 2 : 1, renders - before, trees + " trees: version 1 is made again, the new one made");
      }
    });
    crossings.put("feedEditions", () -> new FeedTest().aPageThatIsFurtherBehindThanEditionsAreKeptGetsTheWholeTree());
    crossings.put("softMillis", overrun(WatchdogTest::aSlowHandlerIsReportedOnceWithItsStackAndMayFinish));
    crossings.put("hardMillis", overrun(WatchdogTest::aHandlerBeyondTheHardLimitIsInterruptedAndItsPageTold));
    crossings.put("idleMillis", () -> {
      open(limits().idleMillis(5_000).build());
      pass(4_999);
      assertEquals(new LiveSessions.Rest(0, 0), server.sessions.rest());
      pass(1);
      assertEquals(new LiveSessions.Rest(1, 0), server.sessions.rest());
      page.say(click(1));
      assertEquals(1, page.heard(ServerMessage.Update.class).size());
    });
    crossings.put("spillMillis", () -> new SpillTest().whatNothingHappensToForLongGoesToTheStore());
    crossings.put("violations", () -> {
      open(limits().violations(2).build());
      page.garbage();
      assertEquals(1, server.sessions.census().away());
      page.connect();
      page.say(new ClientMessage.Join(first.token(), 1, 2, "/"));
      page.garbage();
      assertEquals(0, server.sessions.census().total());
      assertEquals(List.of("terminate VIOLATION"), log);
    });
    crossings.put("eventsPerSecond", () -> {
      open(limits().eventsPerSecond(2).eventBurst(1).build());
      page.say(click(1)).say(click(2));
      assertRefused(Refusal.LIMITED);
      pass(500);
      page.say(click(3));
      assertEquals(1, page.heard(ServerMessage.Refused.class).size());
    });
    crossings.put("eventBurst", () -> {
      open(limits().eventBurst(3).eventsPerSecond(1).build());
      page.say(click(1)).say(click(2)).say(click(3));
      assertEquals(0, page.heard(ServerMessage.Refused.class).size());
      page.say(click(4));
      assertRefused(Refusal.LIMITED);
    });
    crossings.put("pathDepth", () -> {
      open(limits().pathDepth(1).build());
      page.say(new ClientMessage.Event(1, 1, Path.of(0, 0), 0, List.of()));
      assertRefused(Refusal.UNKNOWN);
    });
    crossings.put("payloadChars", () -> {
      open(limits().payloadChars(3).build());
      page.say(click(1, "four"));
      assertRefused(Refusal.INVALID);
    });
    crossings.put("payloadValues", () -> {
      open(limits().payloadValues(2).build());
      page.say(click(1, List.of(1L, 1L)));
      assertRefused(Refusal.INVALID);
    });
    crossings.put("payloadDepth", () -> {
      open(limits().payloadDepth(1).build());
      page.say(click(1, List.of(1L)));
      assertRefused(Refusal.INVALID);
    });
    crossings.put("urlChars", () -> {
      open(limits().urlChars(10).build());
      page.say(new ClientMessage.Visit(1, "/12345678", false, false));
      assertEquals(0, page.heard(ServerMessage.Refused.class).size());
      page.say(new ClientMessage.Visit(2, "/123456789a", false, false));
      assertRefused(Refusal.INVALID);
    });
    crossings.put("waitingEffects", () -> {
      open(limits().waitingEffects(2).build());
      onClick = live -> {
        live.flash("info", "1");
        live.flash("info", "2");
        live.flash("info", "3");
      };
      assertFails("limit waitingEffects");
    });
    crossings.put("waitingRefusals", () -> {
      open(limits().waitingRefusals(1).build());
      page.room = false;
      server.sessions.send(id(), "m");
      server.workers.runAll();
      page.say(click(1, "wrong")).say(click(2, "wrong"));
      assertClosed(page, Reason.VIOLATION);
    });
    crossings.put("coalescedMessages", () -> {
      open(limits().coalescedMessages(2).build());
      page.gone();
      Session session = server.sessions.registry().find(id());
      Frame before = session.mounted().scene().frame();
      server.sessions.send(id(), "m");
      server.workers.runAll();
      assertEquals(before, session.mounted().scene().frame());
      server.sessions.send(id(), "m");
      server.workers.runAll();
      assertEquals("xmm", session.mounted().scene().frame().tree().textContent());
    });
    crossings.put("subscriptions", () -> {
      open(limits().subscriptions(1).build());
      onClick = live -> {
        live.subscribe("a");
        live.subscribe("b");
      };
      assertFails("limit subscriptions");
    });
    crossings.put("timers", () -> {
      open(limits().timers(1).build());
      onClick = live -> {
        live.sendAfter("a", Duration.ofSeconds(1), "x");
        live.sendAfter("b", Duration.ofSeconds(1), "x");
      };
      assertFails("limit timers");
    });
    crossings.put("works", () -> {
      open(limits().works(1).build());
      onClick = live -> {
        live.start("a", progress -> null);
        live.start("b", progress -> null);
      };
      assertFails("limit works");
    });
    crossings.put("urlChanges", () -> new NavigationTest().anAddressThatChangesWithoutEndFailsTheCall());
    crossings.put("stateBytes", () -> new StoreTest().whatCannotBeWrittenDownDoesNotBecomeTheState());
    crossings.put("snapshotBytes", () -> new StoreTest().snapshotsHoldOnlyAsManyOldStatesAsThereIsRoomFor());
    crossings.put("storeMillis",
        () -> new StoreTest().aPageWhoseStoreIsGoneForTooLongHasToConnectAgainAndLosesNothing());
    crossings.put("newerMillis", () -> new StoreTest().aStateOfANewerBuildIsLeftToNewerNodesForAWhile());
    crossings.put("components", () -> new ComponentTest().moreComponentsThanTheLimitFailTheRender());
  }

  @TestFactory
  Stream<DynamicTest> eachLimitIsCrossed() {
    define();
    assertEquals(
        Stream.of(Limits.class.getRecordComponents()).map(RecordComponent::getName).sorted().toList(),
        crossings.keySet().stream().sorted().toList());
    return crossings.entrySet().stream()
        .map(crossing -> DynamicTest.dynamicTest(crossing.getKey(), crossing.getValue()::run));
  }

  @Test
  void aLimitBelowOneIsRefusedByName() {
    String message = assertThrows(
        IllegalArgumentException.class, () -> limits().graceMillis(0).build()).getMessage();
    assertTrue(message.contains("graceMillis"), message);
  }
}
