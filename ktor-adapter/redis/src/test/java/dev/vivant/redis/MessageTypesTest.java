package dev.vivant.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.pubsub.RouteMessage;
import dev.vivant.view.StateCodec;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageTypesTest {
  record Said(String who, int times) {}

  sealed interface Sign {
    record Stop(String why) implements Sign {}

    record Go() implements Sign {}
  }

  private static final StateCodec<Sign> SIGNS = new StateCodec<>() {
    @Override
    public byte[] encode(Sign sign) {
      return (sign instanceof Sign.Stop stop ? stop.why() : "").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Sign decode(byte[] bytes) {
      return bytes.length == 0 ? new Sign.Go() : new Sign.Stop(new String(bytes, StandardCharsets.UTF_8));
    }
  };

  private static final MessageTypes TYPES = MessageTypes.builder()
      .type("said", Said.class, StateCodec.ofRecord(Said.class))
      .type("sign", Sign.class, SIGNS)
      .build();

  @Test
  void whatIsWrittenIsRead() {
    for (Object message : List.of("", "äöü\0", 7, -7L, 0.5, Double.NaN, true, new Said("ada", 3), new Sign.Go(),
        new Sign.Stop("red"))) {
      assertEquals(message, TYPES.decode(TYPES.encode(message)));
    }
  }

  @Test
  void aMessageToARouteIsWrittenWithWhereItGoes() {
    for (Object message : List.of("", 7, new Said("ada", 3))) {
      RouteMessage to = new RouteMessage("acme", "/wörter/{id}", message);
      assertEquals(to, TYPES.decode(TYPES.encode(to)));
    }
    RouteMessage nobodys = new RouteMessage("", "/", "x".repeat(100_000));
    assertEquals(nobodys, TYPES.decode(TYPES.encode(nobodys)));
  }

  @Test
  void aMessageToARouteIsRefusedWhereItsPartsAre() {
    assertThrows(IllegalArgumentException.class, () -> TYPES.encode(new RouteMessage("", "/", new StringBuilder())));
    var longName = assertThrows(IllegalArgumentException.class,
        () -> TYPES.encode(new RouteMessage("", "/" + "x".repeat(65_535), "m")));
    assertEquals("the name of a tenant or route has at most 65535 bytes, not 65536", longName.getMessage());
    byte[] inner = TYPES.encode(new RouteMessage("", "/", "m"));
    byte[] nested = RouteMessages.written(new RouteMessage("", "/", "m"), inner);
    assertThrows(IllegalArgumentException.class, () -> TYPES.decode(nested));
    byte[] cut = Arrays.copyOf(inner, 4);
    var ends = assertThrows(IllegalArgumentException.class, () -> TYPES.decode(cut));
    assertEquals("a message to a route ends within its 4 bytes", ends.getMessage());
  }

  @Test
  void aTypeThatIsNotDeclaredIsRefused() {
    var refused = assertThrows(IllegalArgumentException.class, () -> TYPES.encode(new StringBuilder()));
    assertTrue(refused.getMessage().contains("java.lang.StringBuilder"), refused.getMessage());
  }

  @Test
  void aNameThatIsNotDeclaredIsRefused() {
    byte[] written = MessageTypes.builder().type("new", Said.class, StateCodec.ofRecord(Said.class)).build()
        .encode(new Said("ada", 1));
    var refused = assertThrows(IllegalArgumentException.class, () -> TYPES.decode(written));
    assertEquals("no message type has the name \"new\"", refused.getMessage());
  }

  @Test
  void namesAndTypesAreDeclaredOnce() {
    MessageTypes.Builder builder = MessageTypes.builder().type("sign", Sign.class, SIGNS);
    StateCodec<Said> said = StateCodec.ofRecord(Said.class);
    assertThrows(IllegalArgumentException.class, () -> builder.type("sign", Said.class, said));
    assertThrows(IllegalArgumentException.class, () -> builder.type("another", Sign.class, SIGNS));
    assertThrows(IllegalArgumentException.class, () -> builder.type("", Said.class, said));
  }

  @Test
  void anyBytesAreAMessageOrRefused() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    byte[] said = TYPES.encode(new Said("ada", 3));
    byte[] toARoute = TYPES.encode(new RouteMessage("acme", "/", new Said("ada", 3)));
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = (i % 2 == 0 ? said : toARoute).clone();
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      try {
        TYPES.decode(cut);
      } catch (IllegalArgumentException refused) {
        assertTrue(refused.getMessage() != null, "seed " + seed);
      }
    }
  }
}
