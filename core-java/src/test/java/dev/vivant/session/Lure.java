package dev.vivant.session;

/** A class that only data of strangers names: when it is loaded, something took a name from them. */
final class Lure {
  private Lure() {}
}
