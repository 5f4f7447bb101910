package dev.vivant.django;

/** No loader has a template of that name. */
public class TemplateDoesNotExist extends TemplateError {
  private static final long serialVersionUID = 1;

  /**
   * An error whose place is added by the engine.
   *
   * @param message what was given and what would be right
   */
  public TemplateDoesNotExist(String message) {
    super(message, null);
  }
}
