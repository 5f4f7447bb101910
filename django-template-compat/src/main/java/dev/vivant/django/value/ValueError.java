package dev.vivant.django.value;

/** A value of the right type that an operation cannot use: {@code int("x")}. */
public class ValueError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * An error.
   *
   * @param message what was given and what would be right
   */
  public ValueError(String message) {
    super(message);
  }
}
