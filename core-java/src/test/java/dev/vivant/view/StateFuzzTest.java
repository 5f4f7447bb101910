package dev.vivant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.vivant.fuzz.Fuzzed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;

/**
 * Any bytes are a state that was written, or refused; whatever comes back can be written again. Inputs begin with how
 * they are tried: 0 as they stand, 1 as what follows the hash of the shape, 2 as alterations of a good state.
 */
@Tag("fuzz")
class StateFuzzTest {
  private enum Colour {
    RED,
    GREEN
  }

  private sealed interface Figure permits Circle, Square {}

  private record Circle(double radius) implements Figure {}

  private record Square(int side, Colour colour) implements Figure {
    private Square {
      if (side < 0) {
        throw new IllegalArgumentException("a square's side is not negative");
      }
    }
  }

  private record Tree(String name, List<Tree> children, Tree next) {}

  private record State(
      boolean yes, char c, long number, String text, Colour colour, Optional<Integer> some, Set<Double> set,
      Map<String, List<Figure>> figures, Tree tree, BigDecimal price, BigInteger large, UUID id, Instant when,
      LocalDate day, ZonedDateTime moment, Duration length, Locale locale) {}

  private static final StateCodec<State> CODEC = StateCodec.ofRecord(State.class);
  private static final State STATE = new State(
      true, 'ä', 7, "text", Colour.GREEN, Optional.of(3), Set.of(0.5),
      Map.of("a", List.of(new Circle(1), new Square(2, Colour.RED))),
      new Tree("r", List.of(), new Tree("n", null, null)),
      new BigDecimal("1.5e3"), BigInteger.TEN, new UUID(1, 2), Instant.ofEpochSecond(5, 6), LocalDate.of(2026, 11, 20),
      ZonedDateTime.parse("2026-11-20T10:00:00+01:00[Europe/Paris]"), Duration.ofMillis(1500), Locale.GERMANY);
  private static final byte[] GOOD = CODEC.encode(STATE);
  private static final int HASH_BYTES = 8;

  /** An empty string of an empty list costs a few bytes on the wire, and objects here. */
  private static final long BYTES_EACH = 400;

  @FuzzTest(maxDuration = "12s")
  void anyBytesAreAStateOrRefused(byte[] input) {
    byte[] rest = Fuzzed.rest(input);
    byte[] bytes = switch (Fuzzed.way(input, 3)) {
      case 0 -> rest;
      case 1 -> {
        byte[] whole = Arrays.copyOf(GOOD, HASH_BYTES + rest.length);
        System.arraycopy(rest, 0, whole, HASH_BYTES, rest.length);
        yield whole;
      }
      default -> Fuzzed.edited(GOOD, rest);
    };
    Fuzzed.bounded(BYTES_EACH, bytes.length, () -> {
      State state;
      try {
        state = CODEC.decode(bytes);
      } catch (IllegalArgumentException refused) {
        assertNotNull(refused.getMessage());
        return;
      }
      assertEquals(state, CODEC.decode(CODEC.encode(state)));
    });
  }
}
