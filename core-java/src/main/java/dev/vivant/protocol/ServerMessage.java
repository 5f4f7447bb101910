package dev.vivant.protocol;

import dev.vivant.diff.Patch;
import dev.vivant.node.Node;
import java.util.List;

/** What a session says to its browser. How it is written on a wire is not decided here. */
public sealed interface ServerMessage {
  /**
   * Answer to a join or a resume: the page goes on from the version that it named. What it missed follows as an
   * {@link Update}.
   *
   * @param version     of the tree that the page has now
   * @param lastEventId last event that was applied or refused; the page forgets what it kept up to there and sends the
   *                    rest again
   */
  record Joined(int version, long lastEventId) implements ServerMessage {}

  /** Answer to a resume by a reference that this process knows no session by: the page shows its token, by a join. */
  record Rejoin() implements ServerMessage {}

  /**
   * The tree's next version.
   *
   * @param version     of the tree after the patches
   * @param lastEventId last event that is done, applied or refused
   * @param patches     possibly none
   * @param effects     in order, after the patches; possibly none
   */
  record Update(int version, long lastEventId, List<Patch> patches, List<Effect> effects) implements ServerMessage {}

  /**
   * The whole content of the live region, for a page that cannot get there by patches: the page keeps what it can. As
   * the answer to a join it means that the version which the page named is not kept: before the page sends events again
   * that had no answer, it addresses them to the same elements in this tree.
   *
   * @param token another session's token where this answers a join with a session that is gone, or navigation to
   *              another view; null where the session stays
   */
  record Whole(int version, long lastEventId, List<Node> children, String token, List<Effect> effects)
      implements ServerMessage {}

  /** An event did not change the state; {@code detail} may be shown to a person and tells nothing of the inside. */
  record Refused(long eventId, Refusal reason, String detail) implements ServerMessage {}

  /** Answer to a ping. */
  record Pong() implements ServerMessage {}

  /** The last message of a connection. */
  record Close(Reason reason) implements ServerMessage {
    /** Why, and so what a page does next. */
    public enum Reason {
      /** The server goes; connect again, perhaps to another one. */
      RESTART,
      /** The token is not (or no longer) good; load the page again. */
      RELOAD,
      /** The page may not be here; load it again, so that the server can ask for a login. */
      UNAUTHORIZED,
      /** The page broke the protocol or a limit; connect again after a pause. */
      VIOLATION,
      /** Another connection of the same page took over: if not by its own doing, one that came late; connect again. */
      REPLACED
    }
  }
}
