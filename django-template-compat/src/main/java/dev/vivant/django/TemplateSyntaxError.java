package dev.vivant.django;

/** A template is not written as the language wants it, or a tag cannot work with what it was given. */
public class TemplateSyntaxError extends TemplateError {
  private static final long serialVersionUID = 1;

  /**
   * An error whose place is added by the engine.
   *
   * @param message what was given and what would be right
   */
  public TemplateSyntaxError(String message) {
    super(message, null);
  }
}
