package dev.vivant.testing;

/**
 * One thing that every implementation of an interface has to do. With JUnit, for example:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheContract() {
 *   return PubSubContract.checks(MyPubSub::new).stream().map(c -> dynamicTest(c.sentence(), c::run));
 * }
 * }</pre>
 *
 * @param sentence what it does
 * @param body     throws an {@link AssertionError} when it does not
 */
public record ContractCheck(String sentence, Body body) {
  /** Checks it. */
  public void run() throws Exception {
    body.run();
  }

  /** The check itself. */
  @FunctionalInterface
  public interface Body {
    /** Returns when all is well. */
    void run() throws Exception;
  }
}
