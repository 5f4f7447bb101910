package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.security.JoinToken;
import dev.vivant.security.Signer;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Tokens and snapshots that we signed, altered in some way, and events that were made up: none is accepted, and none
 * makes the JVM load a class, although many name one that is there. {@code -Dvivant.mutations=1000000} tries more;
 * {@code -Dvivant.seed=} the same again.
 */
class MutationTest {
  private static final int MUTATIONS = Integer.getInteger("vivant.mutations", 60_000);
  private static final int WARM_UP = 2_000;

  /** What the JVM makes or looks up for itself when it compiles what has run often enough. */
  private static final Pattern OF_THE_JVM =
      Pattern.compile(
          "java\\.lang\\.(invoke\\..*0x.*|foreign\\.MemorySegment)|.*\\$\\$Lambda.*0x.*|jdk\\.internal\\..*");

  /** Never written as a class, as that would load it. */
  private static final String LURE = "dev.vivant.session.Lure";

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final long seed = Long.getLong("vivant.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Signer signer = Signer.random();
  private final AtomicInteger runs = new AtomicInteger();

  private final LiveView<Integer> view = new LiveView<>() {
    @Override
    public Integer mount(MountRequest request, LiveContext live) {
      return 0;
    }

    @Override
    public Node render(Integer state, Handlers<Integer> on) {
      return button(on.click(count -> runs.incrementAndGet()), "" + state);
    }
  };

  /** Tries an alteration many times; the first ones load what the code under test needs itself. */
  private void loadsNothing(String what, Runnable attempt) {
    for (int i = 0; i < WARM_UP; i++) {
      attempt.run();
    }
    try (LoadedClasses loaded = new LoadedClasses()) {
      for (int i = 0; i < MUTATIONS; i++) {
        attempt.run();
      }
      List<String> names = loaded.names();
      System.out.println(MUTATIONS + " altered " + what + ", seed " + seed + ": 0 accepted; loaded " + names);
      assertEquals(List.of(), names.stream().filter(name -> !OF_THE_JVM.matcher(name).matches()).toList());
    }
  }

  @Test
  void aClassThatIsLoadedIsNoticed() throws ClassNotFoundException {
    try (LoadedClasses loaded = new LoadedClasses()) {
      Class.forName("dev.vivant.session.LoadedOnPurpose");
      assertTrue(loaded.names().contains("dev.vivant.session.LoadedOnPurpose"), () -> loaded.names().toString());
    }
  }

  private byte[] mutated(byte[] bytes) {
    byte[] result = switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(20));
      default -> bytes.clone();
    };
    for (int times = 1 + random.nextInt(3); times > 0 && result.length > 0; times--) {
      result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return result;
  }

  private String mutated(String token) {
    StringBuilder result = new StringBuilder(token);
    int at = random.nextInt(token.length());
    switch (random.nextInt(5)) {
      case 0 -> result.deleteCharAt(at);
      case 1 -> result.insert(at, ALPHABET.charAt(random.nextInt(64)));
      case 2 -> result.setCharAt(at, (char) random.nextInt(0x3000));
      case 3 -> result.replace(at, Math.min(token.length(), at + LURE.length()), LURE);
      default -> result.setCharAt(at, ALPHABET.charAt(random.nextInt(64)));
    }
    return result.toString();
  }

  @Test
  void noAlteredTokenIsAccepted() {
    String token = JoinToken.issue(signer, JoinToken.newSessionId(), "/orders/{id}", "build", 60_000_000);
    loadsNothing("tokens", () -> {
      String altered = mutated(token);
      boolean good = JoinToken.parse(altered)
          .map(parsed -> parsed.check(signer, "build", 0) != JoinToken.Verdict.FORGED).orElse(false);
      assertTrue(!good || altered.equals(token), () -> altered + ", seed " + seed);
    });
  }

  @Test
  void noAlteredSnapshotIsAccepted() {
    String id = JoinToken.newSessionId();
    Snapshot sealed = SnapshotSeal.seal(
        signer, id, 2, 7, SnapshotSeal.pack(new SnapshotContent.Moved(LURE)));
    assertTrue(SnapshotSeal.open(signer, sealed).isPresent());
    loadsNothing("snapshots", () -> {
      byte[] altered = mutated(sealed.bytes());
      boolean same = Arrays.equals(altered, sealed.bytes());
      Snapshot shown = switch (random.nextInt(5)) {
        case 0 -> new Snapshot(JoinToken.newSessionId(), 2, 7, sealed.bytes());
        case 1 -> new Snapshot(id, 3, 7, sealed.bytes());
        case 2 -> new Snapshot(id, 2, 8, sealed.bytes());
        default -> same ? new Snapshot(id, 1, 7, altered) : new Snapshot(id, 2, 7, altered);
      };
      assertTrue(SnapshotSeal.open(signer, shown).isEmpty(), () -> shown + ", seed " + seed);
    });
  }

  @Test
  void noMadeUpEventRunsAHandler() {
    Limits generous = Limits.builder().eventsPerSecond(100_000_000).eventBurst(2_000_000).build();
    RawPage.Server server = new RawPage.Server(RouteTable.of("/", view), generous);
    RawPage page = RawPage.joined(server, server.get("/"), "/");
    long[] id = {0};
    Object[] payloads =
        {LURE, List.of("class", LURE), Map.of("class", LURE), -1L, 99L, 1e308, List.of(List.of(List.of()))};
    loadsNothing("events", () -> {
      id[0]++;
      Path path = random.nextBoolean() ? Path.of(0) : Path.of(random.nextInt(9), random.nextInt(9));
      int binding = path.length() == 1 ? 0 : random.nextInt(9) - 4;
      page.say(new ClientMessage.Event(id[0], 1, path, binding, List.of(payloads[random.nextInt(payloads.length)])));
      assertEquals(0, runs.get(), () -> "seed " + seed);
      if (id[0] % 500 == 0) {
        page.heard.clear();
      }
    });
    assertEquals(ServerMessage.Refused.class, page.say(new ClientMessage.Event(
        id[0] + 1, 1, Path.of(0, 5), 0, List.of())).last().getClass());
    page.say(new ClientMessage.Event(id[0] + 2, 1, Path.of(0), 0, List.of()));
    assertEquals(1, runs.get());
  }
}
