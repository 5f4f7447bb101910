package dev.vivant.view;

/** What a browser sent does not fit what a handler declares. The page is told the message; the state stays. */
public final class InvalidPayload extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which field, what was given and what would be right; shown to the person who sent it. */
  public InvalidPayload(String message) {
    super(message);
  }
}
