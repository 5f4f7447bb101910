package dev.vivant.session;

import dev.vivant.diff.Patch;
import dev.vivant.node.Path;
import dev.vivant.protocol.ServerMessage;
import java.util.List;

/**
 * The short way from a line to a page, past its session: while nothing else is under way, an edition is a frame, and
 * the session learns of it when it has its next turn.
 *
 * <pre>{@code
 * session:   v7, level ............... turn: v8 = edition 41, v9 = 42, v10 = 43; event of v9 ...
 * lines:             41 ► v8   42 ► v9   43 ► v10
 * }</pre>
 *
 * <p>Whoever has entered the mailbox may use it: a line that found it empty, or the session in its turn.
 */
final class Viewing {
  private final Session session;
  private final Mailbox mailbox;
  private final Outbox outbox;
  private final int window;
  private volatile boolean called;

  /** Whether the page was passed over since the session had a turn, because it did not keep up. */
  private boolean owed;

  /** Whose page is told this way now; null: none is, and the rest is of no use. */
  private Seat seat;
  private LiveSocket page;

  /** Where it shows the part, and the edition that it was told of last. */
  private Path path;
  private int number;

  /** How many editions it was told of this way. */
  private int editions;
  private int version;
  private int acknowledged;
  private long told;

  /** Of a session; versions ahead of the page are as bounded as all others. */
  Viewing(Session session, Mailbox mailbox, Outbox outbox, Limits limits) {
    this.session = session;
    this.mailbox = mailbox;
    this.outbox = outbox;
    this.window = limits.windowVersions();
  }

  /** A line has an edition; on its thread. What this session is doing now or cannot do this way it does in its turn. */
  void tell(Seat to, FeedLine.Numbered newest) {
    if (!mailbox.enter()) {
      if (session.isAbandoned()) {
        to.line.detach(to);
      } else {
        call();
      }
      return;
    }
    boolean done = false;
    try {
      done = told(to, newest);
    } catch (RuntimeException | Error thrown) {
      session.report("telling a page what follows a feed", thrown);
    } finally {
      mailbox.leave();
    }
    if (!done) {
      call();
    }
  }

  /** Whether the page seems to be told this way, with nothing in between; read without waiting for anybody. */
  boolean looksFree() {
    LiveSocket there = page;
    return version > 0 && there != null && there.looksWritable() && mailbox.isIdle();
  }

  private boolean told(Seat to, FeedLine.Numbered newest) {
    if (seat != to || editions > 0 && newest.number() != number + 1) {
      settle();
      if (to.isLeft) {
        return true;
      }
      if (!begin(to)) {
        return !session.canTell();
      }
    }
    if (number >= newest.number()) {
      return true;
    }
    if (version - acknowledged >= window) {
      owed = true;
      return true;
    }
    List<Patch> patches = to.line.rounds().patches(path, number, newest);
    if (patches == null) {
      return false;
    }
    if (patches.isEmpty()) {
      return true;
    }
    if (!page.offer(new ServerMessage.Update(version + 1, told, patches, List.of()))) {
      owed = true;
      return true;
    }
    editions++;
    version++;
    number = newest.number();
    return true;
  }

  /** Whether nothing else is under way, so that the page has the newest frame and is owed nothing. */
  private boolean begin(Seat to) {
    Frame shown = session.isLevel() ? outbox.level() : null;
    if (shown == null || shown.places().of(to.line) == null) {
      return false;
    }
    seat = to;
    path = to.line.rounds().known(shown.places().of(to.line));
    number = shown.followed().number(to.line);
    page = session.socket();
    version = outbox.window().newest();
    acknowledged = outbox.window().held();
    editions = 0;
    told = outbox.told();
    outbox.window().letGo();
    return true;
  }

  /** A turn begins: what the page was told counts as if the session had told it, and what it is owed is looked for. */
  void beginTurn() {
    owed = false;
    settle();
  }

  private void settle() {
    if (seat == null) {
      return;
    }
    FeedLine line = seat.line;
    seat = null;
    page = null;
    if (editions > 0) {
      session.mounted().scene().showing(outbox.sent(line, number - editions + 1, editions, acknowledged));
    }
    outbox.acknowledge(acknowledged);
  }

  /** A page has that version; whether that was all there is to do. On any thread. */
  boolean acknowledged(LiveSocket from, int has) {
    if (!mailbox.enter()) {
      return false;
    }
    try {
      boolean counts = seat != null && !owed && from == page && has >= acknowledged && has <= version;
      if (counts) {
        acknowledged = has;
      }
      return counts;
    } finally {
      mailbox.leave();
    }
  }

  /** The session has to look for itself. */
  void call() {
    if (!called) {
      called = true;
      mailbox.force(this::look);
    }
  }

  private void look() {
    called = false;
    session.look();
  }
}
