package dev.vivant.session;

/** A class that one test loads to see that this is noticed. */
final class LureOfThisTest {
  private LureOfThisTest() {}
}
