package dev.vivant.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FuzzedTest {
  private static void edits(byte[] script, int... expected) {
    byte[] bytes = new byte[expected.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) expected[i];
    }
    assertArrayEquals(bytes, Fuzzed.edited(new byte[] {10, 20, 30}, script));
  }

  @Test
  void aScriptAltersGoodBytesStepByStep() {
    edits(new byte[] {}, 10, 20, 30);
    edits(new byte[] {0, 1, 0, 99}, 10, 99, 30);
    edits(new byte[] {0, 1, 1, 4}, 10, 16, 30);
    edits(new byte[] {0, 1, 2, 99}, 10, 99, 20, 30);
    edits(new byte[] {0, 1, 3, 1}, 10, 30);
    edits(new byte[] {0, 1, 4, 0}, 10);
    edits(new byte[] {0, 0, 5, 2}, 10, 20, 10, 20, 30);
    edits(new byte[] {0, 3, 0, 40, 0, 0, 3, -1, 7}, new int[0]);
  }

  @Test
  void memoryBeyondTheBoundIsNoticed() {
    assertDoesNotThrow(() -> Fuzzed.bounded(1, 0, () -> new StringBuilder(100)));
    assertThrows(AssertionError.class, () -> Fuzzed.bounded(8, 1000, () -> new StringBuilder(8 << 20)));
  }
}
