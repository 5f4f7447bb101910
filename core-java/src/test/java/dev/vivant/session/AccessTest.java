package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.text;
import static dev.vivant.session.People.person;
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
import dev.vivant.view.Component;
import dev.vivant.view.Forbidden;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.Permission;
import dev.vivant.view.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a view and its handlers let whom do, on every way in. */
class AccessTest {
  private static final Visitor ANN = person("ann", "staff");
  private static final Visitor BOB = person("bob", "staff");
  private static final Visitor BOSS = person("boss", "admin");

  /** A note of somebody. */
  private record Note(String owner, String text) {}

  private final List<String> ran = new ArrayList<>();
  private Permission<? super Params> access = Permission.role("staff", "admin");

  /** A part with a handler for admins only. */
  private final Component<String, Integer> counter = new Component<>() {
    @Override
    public Integer mount(String props) {
      return 0;
    }

    @Override
    public Node render(String props, Integer state, Slots slots, Handlers<Integer> on) {
      return button(on.requireRole("admin").click(count -> {
        ran.add("part");
        return count + 1;
      }), "" + state);
    }
  };

  private final LiveView<Note> notes = new LiveView<>() {
    @Override
    public Permission<? super Params> access() {
      return access;
    }

    @Override
    public Permission<? super Note> visibility() {
      Permission<Note> owner = (who, note) -> note.owner().equals(who.name());
      return owner.or(Permission.role("admin"));
    }

    @Override
    public Note mount(MountRequest request, LiveContext live) {
      ran.add("mount");
      return new Note(request.params().route().getOrDefault("owner", "ann"), "");
    }

    @Override
    public Note handleParams(Note state, Params params, LiveContext live) {
      return new Note(params.route().getOrDefault("owner", "ann"), state.text());
    }

    @Override
    public Note handleInfo(Note state, Object message, LiveContext live) {
      return new Note(message.toString(), state.text());
    }

    @Override
    public Node render(Note state, Handlers<Note> on) {
      return div(
          text(state.owner() + "'s secret " + state.text()),
          button(on.click(note -> new Note(note.owner(), note.text() + "!")), "edit"),
          button(on.requireRole("admin").click(note -> {
            ran.add("admin");
            return note;
          }), "delete"),
          button(on.require((who, note) -> note.text().isEmpty()).click(note -> {
            ran.add("early");
            return note;
          }), "early"),
          button(on.click(note -> new Note("bob", "")), "give away"),
          on.component(counter, null, ""));
    }
  };

  private final RawPage.Server server = new RawPage.Server(
      RouteTable.builder().route("/notes/{owner}", notes).build(), Limits.DEFAULTS);

  private RawPage open(String url, Visitor visitor) {
    return RawPage.joined(server, server.get(url, visitor), url, visitor);
  }

  private static ClientMessage.Event click(long id, int... path) {
    return new ClientMessage.Event(id, 1, Path.of(path), 0, List.of());
  }

  private static void assertRefused(RawPage page, long id) {
    assertEquals(new ServerMessage.Refused(id, Refusal.FORBIDDEN, ""), page.last());
  }

  private static void assertSentAway(RawPage page) {
    assertEquals(new ServerMessage.Close(Reason.UNAUTHORIZED), page.last());
    assertTrue(page.isOver());
  }

  @Test
  void aFirstResponseIsForThoseWhoMayBeThereAndSeeIt() {
    assertThrows(Forbidden.class, () -> server.get("/notes/ann", Visitor.ANONYMOUS));
    assertThrows(Forbidden.class, () -> server.get("/notes/ann", person("eve")));
    assertEquals(List.of(), ran);
    assertThrows(Forbidden.class, () -> server.get("/notes/ann", BOB));
    assertEquals(0, server.sessions.census().total());
    assertEquals(1, server.get("/notes/ann", ANN).children().size());
    assertEquals(1, server.get("/notes/ann", BOSS).children().size());
  }

  @Test
  void aPageIsJoinedByThoseWhoStillMay() {
    FirstRender page = server.get("/notes/ann", ANN);
    assertSentAway(RawPage.joined(server, page, "/notes/ann", BOB));
    assertSentAway(RawPage.joined(server, page, "/notes/ann", person("ann")));
    assertEquals(new ServerMessage.Joined(1, 0), RawPage.joined(server, page, "/notes/ann", ANN).last());
  }

  @Test
  void aSessionThatIsGoneIsMountedForThoseWhoMay() {
    FirstRender page = server.get("/notes/ann", ANN);
    String id = JoinToken.parse(page.token()).orElseThrow().sessionId();
    server.sessions.registry().find(id).expel();
    server.workers.runAll();
    assertSentAway(RawPage.joined(server, page, "/notes/ann", BOB));
    assertSentAway(RawPage.joined(server, page, "/notes/bob", ANN));
    RawPage back = RawPage.joined(server, page, "/notes/ann", ANN);
    assertEquals(1, back.heard(ServerMessage.Whole.class).size());
  }

  @Test
  void navigationAndParametersLeadOnlyWhereOneMayBe() {
    RawPage page = open("/notes/ann", ANN);
    page.say(new ClientMessage.Visit(1, "/notes/bob", false, false));
    assertRefused(page, 1);
    page.say(new ClientMessage.Visit(2, "/notes/bob", true, false));
    assertRefused(page, 2);
    page.say(new ClientMessage.Visit(3, "/notes/ann?x=1", false, false));
    assertEquals(3, ((ServerMessage.Update) page.last()).lastEventId());
  }

  @Test
  void handlersRunForThoseWhoHaveThePermission() {
    RawPage page = open("/notes/ann", ANN);
    page.say(click(1, 0, 2));
    assertRefused(page, 1);
    page.say(click(2, 0, 5));
    assertRefused(page, 2);
    page.say(click(3, 0, 3)).say(click(4, 0, 1)).say(click(5, 0, 3));
    assertRefused(page, 5);
    RawPage boss = open("/notes/ann", BOSS);
    boss.say(click(1, 0, 2)).say(click(2, 0, 5));
    assertEquals(List.of("mount", "early", "mount", "admin", "part"), ran);
    assertEquals(List.of(), boss.heard(ServerMessage.Refused.class));
  }

  @Test
  void aChangeIntoAStateThatIsNotForTheVisitorDoesNotHappen() {
    RawPage page = open("/notes/ann", ANN);
    page.say(click(1, 0, 4));
    assertRefused(page, 1);
    page.say(click(2, 0, 1));
    assertEquals(2, ((ServerMessage.Update) page.last()).lastEventId());
  }

  @Test
  void whoLosesSightByAMessageIsSentAway() {
    FirstRender first = server.get("/notes/ann", ANN);
    RawPage page = RawPage.joined(server, first, "/notes/ann", ANN);
    server.sessions.send(JoinToken.parse(first.token()).orElseThrow().sessionId(), "bob");
    server.workers.runAll();
    assertSentAway(page);
    assertEquals(0, server.sessions.census().total());
  }

  @Test
  void aRightThatEndsWhileThePageIsOpenEndsThePage() {
    RawPage page = open("/notes/ann", ANN);
    access = (who, params) -> false;
    page.say(click(1, 0, 1));
    assertSentAway(page);
    assertEquals(0, server.sessions.census().total());
  }

  @Test
  void aPermissionThatThrowsRefuses() {
    RawPage page = open("/notes/ann", ANN);
    access = (who, params) -> {
      throw new java.io.IOException("no database");
    };
    page.say(click(1, 0, 1));
    assertSentAway(page);
    assertThrows(Forbidden.class, () -> server.get("/notes/ann", ANN));
    assertEquals("access", server.failures.get(0).doing());
  }

  @Test
  void requireMakesBindingsAndNothingThatWouldLoseThePermission() {
    AtomicInteger refused = new AtomicInteger();
    LiveView<Integer> careless = new LiveView<>() {
      @Override
      public Integer mount(MountRequest request, LiveContext live) {
        return 0;
      }

      @Override
      public Node render(Integer state, Handlers<Integer> on) {
        Handlers<Integer> admin = on.requireRole("admin").require((who, count) -> true);
        for (Runnable part : List.<Runnable>of(
            () -> admin.each(List.of(1), i -> i, (i, inside) -> text("row")),
            () -> admin.each(List.of(1), i -> i, i -> i, (i, x, inside) -> text("row")),
            () -> admin.memo(1, (i, inside) -> text("part")),
            () -> admin.component(counter, null, ""),
            () -> admin.keep(String.class, () -> ""),
            () -> admin.boundary(inside -> text("part"), (thrown, again) -> text("")))) {
          String message = assertThrows(IllegalStateException.class, part::run).getMessage();
          assertTrue(message.contains("inside"), message);
          refused.incrementAndGet();
        }
        return button(admin.click(count -> count + 1), "" + state);
      }
    };
    RawPage.Server other = new RawPage.Server(RouteTable.of("/", careless), Limits.DEFAULTS);
    RawPage page = RawPage.joined(other, other.get("/", ANN), "/", ANN);
    page.say(click(1, 0));
    assertRefused(page, 1);
    assertTrue(refused.get() >= 6);
  }

  @Test
  void aNavigationAsksTheWebServerAgain() {
    RawPage page = open("/notes/ann", ANN);
    page.recheck = before -> Optional.empty();
    page.say(new ClientMessage.Visit(1, "/notes/ann?x=1", false, false));
    assertSentAway(page);
    RawPage demoted = open("/notes/ann", ANN);
    demoted.recheck = before -> Optional.of(person("ann"));
    demoted.say(new ClientMessage.Visit(1, "/notes/ann?x=1", false, false));
    assertSentAway(demoted);
    RawPage another = open("/notes/ann", ANN);
    another.recheck = before -> Optional.of(BOSS);
    another.say(new ClientMessage.Visit(1, "/notes/ann?x=1", false, false));
    assertSentAway(another);
    assertEquals(0, server.sessions.census().total());
  }

  @Test
  void aCheckThatCannotBeMadeSendsThePageThroughAllChecksAgain() {
    FirstRender first = server.get("/notes/ann", ANN);
    RawPage page = RawPage.joined(server, first, "/notes/ann", ANN);
    page.recheck = before -> {
      throw new IllegalStateException("no directory of users");
    };
    page.say(new ClientMessage.Visit(1, "/notes/ann?x=1", false, false));
    assertEquals(new ServerMessage.Close(Reason.RESTART), page.last());
    assertEquals(1, server.sessions.census().away());
    RawPage back = RawPage.joined(server, first, "/notes/ann", ANN);
    assertEquals(new ServerMessage.Joined(1, 0), back.last());
    assertEquals(List.of(), back.heard(ServerMessage.Close.class));
  }
}
