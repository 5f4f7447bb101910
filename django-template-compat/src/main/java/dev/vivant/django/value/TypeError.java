package dev.vivant.django.value;

/** A value of a type that an operation has no meaning for: {@code None < 3}, the length of a number. */
public class TypeError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * An error.
   *
   * @param message what was given and what would be right
   */
  public TypeError(String message) {
    super(message);
  }
}
