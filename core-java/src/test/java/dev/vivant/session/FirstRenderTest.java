package dev.vivant.session;

import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.h1;
import static dev.vivant.node.Html.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.HtmlWriter;
import dev.vivant.node.Node;
import dev.vivant.node.NodeSink;
import dev.vivant.node.Sink;
import dev.vivant.node.Tag;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.security.JoinToken;
import dev.vivant.security.Signer;
import dev.vivant.view.Component;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.Slots;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Law 7, and who may join what. */
class FirstRenderTest {
  private final List<String> log = new ArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private class Page implements LiveView<String> {
    @Override
    public String mount(MountRequest request, LiveContext live) {
      log.add("mount " + request.phase());
      if (request.params().get("boom").isPresent()) {
        throw new IllegalArgumentException("boom");
      }
      live.meta("description", "first");
      return request.principal().map(Principal::getName).orElse("nobody") + " " + request.sessionData()
          + " " + request.locale();
    }

    @Override
    public Node render(String state, Handlers<String> on) {
      log.add("render");
      return div(h1(state), text("at the end"));
    }

    @Override
    public String handleInfo(String state, Object message, LiveContext live) {
      return state + message;
    }

    @Override
    public String title(String state) {
      return "Title";
    }
  }

  /** Emits by itself, without a tree. */
  private final class Emitting extends Page {
    @Override
    public void emit(String state, Handlers<String> on, Sink out) {
      log.add("emit");
      out.start(Tag.html("div"));
      out.node(h1(state));
      out.text("at the end");
      out.end();
    }
  }

  private final RawPage.Server server = server(new Page());

  private RawPage.Server server(LiveView<?> view) {
    return new RawPage.Server(RouteTable.builder()
        .group("", (visitor, params) -> !closed.get(), all -> all.route("/page", view).route("/other", new Page()))
        .build(), Limits.DEFAULTS);
  }

  private static Visitor visitor(String name) {
    Principal principal = () -> name;
    return new Visitor(Optional.of(principal), Map.of("cart", 3), Locale.GERMAN);
  }

  private static FirstRender first(RawPage.Server server, String url, Visitor visitor) {
    LiveRoutes.Match match = (LiveRoutes.Match) server.routes.resolve(Params.ofUrl(url), visitor);
    return server.sessions.firstRender(match.route(), match.params(), visitor);
  }

  private RawPage join(FirstRender page, String url, Visitor visitor) {
    RawPage raw = new RawPage(server);
    raw.connect(visitor);
    return raw.say(new ClientMessage.Join(page.token(), 1, RawPage.nodes(page), url));
  }

  private static void assertClosed(Reason reason, RawPage page) {
    assertEquals(List.of(new ServerMessage.Close(reason)), page.heard);
    assertTrue(page.isOver());
  }

  @Test
  void aPageIsMountedAndRenderedOnceAndTheConnectionAdoptsIt() {
    FirstRender page = first(server, "/page", visitor("ann"));
    assertEquals("<div><h1>ann {cart=3} de</h1>at the end</div>", html(page));
    assertEquals("Title", page.title());
    assertEquals(Map.of("description", "first"), page.metas());
    RawPage raw = join(page, "/page", visitor("ann"));
    assertEquals(List.of(new ServerMessage.Joined(1, 0)), raw.heard);
    assertEquals(List.of("mount FIRST_RENDER", "render"), log);
  }

  private static String html(FirstRender page) {
    StringBuilder out = new StringBuilder();
    page.children().forEach(out::append);
    return out.toString();
  }

  @Test
  void aPageThatIsWrittenToASinkIsTheSame() {
    NodeSink sink = new NodeSink();
    LiveRoutes.Match match = (LiveRoutes.Match) server.routes.resolve(Params.ofUrl("/page"), Visitor.ANONYMOUS);
    FirstRender page = server.sessions.firstRender(match.route(), match.params(), Visitor.ANONYMOUS, sink);
    assertEquals(List.of(), page.children());
    assertEquals("<div><h1>nobody {} </h1>at the end</div>", HtmlWriter.toString(sink.finish()));
    assertEquals(List.of("mount FIRST_RENDER", "render"), log);
  }

  @Test
  void aViewThatEmitsMakesItsTreeWhenThePageConnects() {
    RawPage.Server emitting = server(new Emitting());
    NodeSink sink = new NodeSink();
    LiveRoutes.Match match = (LiveRoutes.Match) emitting.routes.resolve(Params.ofUrl("/page"), Visitor.ANONYMOUS);
    FirstRender page = emitting.sessions.firstRender(match.route(), match.params(), Visitor.ANONYMOUS, sink);
    assertEquals("<div><h1>nobody {} </h1>at the end</div>", HtmlWriter.toString(sink.finish()));
    assertEquals(List.of("mount FIRST_RENDER", "emit"), log);
    String session = JoinToken.parse(page.token()).orElseThrow().sessionId();
    emitting.sessions.send(session, "!");
    emitting.workers.runAll();
    RawPage raw = new RawPage(emitting);
    raw.connect();
    raw.say(new ClientMessage.Join(page.token(), 1, 4, "/page"));
    assertEquals(new ServerMessage.Joined(1, 0), raw.heard.get(0));
    assertEquals(1, ((ServerMessage.Update) raw.heard.get(1)).patches().size());
    assertEquals(2, raw.heard.size());
  }

  @Test
  void theComponentsOfAViewThatEmitsAreMountedOnce() {
    Component<String, Integer> dice = new Component<>() {
      @Override
      public Integer mount(String props) {
        log.add("mount " + props);
        return log.size();
      }

      @Override
      public Node render(String props, Integer state, Slots slots, Handlers<Integer> on) {
        return div(props + " " + state);
      }
    };
    RawPage.Server emitting = server(new Page() {
      @Override
      public Node render(String state, Handlers<String> on) {
        return div(on.component(dice, "die", "six"));
      }

      @Override
      public void emit(String state, Handlers<String> on, Sink out) {
        out.node(render(state, on));
      }
    });
    NodeSink sink = new NodeSink();
    LiveRoutes.Match match = (LiveRoutes.Match) emitting.routes.resolve(Params.ofUrl("/page"), Visitor.ANONYMOUS);
    FirstRender page = emitting.sessions.firstRender(match.route(), match.params(), Visitor.ANONYMOUS, sink);
    assertEquals("<div><div>six 2</div></div>", HtmlWriter.toString(sink.finish()));
    RawPage raw = new RawPage(emitting);
    raw.connect();
    raw.say(new ClientMessage.Join(page.token(), 1, 3, "/page"));
    assertEquals(List.of(new ServerMessage.Joined(1, 0)), raw.heard);
    assertEquals(List.of("mount FIRST_RENDER", "mount six"), log);
  }

  @Test
  void whatMountThrowsReachesTheCallerAndTheErrorPolicy() {
    assertEquals("boom", assertThrows(
        IllegalArgumentException.class, () -> first(server, "/page?boom=1", Visitor.ANONYMOUS)).getMessage());
    assertEquals("mount", server.failures.get(0).doing());
    assertEquals(0, server.sessions.census().total());
  }

  @Test
  void aTokenOfAnotherKeyAnotherBuildOrAnotherRouteLoadsThePageAgain() {
    FirstRender page = first(server, "/page", Visitor.ANONYMOUS);
    String session = JoinToken.parse(page.token()).orElseThrow().sessionId();
    RawPage forged = new RawPage(server);
    forged.connect();
    forged.say(new ClientMessage.Join(
        JoinToken.issue(Signer.random(), session, "/page", "", Long.MAX_VALUE / 1_000_000), 1, 4, "/page"));
    assertClosed(Reason.RELOAD, forged);
    RawPage garbage = new RawPage(server);
    garbage.connect();
    garbage.say(new ClientMessage.Join("", 1, 4, "/page"));
    assertClosed(Reason.RELOAD, garbage);
    assertEquals(1, server.sessions.census().parked());
  }

  @Test
  void aSessionIsJoinedOnlyByThePersonThatItWasRenderedFor() {
    FirstRender page = first(server, "/page", visitor("ann"));
    assertClosed(Reason.UNAUTHORIZED, join(page, "/page", visitor("ben")));
    assertClosed(Reason.UNAUTHORIZED, join(page, "/page", Visitor.ANONYMOUS));
    assertEquals(new ServerMessage.Joined(1, 0), join(page, "/page", visitor("ann")).last());
  }

  @Test
  void whoMayNoLongerSeeAPageDoesNotJoinIt() {
    FirstRender page = first(server, "/page", Visitor.ANONYMOUS);
    closed.set(true);
    assertClosed(Reason.UNAUTHORIZED, join(page, "/page", Visitor.ANONYMOUS));
  }

  @Test
  void aPageWhoseSessionIsGoneIsMountedAgainWithANewToken() {
    FirstRender page = first(server, "/page", visitor("ann"));
    server.time.advance(Duration.ofMinutes(2), server.workers::runAll);
    assertEquals(0, server.sessions.census().total());
    RawPage raw = join(page, "/page?x=1", visitor("ann"));
    ServerMessage.Whole whole = (ServerMessage.Whole) raw.heard.get(0);
    assertEquals(1, whole.version());
    assertEquals(0, whole.lastEventId());
    assertTrue(!whole.token().equals(page.token()));
    assertEquals("[<div><h1>ann {cart=3} de</h1>at the end</div>]", whole.children().toString());
    assertEquals(List.of("mount FIRST_RENDER", "render", "mount LIVE", "render"), log);
  }

  @Test
  void aPageWhoseSessionIsGoneIsMountedAgainOnlyAtItsOwnRouteAndByWhoMay() {
    FirstRender page = first(server, "/page", Visitor.ANONYMOUS);
    server.time.advance(Duration.ofMinutes(2), server.workers::runAll);
    assertClosed(Reason.RELOAD, join(page, "/other", Visitor.ANONYMOUS));
    assertClosed(Reason.RELOAD, join(page, "/nowhere", Visitor.ANONYMOUS));
    assertClosed(Reason.RELOAD, join(page, "//evil.example", Visitor.ANONYMOUS));
    assertClosed(Reason.RELOAD, join(page, "/page?boom=1", Visitor.ANONYMOUS));
    closed.set(true);
    assertClosed(Reason.UNAUTHORIZED, join(page, "/page", Visitor.ANONYMOUS));
    assertEquals(0, server.sessions.census().total());
  }

  @Test
  void theServerThatStopsTellsItsPagesAndEndsItsSessions() {
    FirstRender page = first(server, "/page", Visitor.ANONYMOUS);
    RawPage raw = join(page, "/page", Visitor.ANONYMOUS);
    first(server, "/page", Visitor.ANONYMOUS);
    RawPage early = new RawPage(server);
    early.connect();
    server.sessions.close(Duration.ZERO);
    server.workers.runAll();
    assertEquals(new ServerMessage.Close(Reason.RESTART), raw.last());
    assertClosed(Reason.RESTART, early);
    assertEquals(0, server.sessions.census().total());
    assertTrue(server.sessions.close(Duration.ZERO));
    assertThrows(IllegalStateException.class, () -> first(server, "/page", Visitor.ANONYMOUS));
    RawPage late = new RawPage(server);
    late.connect();
    assertClosed(Reason.RESTART, late);
  }
}
