package dev.vivant.view;

import dev.vivant.pubsub.Present;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a handler asks for beyond the next state.
 *
 * <p>Valid during the call that it was handed to, on that thread. Everything asked for takes effect together when the
 * handler and the render after it succeeded, in the order it was asked for; when one of them throws, nothing of it
 * happens.
 */
public interface LiveContext {
  /** Names the session; the same for its whole life, on every node. Not a secret towards the visitor. */
  String sessionId();

  /** Who is logged in, as of the connection or its last check. */
  Optional<Principal> principal();

  /** Whose pages these are, as the web server said; empty on a site without tenants. Topics are the tenant's own. */
  String tenant();

  /** Principal and tenant together, to ask for roles. */
  default Who who() {
    return new Who(principal(), tenant());
  }

  /** Whether a browser is connected; false while the first response is rendered. */
  boolean connected();

  /**
   * Shows a message for a while and announces it to screen readers.
   *
   * @param kind {@code "info"}, {@code "error"} or a word of the page's own style sheet
   */
  void flash(String kind, String text);

  /** Sets {@code <meta name=name content=content>}. */
  void meta(String name, String content);

  /** Changes the address for the same view and adds to the history; {@link LiveView#handleParams} follows. */
  void patchUrl(String url);

  /** As {@link #patchUrl}, in the place of the current history entry. */
  void replaceUrl(String url);

  /** Goes to another view over the same connection; this session ends. Outside the live routes: {@link #redirect}. */
  void navigate(String url);

  /** Loads another page in the ordinary way. */
  void redirect(String url);

  /**
   * Dispatches {@code CustomEvent("vivant:" + name)} on the browser's window.
   *
   * @param payload its detail: strings, numbers, booleans, null, and lists and maps of these
   */
  void pushEvent(String name, Object payload);

  /** Gives the fields of a form their default values although a person typed into them. */
  void resetForm(String formId);

  /** Moves the focus to an element. */
  void focus(String elementId);

  /** Hands a message to {@link LiveView#handleInfo} of this session, after the current call. */
  void send(Object message);

  /** As {@link #send}, after a time. Replaces a timer of the same name. Ends with the session. */
  void sendAfter(String name, Duration delay, Object message);

  /** As {@link #send}, again and again; the first time after one interval. Replaces a timer of the same name. */
  void sendEvery(String name, Duration interval, Object message);

  /** Stops a timer; nothing happens where there is none. */
  void cancelTimer(String name);

  /**
   * Starts work in the background. What it returns goes to {@link LiveView#handleInfo}, as does what it reports on the
   * way; if it throws, a {@link WorkFailed} goes there. Work of the same name that still runs is cancelled first, and
   * all work is cancelled when the session ends.
   */
  void start(String name, Work work);

  /** Cancels work: its thread is interrupted and nothing of it is delivered any more. */
  void cancel(String name);

  /** Messages to a topic go to {@link LiveView#handleInfo} until {@link #unsubscribe} or the session's end. */
  void subscribe(String topic);

  /** Ends a subscription; nothing happens where there is none. */
  void unsubscribe(String topic);

  /**
   * Says that somebody is there, from when a page is connected until the session ends or {@link #untrack}; see
   * {@link dev.vivant.pubsub.Presence}. The same key again says something else about them. Who subscribed to the topic
   * gets a {@link dev.vivant.pubsub.PresenceChange} in {@link LiveView#handleInfo}. A session that goes on at another
   * node asks again.
   *
   * @param key  who it is, such as a user's id
   * @param meta what else there is to say, an immutable value; between nodes of a declared type
   * @throws IllegalStateException where topics are shared with other nodes, and no presence is
   */
  void track(String topic, String key, Object meta);

  /** They are not there any more; nothing happens where they were not. */
  void untrack(String topic, String key);

  /** Who is there, each once, in the order of their keys; may block. */
  List<Present> present(String topic);

  /** Hands a message to all who subscribed to a topic, this session included if it did. */
  void broadcast(String topic, Object message);

  /**
   * Hands a message to {@link LiveView#handleInfo} of all sessions of this view, this one included: on all nodes, of
   * this session's tenant, with nothing to subscribe to. For what concerns everybody who looks at it, such as a notice;
   * where only some are concerned, let them subscribe to a topic.
   *
   * @param message an immutable value; between nodes of a declared type
   */
  void broadcastToView(Object message);

  /**
   * As {@link #broadcastToView(Object)}, for another view.
   *
   * @param view the very object that stands at one or more live routes
   * @throws IllegalArgumentException where it stands at none
   */
  void broadcastToView(LiveView<?> view, Object message);

  /**
   * As {@link #broadcastToView(Object)}, for the sessions of one route.
   *
   * @param route its name: the path pattern, unless the web server's adapter says otherwise
   * @throws IllegalArgumentException where there is no route of that name
   */
  void broadcastToRoute(String route, Object message);
}
