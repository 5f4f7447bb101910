package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.diff.Patch;
import dev.vivant.diff.SharedPatches;
import dev.vivant.node.Element;
import dev.vivant.node.Html;
import dev.vivant.node.Node;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Component;
import dev.vivant.view.Handlers;
import dev.vivant.view.Slots;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** What many sessions show is rendered once, compared once and written once. */
class SharedPartTest {
  private static final int VIEWERS = 200;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final SharedParts parts = new SharedParts(10_000);

  private static Node counted(String input, Handlers<String> on) {
    COUNT.incrementAndGet();
    return Html.p(input);
  }

  private Rendering<String> page(BiFunction<String, Handlers<String>, Node> render) {
    return new Rendering<>(render, false, parts);
  }

  @Test
  void oneUpdateIsOneRenderOneDiffAndOneFrameForAllViewers() {
    BoardsView view = new BoardsView(true);
    RawPage.Server server = new RawPage.Server(RouteTable.of("/", view), Limits.DEFAULTS);
    List<RawPage> pages = new ArrayList<>();
    for (int i = 0; i < VIEWERS; i++) {
      pages.add(RawPage.joined(server, server.get("/"), "/"));
    }
    int before = BoardsView.RENDERS.get();
    BoardsView.Board board = view.newest().get(0).with(new BoardsView.Item(1, "one", 0));
    server.topics.publish("boards", board);
    server.workers.runAll();

    assertEquals(1, BoardsView.RENDERS.get() - before);
    Set<SharedPatches> patches = Collections.newSetFromMap(new IdentityHashMap<>());
    AtomicInteger written = new AtomicInteger();
    for (RawPage page : pages) {
      ServerMessage.Update update = (ServerMessage.Update) page.last();
      assertEquals(1, update.patches().size());
      SharedPatches own = ((Patch.Within) update.patches().get(0)).patches();
      patches.add(own);
      own.written(String.class, all -> all.toString() + written.incrementAndGet());
    }
    assertEquals(1, patches.size(), "differences that were found");
    assertEquals(1, written.get(), "frames that were written");
  }

  @Test
  void aHandlerInsideGetsTheStateOfThePageThatTheEventCameFrom() {
    BoardsView view = new BoardsView(true);
    view.publish(view.newest().get(0).with(new BoardsView.Item(1, "one", 0)));
    LiveTest first = LiveTest.of(view).mount();
    LiveTest second = first.open("/");
    second.find("#mine").click();
    second.find("li button").click();
    assertEquals("1 votes", first.find("li button").text());
    assertEquals("1 votes", second.find("li button").text());
    assertEquals("mine 0", first.find("#mine").text());
    assertEquals("mine 1", second.find("#mine").text());
  }

  @Test
  void equalInputsShareOneElementAndOthersDoNot() {
    Rendering<String> one = page((state, on) -> Html.div(on.shared(state, SharedPartTest::counted)));
    Rendering<String> other = page((state, on) -> Html.div(on.shared("x", state, SharedPartTest::counted)));
    int before = COUNT.get();
    Element first = shared(one, new String("a"));
    assertSame(first, shared(one, new String("a")));
    assertEquals(1, COUNT.get() - before);
    assertNotSame(first, shared(one, "b"));
    assertSame(first, shared(one, "a"), "a page that is late finds what it needs");
    assertNotSame(first, shared(other, "a"), "another function is another part");
  }

  @Test
  void aKeyPartsWhatGoesThroughOneFunction() {
    Rendering<String> rooms = page((state, on) -> Html.div(on.shared(state.charAt(0), state, SharedPartTest::counted)));
    Element a = shared(rooms, "a1");
    Element b = shared(rooms, "b1");
    int before = COUNT.get();
    assertSame(a, shared(rooms, "a1"));
    assertSame(b, shared(rooms, "b1"));
    assertEquals(0, COUNT.get() - before);
    assertEquals(2, parts.lineCount());
  }

  private static Element shared(Rendering<String> page, String state) {
    return (Element) ((Element) page.show(state).child(0)).child(0);
  }

  @Test
  void whatCapturesIsRefusedAndTold() {
    Rendering<String> page = page((state, on) -> on.shared("same", (input, in) -> Html.p(state)));
    Throwable refused = page.fail("mine");
    assertTrue(refused.getMessage().contains("a shared part captures String"), refused.getMessage());
  }

  @Test
  void aPartIsOneElement() {
    Throwable two = page((state, on) -> on.shared(state, (input, in) -> Html.nothing())).fail("x");
    assertTrue(two.getMessage().contains("a shared part makes one element"), two.getMessage());
  }

  private record Inner() implements Component<String, Integer> {
    @Override
    public Integer mount(String props) {
      return 0;
    }

    @Override
    public Node render(String props, Integer state, Slots slots, Handlers<Integer> on) {
      return Html.p(props);
    }
  }

  @Test
  void whatBelongsToOneSessionIsRefusedInside() {
    String component = page((state, on) -> on.shared(
        state, (input, in) -> Html.div(in.component(new Inner(), null, input)))).fail("x").getMessage();
    assertTrue(component.startsWith("a component belongs to one session"), component);
    String boundary = page((state, on) -> on.shared(
        state, (input, in) -> Html.div(in.boundary(x -> Html.p(), (error, retry) -> Html.p())))).fail("x").getMessage();
    assertTrue(boundary.startsWith("a boundary belongs to one session"), boundary);
    String guarded = page((state, on) -> on.requireRole("admin").shared(state, (input, in) -> Html.p())).fail("x")
        .getMessage();
    assertTrue(guarded.contains("makes bindings, not a shared part"), guarded);
  }

  @Test
  void aPartThatThrowsIsTriedAgainByTheNextSession() {
    BiFunction<String, Handlers<String>, Node> view = (state, on) -> Html.div(on.shared(state, SharedPartTest::fussy));
    Rendering<String> one = page(view);
    Rendering<String> other = page(view);
    one.show("good");
    other.show("good");
    assertEquals("bad", one.fail("bad").getMessage());
    assertEquals("bad", other.fail("bad").getMessage());
    assertSame(shared(one, "better"), shared(other, "better"));
  }

  private static Node fussy(String input, Handlers<String> on) {
    if (input.equals("bad")) {
      throw new IllegalStateException(input);
    }
    return Html.ul(on.each(List.of(input), x -> x, (x, in) -> Html.li(x)));
  }

  @Test
  void aPartInsideOfItselfIsRendered() {
    Rendering<String> page = page((state, on) -> Html.div(on.shared(state, SharedPartTest::nested)));
    assertEquals("abc", page.show("abc").textContent());
    assertEquals("abd", page.show("abd").textContent());
  }

  private static Node nested(String input, Handlers<String> on) {
    return input.isEmpty() ? Html.p() : Html.div(
        Html.span(input.substring(0, 1)), on.shared(input.substring(1), SharedPartTest::nested));
  }

  @Test
  void anImpurePartIsFoundInDevelopment() {
    Rendering<String> page = new Rendering<>(
        (state, on) -> Html.div(on.shared(state, SharedPartTest::impure)), true, parts);
    Throwable found = assertThrows(IllegalStateException.class, () -> page.show("x"));
    assertTrue(found.getMessage().contains("not a pure function"), found.getMessage());
  }

  private static Node impure(String input, Handlers<String> on) {
    return Html.p(input + COUNT.incrementAndGet());
  }

  private static final CountDownLatch BEGUN = new CountDownLatch(1);
  private static final CountDownLatch RELEASED = new CountDownLatch(1);

  @Test
  void aSessionWhoseThreadDoesNotComeBackStopsNobodyElse() throws InterruptedException {
    SharedParts impatient = new SharedParts(1);
    BiFunction<String, Handlers<String>, Node> view = (state, on) -> Html.div(on.shared(state, SharedPartTest::stuck));
    Thread stuck = new Thread(() -> new Rendering<>(view, false, impatient).show("x"), "stuck");
    stuck.start();
    assertTrue(BEGUN.await(10, TimeUnit.SECONDS));
    assertEquals("x", new Rendering<>(view, false, impatient).show("x").textContent());
    RELEASED.countDown();
    stuck.join(10_000);
    assertFalse(stuck.isAlive());
  }

  private static Node stuck(String input, Handlers<String> on) {
    if (Thread.currentThread().getName().equals("stuck")) {
      BEGUN.countDown();
      try {
        RELEASED.await();
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
    return Html.p(input);
  }

  @Test
  void partsGoWithTheLastPageThatShowsThem() {
    for (int room = 0; room < 100; room++) {
      int number = room;
      page((state, on) -> Html.div(on.shared(number, state, SharedPartTest::counted))).show("x");
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (parts.lineCount() > 0 && System.nanoTime() < deadline) {
      System.gc();
    }
    assertEquals(0, parts.lineCount());
  }
}
