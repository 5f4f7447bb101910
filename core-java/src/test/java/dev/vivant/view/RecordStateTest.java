package dev.vivant.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordStateTest {
  private enum Colour {
    RED,
    GREEN
  }

  private sealed interface Figure permits Circle, Square {}

  private record Circle(double radius) implements Figure {}

  private record Square(int side, Colour colour) implements Figure {}

  private record Tree(String name, List<Tree> children) {}

  private record All(
      boolean yes, byte b, short s, int i, long l, float f, double d, char c, Integer boxed, String text, Colour colour,
      Optional<String> some, Optional<String> none, List<String> list, Set<Integer> set, Map<String, List<Long>> map,
      BigDecimal price, UUID id, Instant when, LocalDate day, DayOfWeek weekday, Figure figure, Tree tree,
      String nothing) {}

  private record One(int count) {}

  private record Two(int count, String name) {}

  private record Three(long count, String name) {}

  private record Bad(List<Map<String, Date>> dates) {}

  private record Positive(int number) {
    private Positive {
      if (number < 0) {
        throw new IllegalArgumentException("not positive");
      }
    }
  }

  @Test
  void allKindsOfValuesComeBack() {
    All all = new All(true, (byte) -1, (short) 300, 1 << 30, -5, 0.5f, Math.PI, '€', 7, "a\ud800\0ü", Colour.GREEN,
        Optional.of("x"), Optional.empty(), Arrays.asList("a", null), Set.of(4), Map.of("k", List.of(1L, 2L)),
        new BigDecimal("1.10"), new UUID(1, 2), Instant.ofEpochSecond(5, 6), LocalDate.of(2026, 11, 20),
        DayOfWeek.FRIDAY, new Square(3, Colour.RED),
        new Tree("root", List.of(new Tree("leaf", List.of()))), null);
    StateCodec<All> codec = StateCodec.ofRecord(All.class);
    assertEquals(all, codec.decode(codec.encode(all)));
    assertEquals(0, codec.version());
  }

  @Test
  void whatIsNotWrittenDownIsRefusedByItsPlace() {
    String message = assertThrows(
        IllegalArgumentException.class, () -> StateCodec.ofRecord(Bad.class)).getMessage();
    assertTrue(message.startsWith("Bad.dates[][] is a java.util.Date"), message);
  }

  @Test
  void anotherShapeIsRefusedAndNeverGuessed() {
    byte[] two = StateCodec.ofRecord(Two.class).encode(new Two(1, "a"));
    for (StateCodec<?> other : List.of(StateCodec.ofRecord(One.class), StateCodec.ofRecord(Three.class))) {
      String message = assertThrows(IllegalArgumentException.class, () -> other.decode(two)).getMessage();
      assertTrue(message.contains("another shape"), message);
    }
  }

  @Test
  void tornAndAlteredBytesAreRefused() {
    StateCodec<Two> codec = StateCodec.ofRecord(Two.class);
    byte[] whole = codec.encode(new Two(1, "name"));
    for (int length = 0; length < whole.length; length++) {
      byte[] torn = Arrays.copyOf(whole, length);
      assertThrows(IllegalArgumentException.class, () -> codec.decode(torn));
    }
    byte[] more = Arrays.copyOf(whole, whole.length + 1);
    assertThrows(IllegalArgumentException.class, () -> codec.decode(more));
  }

  @Test
  void aRecordsOwnConstructorIsAsked() {
    StateCodec<Positive> codec = StateCodec.ofRecord(Positive.class);
    byte[] bytes = codec.encode(new Positive(1));
    bytes[bytes.length - 4] = (byte) 0x80;
    assertThrows(IllegalArgumentException.class, () -> codec.decode(bytes));
  }

  @Test
  void olderVersionsAreMigratedStepByStep() {
    StateCodec<One> one = StateCodec.ofRecord(One.class);
    StateCodec<Two> two = StateCodec.ofRecord(Two.class).migratingFrom(one, old -> new Two(old.count(), "new"));
    StateCodec<Three> three = StateCodec.ofRecord(Three.class)
        .migratingFrom(two, old -> new Three(old.count(), old.name()));
    assertEquals(2, three.version());
    assertEquals(new Three(5, "new"), three.decode(0, one.encode(new One(5))));
    assertEquals(new Three(5, "a"), three.decode(1, two.encode(new Two(5, "a"))));
    assertEquals(new Three(5, "b"), three.decode(2, three.encode(new Three(5, "b"))));
    assertThrows(IllegalArgumentException.class, () -> three.decode(3, new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> two.migratingFrom(one, old -> null));
  }

  @Test
  void aMigrationThatFailsIsAStateThatDoesNotFit() {
    StateCodec<One> one = StateCodec.ofRecord(One.class);
    StateCodec<Two> failing = StateCodec.ofRecord(Two.class).migratingFrom(one, old -> {
      throw new IllegalStateException("no");
    });
    StateCodec<Two> nothing = StateCodec.ofRecord(Two.class).migratingFrom(one, old -> null);
    assertThrows(IllegalArgumentException.class, () -> failing.decode(0, one.encode(new One(1))));
    assertThrows(IllegalArgumentException.class, () -> nothing.decode(0, one.encode(new One(1))));
  }
}
