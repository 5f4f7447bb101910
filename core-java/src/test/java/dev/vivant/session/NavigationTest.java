package dev.vivant.session;

import static dev.vivant.node.Html.a;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.h1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Attr;
import dev.vivant.node.Node;
import dev.vivant.protocol.Refusal;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Event;
import dev.vivant.view.EventHandler;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.TerminateReason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {
  private final List<String> log = new ArrayList<>();

  /** Shows its name and its address; each button does one thing. */
  private final class Page implements LiveView<String> {
    private final String name;

    Page(String name) {
      this.name = name;
    }

    @Override
    public String mount(MountRequest request, LiveContext live) {
      log.add("mount " + name + " " + request.phase() + " " + live.connected());
      if (request.params().get("boom").isPresent()) {
        throw new IllegalStateException("boom in " + name);
      }
      request.params().get("to").ifPresent(live::redirect);
      request.params().get("over").ifPresent(live::navigate);
      live.meta("description", "page " + name);
      return "";
    }

    @Override
    public String handleParams(String state, Params params, LiveContext live) {
      log.add("params " + name + " " + params.path() + params.route() + params.query());
      if (params.get("loop").isPresent()) {
        live.patchUrl("?loop=1");
      }
      return params.path() + params.query();
    }

    private Node does(Handlers<String> on, String id, EventHandler<String, Event> handler) {
      return button(Attr.id(id), on.click(handler::handle));
    }

    @Override
    public Node render(String state, Handlers<String> on) {
      return div(
          h1(name),
          div(Attr.id("at"), state),
          a(Attr.id("link"), Attr.href("?page=2"), Attr.patchLink(), "page 2"),
          a(Attr.id("over"), Attr.href("/b/7"), Attr.navigateLink(), "over"),
          does(on, "patch", (s, e) -> {
            e.patchUrl("?p=1");
            return s + "!";
          }),
          does(on, "replace", (s, e) -> {
            e.replaceUrl("/a?p=2");
            return s;
          }),
          does(on, "loop", (s, e) -> {
            e.patchUrl("?loop=1");
            return s;
          }),
          does(on, "elsewhere", (s, e) -> {
            e.patchUrl("/b/1");
            return s;
          }),
          does(on, "navigate", (s, e) -> {
            e.navigate("/b/1?x=y");
            return s;
          }),
          does(on, "redirect", (s, e) -> {
            e.redirect("https://example.org/");
            return s;
          }),
          does(on, "script", (s, e) -> {
            e.redirect("javascript:alert(1)");
            return s;
          }));
    }

    @Override
    public String title(String state) {
      return state.contains("untitled") ? "" : "Title of " + name;
    }

    @Override
    public void terminate(String state, TerminateReason reason) {
      log.add("terminate " + name + " " + reason);
    }
  }

  private LiveTest at(String url) {
    LiveTest page = LiveTest.of(RouteTable.builder()
        .route("/a", new Page("A"))
        .route("/b/{id}", new Page("B"))
        .group("inner", (visitor, params) -> visitor.principal().isPresent(),
            inner -> inner.route("/inner", new Page("Inner")).route("/inner2", new Page("Inner2")))
        .build()).url(url).mount();
    log.clear();
    return page;
  }

  @Test
  void aPatchLinkGivesTheSameViewNewParameters() {
    LiveTest page = at("/a");
    page.find("#link").click();
    assertEquals("/a{page=[2]}", page.find("#at").text());
    assertEquals("/a?page=2", page.url());
    assertEquals(List.of("params A /a{}{page=[2]}"), log);
    page.back();
    assertEquals("/a{}", page.find("#at").text());
    page.forward();
    assertEquals("/a?page=2", page.url());
  }

  @Test
  void aViewWithoutTitleBringsTheShellsOwnBack() {
    LiveTest page = at("/a?untitled=1");
    page.find("#over").click();
    assertEquals("Title of B", page.title());
    page.back();
    assertEquals("A", page.find("h1").text());
    assertEquals("", page.title());
  }

  @Test
  void aNavigateLinkGoesToAnotherViewOverTheSameConnection() {
    LiveTest page = at("/a");
    String session = page.sessionId();
    page.find("#over").click();
    assertEquals("B", page.find("h1").text());
    assertEquals("/b/7", page.url());
    assertEquals("Title of B", page.title());
    assertEquals("page B", page.metas().get("description"));
    assertNotEquals(session, page.sessionId());
    assertEquals(List.of("mount B LIVE true", "params B /b/7{id=7}{}", "terminate A NAVIGATED"), log);
    page.back();
    assertEquals("A", page.find("h1").text());
    assertEquals(1, page.sessions().census().total());
  }

  @Test
  void aHandlerChangesTheAddressAndTheParametersFollow() {
    LiveTest page = at("/a");
    page.find("#patch").click();
    assertEquals("/a?p=1", page.url());
    assertEquals("/a{p=[1]}", page.find("#at").text());
    page.find("#replace").click();
    assertEquals("/a?p=2", page.url());
    page.back();
    assertEquals("/a", page.url());
  }

  @Test
  void anAddressThatChangesWithoutEndFailsTheCall() {
    LiveTest page = at("/a");
    Throwable thrown = page.expectFailure(() -> page.find("#loop").click());
    assertTrue(thrown.getMessage().contains("limit urlChanges"), thrown.getMessage());
    assertEquals("/a", page.url());
  }

  @Test
  void anAddressOfAnotherViewIsNoPatch() {
    LiveTest page = at("/a");
    Throwable thrown = page.expectFailure(() -> page.find("#elsewhere").click());
    assertTrue(thrown.getMessage().contains("use navigate"), thrown.getMessage());
  }

  @Test
  void aHandlerNavigates() {
    LiveTest page = at("/a");
    page.find("#navigate").click();
    assertEquals("B", page.find("h1").text());
    assertEquals("/b/1?x=y", page.url());
  }

  @Test
  void aHandlerRedirectsToAnotherSiteButNotToAScript() {
    LiveTest page = at("/a");
    Throwable thrown = page.expectFailure(() -> page.find("#script").click());
    assertTrue(thrown.getMessage().contains("javascript:alert(1)"), thrown.getMessage());
    page.find("#redirect").click();
    assertEquals("https://example.org/", page.leftFor());
  }

  @Test
  void aVisitOutsideTheGroupIsLoadedInTheOrdinaryWay() {
    LiveTest page = at("/a");
    page.navigate("/inner");
    assertEquals("/inner", page.leftFor());
    LiveTest other = at("/a");
    other.navigate("/no/such/page");
    assertEquals("/no/such/page", other.leftFor());
    assertFalse(log.contains("mount Inner LIVE true"));
  }

  @Test
  void aGroupIsLeftAndEnteredByItsOwnChecks() {
    LiveTest page = LiveTest.of(RouteTable.builder()
        .group("inner", (visitor, params) -> params.get("secret").isPresent(),
            inner -> inner.route("/one", new Page("One")).route("/two", new Page("Two")))
        .build()).url("/one?secret=1").mount();
    page.navigate("/two?secret=1");
    assertEquals("Two", page.find("h1").text());
    page.navigate("/one");
    assertEquals("/one", page.leftFor());
  }

  @Test
  void aViewThatFailsToMountLeavesTheOldOneWhereItIs() {
    LiveTest page = at("/a");
    page.expectFailure(() -> page.navigate("/b/1?boom=1"));
    assertEquals(Refusal.FAILED, page.refusals().get(0).reason());
    assertEquals("A", page.find("h1").text());
    assertEquals("/b/1?boom=1", page.leftFor());
    assertFalse(log.contains("terminate A NAVIGATED"));
  }

  @Test
  void aPatchToAnotherViewNavigates() {
    LiveTest page = at("/a");
    page.visit("/b/3");
    assertEquals("B", page.find("h1").text());
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    LiveTest page = at("/a");
    page.visit("//evil.example/");
    assertEquals(Refusal.INVALID, page.refusals().get(0).reason());
  }

  @Test
  void mountRedirectsInTheFirstResponse() {
    LiveTest page = LiveTest.of(new Page("A")).url("/a?to=/login").mount();
    assertEquals("/login", page.leftFor());
    assertEquals(0, page.sessions().census().total());
    assertEquals("terminate A CLOSED", log.get(log.size() - 1));
    assertEquals("/b/2", LiveTest.of(new Page("A")).url("/a?over=/b/2").mount().leftFor());
  }
}
