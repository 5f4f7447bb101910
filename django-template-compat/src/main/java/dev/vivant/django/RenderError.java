package dev.vivant.django;

/** The data, a filter or a tag failed while a template was rendered; the cause says how. */
public class RenderError extends TemplateError {
  private static final long serialVersionUID = 1;

  RenderError(Throwable cause) {
    super(cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage()), cause);
  }
}
