package dev.vivant.benchmarks;

/** Something that is done the same way each time; gives the bytes that came of it. */
@FunctionalInterface
public interface Work {
  /** Does it once more. */
  byte[] run();
}
