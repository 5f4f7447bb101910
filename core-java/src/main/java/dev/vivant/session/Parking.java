package dev.vivant.session;

import dev.vivant.node.Sink;
import dev.vivant.security.JoinToken;
import dev.vivant.view.Durability;
import dev.vivant.view.Params;
import dev.vivant.view.TerminateReason;

/**
 * How a session begins with a first response: mounted and rendered on the thread of the request, then parked until its
 * page connects (law 7).
 */
final class Parking {
  private final Session session;
  private final Registry registry;
  private final Outbox outbox;
  private final Keeper keeper;
  private final Mailbox mailbox;

  Parking(Session session, Registry registry, Outbox outbox, Keeper keeper, Mailbox mailbox) {
    this.session = session;
    this.registry = registry;
    this.outbox = outbox;
    this.keeper = keeper;
    this.mailbox = mailbox;
  }

  /**
   * Mounts for a first response, on the calling thread.
   *
   * @param sink takes the page, where it is to be written without a tree; else null
   */
  FirstRender serve(LiveRoute route, Params params, Visitor visitor, Sink sink) {
    boolean live = false;
    try {
      Mounted mounted = session.mountable(JoinToken.newSessionId(), route, visitor);
      session.stands(mounted);
      FirstResponse response = new FirstResponse(mounted, outbox, sink);
      response.render(params);
      keeper.begin();
      live = response.isLive() && registry.admit(session);
      if (live) {
        registry.park(session, response.weight());
        session.expireAfter(registry.config().limits().parkedMillis());
        if (mounted.scene().durability() == Durability.STORE) {
          mailbox.force(this::save);
        }
      } else {
        session.end(response.isLive() ? TerminateReason.EVICTED : TerminateReason.CLOSED);
      }
      return response.page(live ? registry.token(mounted) : "");
    } catch (RuntimeException | Error thrown) {
      session.end(TerminateReason.CLOSED);
      throw thrown;
    } finally {
      outbox.window().letGo();
      mailbox.release();
    }
  }

  /** So that the page may connect to another node. */
  private void save() {
    if (session.phase() == Phase.PARKED) {
      boolean made = session.mounted().scene().isWithoutFrame();
      keeper.saveAnyway();
      if (made) {
        dropTree();
      }
    }
  }

  /** Lets go of the tree of a page that has not connected; for the session's thread. */
  void dropFrame() {
    if (session.phase() == Phase.PARKED) {
      dropTree();
    }
  }

  private void dropTree() {
    if (session.mounted().scene().dropFrame()) {
      outbox.dropFrames();
    }
  }
}
