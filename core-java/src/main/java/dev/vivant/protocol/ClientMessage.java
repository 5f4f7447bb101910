package dev.vivant.protocol;

import dev.vivant.node.Path;
import java.util.List;

/** What a browser says to its session. How it is written on a wire is not decided here. */
public sealed interface ClientMessage {
  /**
   * The first message of every connection: adopt the page that the first response rendered, or go on after a cut.
   *
   * @param token   what the page was given; proves which session, route and build it belongs to
   * @param version of the tree that the page holds; 1 after the first response
   * @param nodes   how many elements and texts the page's mirror holds, to notice a page that was altered before it
   *                was adopted
   * @param url     path and query that the browser shows now, for a session that must be mounted again
   * @param page    which copy of the page asks: a random word that its script made when it began. A duplicated tab has
   *                another one, and gets a session of its own; empty where nobody tells
   */
  record Join(String token, int version, int nodes, String url, String page) implements ClientMessage {
    /** A page that does not say which copy it is. */
    public Join(String token, int version, int nodes, String url) {
      this(token, version, nodes, url, "");
    }
  }

  /**
   * The first message of a connection instead of {@link Join}, of a page that has joined before: go on after a cut. A
   * process that knows no session by that reference answers {@link ServerMessage.Rejoin}.
   *
   * @param reference {@link dev.vivant.security.JoinToken#reference} of the page's token
   * @param version   of the tree that the page holds
   * @param nodes     how many elements and texts the page's mirror holds
   */
  record Resume(String reference, int version, int nodes) implements ClientMessage {}

  /**
   * Something that a person did to a bound element.
   *
   * @param id      counted from 1 in a page, without gaps
   * @param version of the tree that the person saw
   * @param path    of the element in that tree
   * @param binding place of the binding on the element
   * @param payload what belongs to the event, in the order that {@code EventType} says for its kind: strings,
   *                {@link Long}, {@link Double}, booleans, null, and lists and maps of these; untrusted
   */
  record Event(long id, int version, Path path, int binding, List<Object> payload) implements ClientMessage {}

  /**
   * The browser's address changed by a live link or by its back and forward buttons. Counts as an event.
   *
   * @param url      path and query
   * @param navigate false: the same view gets new parameters; true: the view behind that address takes over
   * @param pop      true when the address changed already (back, forward), false for a link that asks for it
   */
  record Visit(long id, String url, boolean navigate, boolean pop) implements ClientMessage {}

  /** The page holds this version and needs no older one. */
  record Ack(int version) implements ClientMessage {}

  /** The page's tree cannot be trusted (a patch did not fit); it asks for the whole tree. */
  record Heal(int version) implements ClientMessage {}

  /** Proves that the connection lives; answered by {@link ServerMessage.Pong}. */
  record Ping() implements ClientMessage {}

  /** The page goes for good. */
  record Leave() implements ClientMessage {}
}
