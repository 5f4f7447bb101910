package dev.vivant.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.benchmarks.TableView;
import dev.vivant.view.LiveView;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Idle sessions cost nothing: heap of each, with all that is in the process and with room for what else a JVM does
 * meanwhile. {@link Footprint} gives figures of many.
 */
class FootprintTest {
  private static final int KB = 1_024;

  private static Footprint.Bytes of(LiveView<?> view, int count) throws IOException {
    Footprint.Bytes bytes = new Footprint(view, count).measure(false);
    System.out.println(view + ": " + bytes);
    return bytes;
  }

  @Test
  void anIdleCounterTakesTwoKilobytesAndLessWhenItIsSpilled() throws IOException {
    Footprint.Bytes bytes = of(new KeptCounter(), 4_000);
    assertTrue(bytes.dropped() <= 2 * KB, bytes::toString);
    assertTrue(bytes.spilled() <= 3 * KB / 2, bytes::toString);
  }

  @Test
  void aTableOfAThousandRowsTakesFortyKilobytesBesideItsState() throws IOException {
    Footprint.Bytes bytes = of(new TableView(1_000, true), 60);
    assertTrue(bytes.live() - bytes.state() <= 40 * KB, bytes::toString);
  }

  @Test
  void anIdleTableTakesFourKilobytesBesideItsState() throws IOException {
    Footprint.Bytes bytes = of(new TableView(200, true), 300);
    assertTrue(bytes.dropped() - bytes.state() <= 4 * KB, bytes::toString);
  }
}
