package dev.vivant.django;

/** A {@code {% url %}} tag names no known address. */
public class NoReverseMatch extends TemplateError {
  private static final long serialVersionUID = 1;

  /**
   * An error whose place is added by the engine.
   *
   * @param message what was given and what would be right
   */
  public NoReverseMatch(String message) {
    super(message, null);
  }
}
