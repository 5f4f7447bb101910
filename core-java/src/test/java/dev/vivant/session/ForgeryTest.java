package dev.vivant.session;

import static dev.vivant.node.Html.input;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Attr;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Refusal;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 5: whatever a stranger sends, no handler runs that did not stand, enabled, in a tree that the page was shown. */
class ForgeryTest {
  private static final int FRAMES = 100_000;

  private final DiaryView view = new DiaryView("Target");
  private final Limits generous = Limits.builder().eventsPerSecond(1_000_000).eventBurst(1_000_000).build();
  private final RawPage.Server server = new RawPage.Server(RouteTable.of("/{path...}", view), generous);
  private final long seed = 77_001;
  private final Random random = new Random(seed);
  private final Map<Refusal, Integer> refusals = new EnumMap<>(Refusal.class);
  private Element tree;

  @Test
  void noneOfAHundredThousandForgedFramesRunsAHandler() {
    FirstRender own = server.get("/own");
    RawPage undisturbed = RawPage.joined(server, own, "/own");
    RawPage attacker = open();
    long id = 1;
    int connections = 1;
    for (int i = 0; i < FRAMES; i++) {
      ClientMessage forged = forged(id);
      attacker.say(forged);
      if (forged instanceof ClientMessage.Event || forged instanceof ClientMessage.Visit) {
        id++;
      }
      if (attacker.isOver()) {
        count(attacker);
        attacker = open();
        id = 1;
        connections++;
      } else if (attacker.heard.size() > 1_000) {
        count(attacker);
        attacker.heard.clear();
      }
      assertEquals(0, view.runs.get(), () -> "seed " + seed + ", after " + forged);
    }
    count(attacker);
    undisturbed.say(new ClientMessage.Event(1, 1, pathOf(tree, "add"), 0, List.of()));
    assertEquals(1, view.runs.get());
    ServerMessage.Update update = (ServerMessage.Update) undisturbed.last();
    assertEquals(1, update.lastEventId());
    assertEquals(List.of(), server.failures);
    for (Refusal reason : List.of(Refusal.UNKNOWN, Refusal.DISABLED, Refusal.INVALID)) {
      assertTrue(refusals.getOrDefault(reason, 0) > 1_000, refusals + " over " + connections + " connections");
    }
  }

  private RawPage open() {
    FirstRender page = server.get("/attacked");
    tree = Element.of(dev.vivant.node.Tag.html("main"), page.children().toArray(new Node[0]));
    return RawPage.joined(server, page, "/attacked");
  }

  @Test
  void aKeyThatTheBrowserFiltersOutIsRefused() {
    List<String> heard = new ArrayList<>();
    LiveView<Integer> keys = new LiveView<>() {
      @Override
      public Integer mount(MountRequest request, LiveContext live) {
        return 0;
      }

      @Override
      public Node render(Integer state, Handlers<Integer> on) {
        return input(on.keyDown((s, event) -> {
          heard.add(event.key());
          return s + 1;
        }, "Enter", "Escape"), Attr.attr("data-state", String.valueOf(state)));
      }
    };
    RawPage.Server server = new RawPage.Server(RouteTable.of("/", keys), Limits.DEFAULTS);
    RawPage page = RawPage.joined(server, server.get("/"), "/");
    page.say(new ClientMessage.Event(1, 1, Path.of(0), 0, List.of("Enter", "Enter")));
    page.say(new ClientMessage.Event(2, 2, Path.of(0), 0, List.of("a", "KeyA")));
    page.say(new ClientMessage.Event(3, 2, Path.of(0), 0, List.of()));
    page.say(new ClientMessage.Event(4, 2, Path.of(0), 0, List.of("Esc", "Escape")));
    assertEquals(List.of("Enter", "Esc"), heard);
    assertEquals(List.of(Refusal.INVALID, Refusal.INVALID),
        page.heard(ServerMessage.Refused.class).stream().map(ServerMessage.Refused::reason).toList());
  }

  private void count(RawPage page) {
    page.heard(ServerMessage.Refused.class).forEach(refused -> refusals.merge(refused.reason(), 1, Integer::sum));
  }

  private ClientMessage forged(long id) {
    return switch (random.nextInt(24)) {
      case 0 -> new ClientMessage.Event(id + 1 + random.nextInt(5), 1, randomPath(), 0, List.of());
      case 1 -> new ClientMessage.Ack(random.nextInt(9) - 4);
      case 2 -> new ClientMessage.Heal(random.nextInt(9) - 4);
      case 3 -> new ClientMessage.Join("forged", 1, 1, "/attacked");
      case 4 -> new ClientMessage.Visit(id, randomUrl(), random.nextBoolean(), random.nextBoolean());
      case 5, 6, 7 -> new ClientMessage.Event(id, 1, pathOf(tree, "off"), 0, List.of());
      case 8, 9, 10 -> new ClientMessage.Event(id, 1, pathOf(tree, "add"), 0, wrongPayload());
      case 11, 12 -> new ClientMessage.Event(id, 1, pathOf(tree, "text"), 0, List.of(5L, Map.of()));
      case 13, 14 -> new ClientMessage.Event(id, 1, pathOf(tree, "add"), 1 + random.nextInt(9), List.of());
      case 15 -> new ClientMessage.Event(id, 2 + random.nextInt(1_000), pathOf(tree, "add"), 0, List.of());
      case 16 -> new ClientMessage.Event(id, -random.nextInt(1_000), pathOf(tree, "add"), 0, List.of());
      case 17 -> new ClientMessage.Event(-random.nextInt(9), 1, pathOf(tree, "add"), 0, List.of());
      case 18 -> new ClientMessage.Event(id, 1, longPath(), 0, List.of());
      default -> new ClientMessage.Event(id, 1, randomPath(), random.nextInt(5) - 2, List.of());
    };
  }

  private List<Object> wrongPayload() {
    return switch (random.nextInt(5)) {
      case 0 -> List.of("mount");
      case 1 -> List.of(99L);
      case 2 -> List.of("terminate", "x");
      case 3 -> Arrays.asList(null, null);
      default -> List.of(Collections.nCopies(3_000, 1L));
    };
  }

  private String randomUrl() {
    String[] urls = {"", "x", "//evil.example", "javascript:alert(1)", "/%zz", "/" + "a".repeat(5_000), "/a b"};
    return urls[random.nextInt(urls.length)];
  }

  /** A path to nothing that is bound: too deep, too far, or a text. */
  private Path randomPath() {
    while (true) {
      int[] places = new int[random.nextInt(6)];
      for (int i = 0; i < places.length; i++) {
        places[i] = random.nextInt(8);
      }
      Path path = Path.of(places);
      boolean bound = path.in(tree).filter(node -> node instanceof Element e && e.bindingCount() > 0).isPresent();
      if (!bound) {
        return path;
      }
    }
  }

  private static Path longPath() {
    return Path.of(new int[1_000]);
  }

  static Path pathOf(Element tree, String id) {
    List<Path> found = new ArrayList<>();
    collect(tree, Path.ROOT, id, found);
    return found.get(0);
  }

  private static void collect(Element element, Path path, String id, List<Path> found) {
    if (id.equals(element.attribute("id"))) {
      found.add(path);
    }
    for (int i = 0; i < element.childCount(); i++) {
      if (element.child(i) instanceof Element child) {
        collect(child, path.child(i), id, found);
      }
    }
  }
}
