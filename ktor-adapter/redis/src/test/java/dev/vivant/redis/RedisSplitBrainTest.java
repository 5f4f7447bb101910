package dev.vivant.redis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Attr;
import dev.vivant.node.Html;
import dev.vivant.node.HtmlWriter;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.security.Signer;
import dev.vivant.session.Connection;
import dev.vivant.session.FirstRender;
import dev.vivant.session.LiveConnection;
import dev.vivant.session.LiveRoutes;
import dev.vivant.session.LiveSessions;
import dev.vivant.session.RouteTable;
import dev.vivant.session.Visitor;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import dev.vivant.view.StateCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Two nodes are asked for the same session at the same moment, and told the same event: of what they answer, one thing
 * is true. {@code -Dvivant.resumes=N} asks more often.
 */
class RedisSplitBrainTest extends RedisTest {
  private static final int RESUMES = Integer.getInteger("vivant.resumes", 300);
  private static final int DEADLINE_SECONDS = 20;
  private static final RouteTable ROUTES = RouteTable.of("/", new Clicks());

  private final Signer signer = Signer.random();

  private static final class Clicks implements LiveView<Integer> {
    @Override
    public Integer mount(MountRequest request, LiveContext live) {
      return 0;
    }

    @Override
    public Node render(Integer state, Handlers<Integer> on) {
      return Html.button(Attr.id("click"), on.click(clicks -> clicks + 1), Html.text("clicked " + state));
    }

    @Override
    public Optional<StateCodec<Integer>> stateCodec() {
      return Optional.of(StateCodec.ofValue(Integer.class));
    }
  }

  private LiveSessions sessions() {
    VivantRedis redis = node();
    LiveSessions sessions = LiveSessions.builder(ROUTES).signer(signer).store(redis.sessionStore())
        .pubSub(redis.pubSub()).presence(redis.presence()).build();
    closed(() -> sessions.close(Duration.ofSeconds(5)));
    return sessions;
  }

  /** A page that says an event as soon as it is let in, or asks for everything where the event is 0. */
  private final class Page implements Connection {
    private final CountDownLatch told = new CountDownLatch(1);
    private final long event;
    private final LiveConnection live;
    private volatile boolean answered;
    private volatile String shows = "";

    Page(LiveSessions node, String token, int nodes, long event) {
      this.event = event;
      live = node.connect(this, Visitor.ANONYMOUS);
      live.receive(new ClientMessage.Join(token, 1, nodes, "/", "same page"));
    }

    @Override
    public boolean send(ServerMessage message) {
      if (message instanceof ServerMessage.Joined joined) {
        if (event == 0) {
          live.receive(new ClientMessage.Heal(joined.version()));
        } else if (joined.lastEventId() >= event) {
          told.countDown();
        } else {
          live.receive(new ClientMessage.Event(event, 1, Path.of(0), 0, List.of()));
        }
      } else if (message instanceof ServerMessage.Update update && update.lastEventId() >= event) {
        answered = true;
        told.countDown();
      } else if (message instanceof ServerMessage.Whole whole) {
        shows = HtmlWriter.toString(whole.children().get(0));
        told.countDown();
      }
      return true;
    }

    @Override
    public void close() {
      told.countDown();
    }

    void awaitTold() throws InterruptedException {
      assertTrue(told.await(DEADLINE_SECONDS, TimeUnit.SECONDS), "a page was told nothing");
    }
  }

  @Test
  void anEventThatTwoNodesAreToldIsDoneOnce() throws Exception {
    List<LiveSessions> nodes = List.of(sessions(), sessions());
    LiveSessions judge = sessions();
    int answers = 0;
    for (int round = 0; round < RESUMES; round++) {
      LiveSessions first = nodes.get(round % 2);
      LiveRoutes.Match match = (LiveRoutes.Match) ROUTES.resolve(Params.ofPath("/"), Visitor.ANONYMOUS);
      FirstRender made = first.firstRender(match.route(), Params.ofPath("/"), Visitor.ANONYMOUS);
      Page begun = new Page(first, made.token(), 2, 1);
      begun.awaitTold();
      List<Page> pages = new ArrayList<>();
      List<Thread> threads = new ArrayList<>();
      for (LiveSessions node : nodes) {
        Thread thread = new Thread(() -> {
          Page page = new Page(node, made.token(), 2, 2);
          synchronized (pages) {
            pages.add(page);
          }
        });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      int answered = 0;
      for (Page page : pages) {
        page.awaitTold();
        answered += page.answered ? 1 : 0;
      }
      answers += answered;
      String shown = shown(judge, made.token());
      assertTrue(shown.contains("clicked 2") || answered == 0 && shown.contains("clicked 1"),
          "round " + round + ", " + answered + " answers: " + shown);
    }
    System.out.println(RESUMES + " double resumes, " + answers + " answers");
    assertTrue(answers >= RESUMES / 2, answers + " answers");
  }

  /** What the session is, as a node says that takes it over from both. */
  private String shown(LiveSessions judge, String token) throws InterruptedException {
    for (int tries = 0; tries < 10; tries++) {
      Page page = new Page(judge, token, 0, 0);
      page.awaitTold();
      if (!page.shows.isEmpty()) {
        return page.shows;
      }
    }
    throw new AssertionError("nobody lets the page in any more");
  }
}
