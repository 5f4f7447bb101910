package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static dev.vivant.session.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Refusal;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Law 9, for people and addresses: each limit is crossed. */
class TrafficTest {
  private static final Visitor ANN = person("ann").withAddress("203.0.113.7");
  private static final Visitor BOB = person("bob").withAddress("203.0.113.7");
  private static final Visitor FAR = person("far").withAddress("198.51.100.1");
  private static final Visitor NEAR = Visitor.ANONYMOUS.withAddress("203.0.113.7");

  private final Map<String, Runnable> crossings = new LinkedHashMap<>();

  private final LiveView<Integer> view = new LiveView<>() {
    @Override
    public Integer mount(MountRequest request, LiveContext live) {
      return 0;
    }

    @Override
    public Node render(Integer state, Handlers<Integer> on) {
      return button(on.click(count -> count + 1), "" + state);
    }
  };

  private RawPage.Server server;

  private static TrafficLimits.Builder limits() {
    return TrafficLimits.builder();
  }

  private void serve(TrafficLimits.Builder traffic) {
    server = new RawPage.Server(RouteTable.of("/", view), Limits.DEFAULTS, traffic.build());
  }

  private RawPage open(Visitor visitor) {
    return RawPage.joined(server, server.get("/", visitor), "/", visitor);
  }

  private void assertLetIn(Visitor visitor) {
    assertEquals(Optional.empty(), server.sessions.refusal(visitor));
    assertFalse(open(visitor).isOver());
  }

  private void assertTurnedAway(Visitor visitor) {
    assertTrue(server.sessions.refusal(visitor).isPresent());
    RawPage page = open(visitor);
    assertTrue(page.isOver());
    assertEquals(List.of(new ServerMessage.Close(Reason.VIOLATION)), page.heard);
  }

  private void click(RawPage page, int times) {
    long done = page.heard(ServerMessage.Update.class).size() + page.heard(ServerMessage.Refused.class).size();
    for (int i = 1; i <= times; i++) {
      page.say(new ClientMessage.Event(done + i, 1, Path.of(0), 0, List.of()));
    }
  }

  private static long limited(RawPage page) {
    return page.heard(ServerMessage.Refused.class).stream()
        .filter(refused -> refused.reason() == Refusal.LIMITED).count();
  }

  private void pass(long millis) {
    server.time.advance(Duration.ofMillis(millis), server.workers::runAll);
  }

  private void define() {
    crossings.put("addressConnections", () -> {
      serve(limits().addressConnections(2));
      RawPage first = open(NEAR);
      assertLetIn(ANN);
      assertTurnedAway(BOB);
      assertLetIn(FAR);
      first.gone();
      assertLetIn(BOB);
    });
    crossings.put("addressJoinsPerMinute", () -> {
      serve(limits().addressJoinsPerMinute(6).addressJoinBurst(1));
      assertLetIn(NEAR);
      assertTurnedAway(NEAR);
      assertLetIn(FAR);
      pass(9_999);
      assertTurnedAway(NEAR);
      pass(1);
      assertLetIn(NEAR);
    });
    crossings.put("addressJoinBurst", () -> {
      serve(limits().addressJoinsPerMinute(1).addressJoinBurst(3));
      for (int i = 0; i < 3; i++) {
        assertLetIn(NEAR);
      }
      assertTurnedAway(NEAR);
    });
    crossings.put("addressEventsPerSecond", () -> {
      serve(limits().addressEventsPerSecond(2).addressEventBurst(1));
      RawPage ann = open(ANN);
      RawPage bob = open(BOB);
      click(ann, 1);
      click(bob, 1);
      assertEquals(1, limited(bob));
      pass(500);
      click(bob, 1);
      assertEquals(1, limited(bob));
    });
    crossings.put("addressEventBurst", () -> {
      serve(limits().addressEventsPerSecond(1).addressEventBurst(4));
      RawPage ann = open(ANN);
      RawPage bob = open(BOB);
      RawPage far = open(FAR);
      click(ann, 3);
      click(bob, 2);
      click(far, 4);
      assertEquals(List.of(0L, 1L, 0L), List.of(limited(ann), limited(bob), limited(far)));
    });
    crossings.put("userConnections", () -> {
      serve(limits().userConnections(2));
      assertLetIn(ANN);
      assertLetIn(ANN.withAddress("198.51.100.1"));
      assertTurnedAway(ANN.withAddress("198.51.100.2"));
      assertLetIn(ANN.withTenant("acme"));
      assertLetIn(BOB);
    });
    crossings.put("userEventsPerSecond", () -> {
      serve(limits().userEventsPerSecond(2).userEventBurst(1));
      RawPage here = open(ANN);
      RawPage there = open(ANN.withAddress("198.51.100.1"));
      click(here, 1);
      click(there, 1);
      assertEquals(1, limited(there));
      pass(500);
      click(there, 1);
      assertEquals(1, limited(there));
    });
    crossings.put("userEventBurst", () -> {
      serve(limits().userEventsPerSecond(1).userEventBurst(3));
      RawPage here = open(ANN);
      RawPage there = open(ANN);
      click(here, 2);
      click(there, 2);
      assertEquals(1, limited(there));
    });
    crossings.put("trackedParties", () -> {
      serve(limits().trackedParties(4).addressConnections(1));
      assertLetIn(NEAR);
      for (int i = 0; i < 50; i++) {
        open(Visitor.ANONYMOUS.withAddress("198.51.100." + i)).gone();
      }
      assertTrue(server.sessions.registry().traffic().size() <= 4);
      assertTurnedAway(NEAR);
    });
  }

  @TestFactory
  Stream<DynamicTest> eachLimitIsCrossed() {
    define();
    assertEquals(
        Stream.of(TrafficLimits.class.getRecordComponents()).map(RecordComponent::getName).sorted().toList(),
        crossings.keySet().stream().sorted().toList());
    return crossings.entrySet().stream()
        .map(crossing -> DynamicTest.dynamicTest(crossing.getKey(), crossing.getValue()::run));
  }

  @Test
  void whoHasNoAddressAndNoNameIsNotCounted() {
    serve(limits().addressConnections(1).userConnections(1).addressJoinBurst(1));
    for (int i = 0; i < 5; i++) {
      assertLetIn(Visitor.ANONYMOUS);
    }
    assertEquals(0, server.sessions.registry().traffic().size());
  }

  @Test
  void aLimitBelowOneIsRefusedByName() {
    String message = assertThrows(
        IllegalArgumentException.class, () -> limits().userConnections(0).build()).getMessage();
    assertTrue(message.contains("userConnections"), message);
  }
}
