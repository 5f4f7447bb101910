package dev.vivant.session;

import dev.vivant.node.Node;
import dev.vivant.node.Sink;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as it is first served: what an adapter puts between head and tail of its page shell.
 *
 * @param redirect where the visitor is sent instead, a path of this site or another address; then the rest is empty
 * @param children top level of the tree, elements and texts; the content of the element with {@code data-vivant}
 * @param title    for {@code <title>}; empty to leave it to the shell
 * @param metas    contents of {@code <meta>} by name, as the view set them in {@code mount}
 * @param token    value of {@code data-vivant}; empty where the page does not go live
 */
public record FirstRender(
    Optional<String> redirect, List<Node> children, String title, Map<String, String> metas, String token) {
  /** Copies nothing: made by {@link LiveSessions} of values that do not change. */
  public FirstRender {}

  static FirstRender redirectTo(String url) {
    return new FirstRender(Optional.of(url), List.of(), "", Map.of(), "");
  }

  /** Gives the children to a sink, such as one that writes HTML. */
  public void writeTo(Sink sink) {
    for (Node child : children) {
      sink.node(child);
    }
  }
}
