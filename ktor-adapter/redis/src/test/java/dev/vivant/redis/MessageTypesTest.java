package dev.vivant.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    byte[] good = TYPES.encode(new Said("ada", 3));
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = good.clone();
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
