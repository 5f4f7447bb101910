package dev.vivant.session;

import dev.vivant.protocol.Effect;
import dev.vivant.protocol.Refusal;
import java.util.List;

/** What a snapshot says of a session. */
sealed interface SnapshotContent {
  /** Nothing to go on with: the session lives in the memory of the node that wrote this, and ends with it. */
  record InMemory() implements SnapshotContent {}

  /**
   * Another view took over, whose session has another name.
   *
   * @param sessionId of the session that goes on
   */
  record Moved(String sessionId) implements SnapshotContent {}

  /**
   * All that the session needs to go on.
   *
   * @param route         name of the route
   * @param person        whose page it is
   * @param page          which page joined it, as {@code Join.page} says; empty before the first
   * @param writtenMillis when, since 1970
   * @param now           the newest moment
   * @param effects       that wait for the page
   * @param topics        that the view is subscribed to
   * @param newest        number of the newest version that was sent
   * @param versions      that the page may still name, the oldest first
   * @param done          last event that is done
   * @param refusals      that the page may not have heard of
   * @param former        the session of the view that stood here before, where the page may not know; or null
   */
  record Live(
      String route,
      String person,
      String page,
      long writtenMillis,
      Written now,
      List<Effect> effects,
      List<String> topics,
      int newest,
      List<Version> versions,
      long done,
      List<Refused> refusals,
      Former former) implements SnapshotContent {}

  /**
   * A version as it was sent.
   *
   * @param shows   null where it belongs to a view that stood here before
   * @param print   of its tree, see {@link TreePrint}; 0 where it is not known
   * @param effects that went with it
   */
  record Version(int number, Written shows, long print, String title, List<Effect> effects) {}

  /**
   * An event that did not run.
   *
   * @param version that the page had been sent before it heard, beyond all versions where it did not
   */
  record Refused(long eventId, Refusal reason, String detail, int version) {}

  /**
   * Another view stood here until a visit; a page that did not hear of it still shows that session's token.
   *
   * @param epoch        of its last snapshot
   * @param firstVersion of the view that took over
   */
  record Former(String sessionId, long epoch, long visit, int firstVersion) {}
}
