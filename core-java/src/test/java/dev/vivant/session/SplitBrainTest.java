package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.security.Signer;
import dev.vivant.testing.FakeTime;
import dev.vivant.testing.StepExecutor;
import dev.vivant.view.Params;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Two nodes are asked for the same session at once, and told the same event: it is done once.
 * {@code -Dvivant.resumes=N} asks more often, {@code -Dvivant.seed=N} begins elsewhere.
 */
class SplitBrainTest {
  private static final int RESUMES = Integer.getInteger("vivant.resumes", 2_000);
  private static final long SEED = Long.getLong("vivant.seed", 99);
  private static final RouteTable ROUTES = RouteTable.of("/", new NotesView());

  private final Signer signer = Signer.random();
  private final InMemorySessionStore store = new InMemorySessionStore(100, 10_000_000);
  private final FakeTime time = new FakeTime();
  private final AtomicInteger answers = new AtomicInteger();

  private final class OneNode {
    private final StepExecutor executor = new StepExecutor();
    private final LiveSessions sessions = LiveSessions.builder(ROUTES).signer(signer).store(store).scheduler(time)
        .clock(time.clock()).workers(executor).background(executor).build();
  }

  /** A page that joins, and says an event as soon as it is let in. */
  private final class Twin implements Connection {
    private final LiveConnection live;
    private final long event;
    private boolean over;
    private String text;

    Twin(OneNode node, String token, int nodes, long event) {
      this.event = event;
      this.live = node.sessions.connect(this, Visitor.ANONYMOUS);
      live.receive(new ClientMessage.Join(token, 1, nodes, "/", "same"));
    }

    @Override
    public boolean send(ServerMessage message) {
      if (message instanceof ServerMessage.Joined joined && joined.lastEventId() < event) {
        live.receive(new ClientMessage.Event(event, 1, Path.of(0, 2), 0, List.of()));
      } else if (message instanceof ServerMessage.Update update && update.lastEventId() >= event) {
        answers.incrementAndGet();
      } else if (message instanceof ServerMessage.Whole whole) {
        text = ((Element) ((Element) whole.children().get(0)).child(1)).textContent();
      }
      return true;
    }

    @Override
    public void close() {
      over = true;
    }
  }

  @Test
  void anEventThatTwoNodesAreToldIsDoneOnce() {
    System.out.println("double resumes from seed " + SEED);
    Random random = new Random(SEED);
    int doubled = 0;
    for (int round = 0; round < RESUMES; round++) {
      doubled += resumedTwice(random, "seed " + SEED + ", round " + round) ? 1 : 0;
    }
    assertTrue(answers.get() >= RESUMES / 2, answers + " answers");
    assertEquals(0, doubled);
  }

  private boolean resumedTwice(Random random, String where) {
    OneNode first = new OneNode();
    FirstRender page = first.sessions.firstRender(
        ((LiveRoutes.Match) ROUTES.resolve(Params.ofPath("/"), Visitor.ANONYMOUS)).route(), Params.ofPath("/"),
        Visitor.ANONYMOUS);
    first.executor.runAll();
    List<OneNode> nodes = new ArrayList<>(List.of(first, new OneNode(), new OneNode()));
    int nodeCount = count(page.children());
    for (int i = 0; i < 2; i++) {
      new Twin(nodes.get(random.nextInt(3)), page.token(), nodeCount, 1);
      for (int steps = random.nextInt(4); steps > 0; steps--) {
        nodes.get(random.nextInt(3)).executor.step();
      }
    }
    for (int idle = 0; idle < 12; idle++) {
      idle = nodes.get(random.nextInt(3)).executor.step() ? 0 : idle;
    }
    nodes.forEach(node -> node.executor.runAll());
    OneNode last = new OneNode();
    Twin judge = new Twin(last, page.token(), 0, 1);
    last.executor.runAll();
    assertTrue(!judge.over && judge.text != null, where);
    return !judge.text.equals(".");
  }

  private static int count(List<Node> children) {
    int count = children.size();
    for (Node child : children) {
      count += child instanceof Element element ? NodeCount.of(element) : 0;
    }
    return count;
  }
}
