package dev.vivant.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * What the fuzz tests of this module share. Their inputs are bytes, of which the first says how the rest is tried; so a
 * seed can be made by a program and be read with a hex dump.
 */
public final class Fuzzed {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What assertions and a fuzzer's own instruments take. */
  private static final long OWN_BYTES = 1 << 20;

  /** The first attempts load classes, and a fuzzer rewrites these. */
  private static final int ATTEMPTS = 4;

  private Fuzzed() {}

  /** The number that an input begins with, below some bound; 0 for an empty one. */
  public static int way(byte[] input, int ways) {
    return input.length == 0 ? 0 : (input[0] & 0xFF) % ways;
  }

  /** An input without the number that it begins with. */
  public static byte[] rest(byte[] input) {
    return Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
  }

  /**
   * Good bytes, altered as a script says, of four bytes a step: where, in two of them, how, and by what.
   *
   * <pre>{@code
   * edited({10, 20, 30}, {0, 1, 0, 99})  {10, 99, 30}        put
   * edited({10, 20, 30}, {0, 1, 1, 4})   {10, 16, 30}        flip bits
   * edited({10, 20, 30}, {0, 1, 2, 99})  {10, 99, 20, 30}    insert
   * edited({10, 20, 30}, {0, 1, 3, 1})   {10, 30}            leave out as many
   * edited({10, 20, 30}, {0, 1, 4, 0})   {10}                end
   * edited({10, 20, 30}, {0, 0, 5, 2})   {10, 20, 10, 20, 30}  say twice
   * }</pre>
   */
  public static byte[] edited(byte[] good, byte[] script) {
    byte[] bytes = good;
    for (int step = 0; step + 3 < script.length; step += 4) {
      int at = ((script[step] & 0xFF) << 8 | script[step + 1] & 0xFF) % (bytes.length + 1);
      byte by = script[step + 3];
      int many = Math.min(by & 0xFF, bytes.length - at);
      bytes = switch ((script[step + 2] & 0xFF) % 6) {
        case 0 -> spliced(bytes, at, Math.min(1, bytes.length - at), by);
        case 1 -> at == bytes.length ? bytes : spliced(bytes, at, 1, (byte) (bytes[at] ^ by));
        case 2 -> spliced(bytes, at, 0, by);
        case 3 -> spliced(bytes, at, many);
        case 4 -> Arrays.copyOf(bytes, at);
        default -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + many));
      };
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int at, int drop, byte... put) {
    byte[] result = new byte[bytes.length - drop + put.length];
    System.arraycopy(bytes, 0, result, 0, at);
    System.arraycopy(put, 0, result, at, put.length);
    System.arraycopy(bytes, at + drop, result, at + put.length, bytes.length - at - drop);
    return result;
  }

  /**
   * Runs an attempt and holds that it takes no more memory than so many bytes for each that it is given, whatever
   * lengths and counts these announce. What took more is tried again.
   */
  public static void bounded(long bytesEach, long given, Runnable attempt) {
    long taken = 0;
    for (int i = 0; i < ATTEMPTS; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      attempt.run();
      taken = THREADS.getCurrentThreadAllocatedBytes() - before;
      if (taken <= OWN_BYTES + bytesEach * given) {
        return;
      }
    }
    fail(taken + " bytes of memory for " + given + " bytes");
  }
}
