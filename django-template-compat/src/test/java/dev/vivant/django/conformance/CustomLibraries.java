package dev.vivant.django.conformance;

import dev.vivant.django.Library;

/** The libraries of Django's own tests that cases load. */
final class CustomLibraries {
  private CustomLibraries() {}

  static Library library(String module, String name) {
    throw new Unknown(module);
  }

  /** A case wants a library that is not here. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unknown(String module) {
      super("no library " + module);
    }
  }
}
