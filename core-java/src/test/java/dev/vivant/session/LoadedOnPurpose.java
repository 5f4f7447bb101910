package dev.vivant.session;

/** A class that one test loads to see that this is noticed; not named as a test, or the build would load it before. */
final class LoadedOnPurpose {
  private LoadedOnPurpose() {}
}
