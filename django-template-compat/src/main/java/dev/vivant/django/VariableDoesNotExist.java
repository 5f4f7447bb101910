package dev.vivant.django;

/** A variable that must be there is not: an argument of a filter, the data of a tag. */
public class VariableDoesNotExist extends TemplateError {
  private static final long serialVersionUID = 1;

  /**
   * An error whose place is added by the engine.
   *
   * @param message what was given and what would be right
   */
  public VariableDoesNotExist(String message) {
    super(message, null);
  }

  /** Conditions catch it: no stack trace is taken. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
