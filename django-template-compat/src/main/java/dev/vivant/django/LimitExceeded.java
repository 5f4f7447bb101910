package dev.vivant.django;

/** A template or its data went beyond one of the {@link Limits}. */
public class LimitExceeded extends TemplateError {
  private static final long serialVersionUID = 1;

  /**
   * An error whose place is added by the engine.
   *
   * @param message which limit, its value, and how to raise it
   */
  public LimitExceeded(String message) {
    super(message, null);
  }
}
