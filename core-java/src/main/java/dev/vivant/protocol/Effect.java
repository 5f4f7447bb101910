package dev.vivant.protocol;

/** Something that a handler asks of the browser beside a new tree. */
public sealed interface Effect {
  /** Another page title; empty for the page shell's own, where the view has none. */
  record Title(String text) implements Effect {}

  /** Another {@code content} for the {@code <meta>} of that name; made if it is not there. */
  record Meta(String name, String content) implements Effect {}

  /** A message that is shown for a while and announced to screen readers. */
  record Flash(String kind, String text) implements Effect {}

  /** Another address for the same view. */
  record PatchUrl(String url, boolean replace) implements Effect {}

  /** Another view over the same connection: the page answers with a {@link ClientMessage.Visit}. */
  record Navigate(String url, boolean replace) implements Effect {}

  /** Leaves the live page: the browser loads that address. */
  record Redirect(String url) implements Effect {}

  /**
   * An event for scripts of the page, as {@code CustomEvent("vivant:" + name)} on the window.
   *
   * @param payload strings, numbers, booleans, null, and lists and maps of these
   */
  record PushEvent(String name, Object payload) implements Effect {}

  /** Gives the fields of the form with that id their default values, although a person typed into them. */
  record ResetForm(String formId) implements Effect {}

  /** Moves the focus to the element with that id. */
  record Focus(String elementId) implements Effect {}
}
