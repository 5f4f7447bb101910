package dev.vivant.session;

import dev.vivant.diff.Edition;
import dev.vivant.node.Element;
import dev.vivant.node.PartPlace;
import dev.vivant.pubsub.MessagesLost;
import dev.vivant.pubsub.PubSub;
import dev.vivant.security.Tenant;
import dev.vivant.view.Feed;
import dev.vivant.view.Handlers;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One part that follows a feed, for all pages of the node that show it: an actor that has the value, renders it once
 * for each change, and hands the difference to all {@link Seat seats}.
 *
 * <p>Pages' trees hold {@link #place} where the part stands; which edition of it a page shows is a number beside the
 * tree. The newest editions are kept here and nowhere else, so that pages that are slow or away hold none.
 */
final class FeedLine implements Watchdog.Watched, Mailbox.Host {
  private static final long FIRST_PAUSE_MILLIS = 500;
  private static final long LONGEST_PAUSE_MILLIS = 30_000;

  private final Feeds feeds;
  private final Feeds.Name name;
  private final Handlers.Row<Object, Object> part;
  private final Mailbox mailbox;
  private final ReentrantLock lock = new ReentrantLock();
  private final Seats seats = new Seats();
  private final Rounds rounds;
  private final AtomicReferenceArray<Numbered> kept;
  private volatile Numbered newest;
  private volatile Element place;

  /** The places of all pages that have had it; their newest edition fits into them. Changed under {@link #places}. */
  private volatile PartPlace.Around around = PartPlace.Around.NOTHING;
  private final Object places = new Object();
  private volatile boolean isOpen;
  private volatile boolean isStale;
  private volatile boolean isAbandoned;
  private volatile boolean hasLost;
  private volatile long usedMillis;
  private volatile long lockedMillis;

  /** Whether messages were lost and the feed could not begin anew since. */
  private volatile boolean isBehind;

  // Guarded by the lock.
  private Object value;
  private ScopeCache rows = new ScopeCache(null, Place.VIEW);
  private PubSub.Subscription subscription;

  // For the mailbox.
  private boolean waits;
  private long pauseMillis = FIRST_PAUSE_MILLIS;

  @SuppressWarnings("unchecked") // a part gets the values of the feed that it was handed over with
  FeedLine(Feeds feeds, Feeds.Name name, Handlers.Row<?, ?> part) {
    this.feeds = feeds;
    this.name = name;
    this.part = (Handlers.Row<Object, Object>) part;
    this.kept = new AtomicReferenceArray<>(feeds.limits().feedEditions() + 1);
    this.usedMillis = feeds.nowMillis();
    this.mailbox = new Mailbox(feeds.workers(), feeds.limits().mailboxMessages(), this);
    this.rounds = new Rounds(this, seats, mailbox);
    mailbox.release();
  }

  Feeds.Name name() {
    return name;
  }

  /** What stands in pages' trees in the place of the part: its tag and no more. */
  Element place() {
    return place;
  }

  /** Number of the newest edition; 0 before the first. */
  int newestNumber() {
    Numbered now = newest;
    return now == null ? 0 : now.number;
  }

  /** Whether its thread did not come back. */
  boolean isAbandoned() {
    return isAbandoned;
  }

  /** When there was something new for the last time. */
  long changedMillis() {
    Numbered now = newest;
    return now == null ? 0 : now.millis;
  }

  /** An edition by its number; null where it is not kept any more. */
  Edition edition(int number) {
    Numbered found = find(number);
    return found == null ? null : found.edition;
  }

  private Numbered find(int number) {
    Numbered found = number <= 0 ? null : kept.get(number % kept.length());
    return found != null && found.number == number ? found : null;
  }

  /** Tells what an edition shows from what others do; 0 where it is not kept any more. */
  long print(int number) {
    Numbered found = find(number);
    return found == null ? 0 : found.print();
  }

  /** The newest edition that there is; null before the first. */
  Numbered known() {
    return newest;
  }

  /**
   * The newest edition, made now where nobody followed before.
   *
   * @throws RuntimeException what the feed or the part threw
   */
  Numbered newest() {
    if (isOpen && !isStale) {
      return newest;
    }
    if (!waited()) {
      if (feeds.nowMillis() - lockedMillis >= feeds.limits().hardMillis() + feeds.limits().softMillis()) {
        abandon();
      }
      throw new IllegalStateException("the feed " + name.feed() + " with the key " + name.key() + " has not come back "
          + "for " + feeds.limits().softMillis() + " ms; a page that follows it cannot be rendered");
    }
    int before = newestNumber();
    boolean wasOpen = isOpen;
    try {
      lockedMillis = feeds.nowMillis();
      open();
      if (isStale) {
        publish();
      }
      return newest;
    } finally {
      lock.unlock();
      if (newestNumber() != before) {
        madeForOne(wasOpen);
      }
    }
  }

  /** A page has asked before the line's own turn came; others may follow, or nobody will. */
  private void madeForOne(boolean wasOpen) {
    if (!seats.isEmpty()) {
      mailbox.force(rounds::begin);
    } else if (!wasOpen) {
      usedMillis = feeds.nowMillis();
      feeds.unused(this);
    }
  }

  private boolean waited() {
    try {
      return lock.tryLock(feeds.limits().softMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void open() {
    if (isOpen) {
      return;
    }
    boolean done = false;
    subscription = feeds.pubSub().subscribe(Tenant.key(name.tenant(), feed().topic(name.key())), this::hear);
    try {
      value = begun();
      publish();
      isOpen = true;
      done = true;
    } finally {
      if (!done) {
        close();
      }
    }
  }

  private void close() {
    isOpen = false;
    isBehind = false;
    subscription.close();
    value = null;
    rows = new ScopeCache(null, Place.VIEW);
  }

  @SuppressWarnings("unchecked") // a feed gets its own keys and values
  private Feed<Object, Object> feed() {
    return (Feed<Object, Object>) name.feed();
  }

  private Object begun() {
    hasLost = false;
    Object now = Objects.requireNonNull(feed().begin(name.key(), name.tenant()), "begin of a feed gave null");
    isBehind = false;
    return now;
  }

  private void lock() {
    lock.lock();
    lockedMillis = feeds.nowMillis();
  }

  // Messages.

  private void hear(Object message) {
    if (!mailbox.offer(() -> take(message)) && !hasLost) {
      hasLost = true;
      mailbox.force(() -> take(new MessagesLost(feed().topic(name.key()))));
    }
  }

  /** The value after a message; rendered unless more of them wait, or nobody looks. */
  private void take(Object message) {
    lock();
    try {
      isBehind |= isOpen && message instanceof MessagesLost;
      if (!isOpen || isBehind && waits) {
        return;
      }
      Object next = isBehind ? begun() : Objects.requireNonNull(feed().next(value, message),
          "next of a feed gave null; give the old value where nothing changes");
      isStale |= next != value && !next.equals(value);
      value = next;
    } catch (RuntimeException | Error thrown) {
      feeds.report(feed(), "the feed of " + name.key(), thrown);
      failedToBegin();
    } finally {
      lock.unlock();
    }
    if (mailbox.waiting() == 0) {
      catchUp();
    }
  }

  /** Begins where that has to be, and renders what is not rendered yet, where somebody looks. */
  private void catchUp() {
    if (seats.isEmpty() || waits && (!isOpen || isBehind)) {
      return;
    }
    lock();
    try {
      open();
      if (isBehind) {
        value = begun();
        isStale = true;
      }
      if (isStale) {
        publish();
      }
      pauseMillis = FIRST_PAUSE_MILLIS;
    } catch (RuntimeException | Error thrown) {
      isStale = false;
      feeds.report(feed(), "render of a part that follows " + name.key(), thrown);
      failedToBegin();
    } finally {
      lock.unlock();
    }
    rounds.begin();
  }

  /**
   * Pages that follow keep what they show, and the feed begins after a pause, a longer one each time. Messages that
   * come meanwhile are left alone: what begins then knows of them.
   */
  private void failedToBegin() {
    if (isOpen && !isBehind || waits) {
      return;
    }
    if (seats.isEmpty()) {
      if (isOpen) {
        close();
      }
      return;
    }
    waits = true;
    feeds.after(pauseMillis, () -> mailbox.force(this::tryAgain));
    pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 2);
  }

  private void tryAgain() {
    waits = false;
    catchUp();
  }

  private void publish() {
    Element made = rendered(rows);
    Element before = place;
    if (before != null && !before.isSameKind(made)) {
      throw new IllegalStateException("a part that follows a feed keeps its tag and key, <" + before.tag() + "> here; "
          + "it made <" + made.tag() + ">. Put an element around what changes");
    }
    if (feeds.checksPurity()) {
      PurityCheck.compare(part, made, rendered(new ScopeCache(null, Place.VIEW)));
    }
    Numbered next = new Numbered(newestNumber() + 1, Edition.of(made, this), feeds.nowMillis());
    synchronized (places) {
      check(made, around, "the places where pages have it; they keep what they show");
      if (before == null) {
        place = PartPlace.of(made, this);
      }
      kept.set(next.number % kept.length(), next);
      newest = next;
    }
    isStale = false;
  }

  /**
   * A page has the part there. What no browser would leave there is not shown from now on.
   *
   * @throws IllegalArgumentException where that is so of what is shown now
   */
  void standsIn(PartPlace.Around there) {
    if (!around.covers(there)) {
      synchronized (places) {
        check(newest.edition.element(), there, "this page");
        around = around.and(there);
      }
    }
  }

  private void check(Element made, PartPlace.Around where, String words) {
    try {
      where.check(made);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException("what follows the feed of the topic " + feed().topic(name.key())
          + " does not fit into " + words + ": " + refused.getMessage(), refused);
    }
  }

  private Element rendered(ScopeCache cache) {
    return SharedParts.kept(name.owner(), value, part, cache, RenderPass.ofShared());
  }

  // Pages that follow.

  /** How they are told; on the line's thread. */
  Rounds rounds() {
    return rounds;
  }

  /** A page follows; it is told of what comes after the edition that it shows. */
  void attach(Seat seat) {
    feeds.used(this);
    seats.add(seat);
    if (!isOpen || isStale) {
      mailbox.force(this::catchUp);
    }
  }

  /** It does not any longer. */
  void detach(Seat seat) {
    if (seats.remove(seat)) {
      usedMillis = feeds.nowMillis();
      feeds.unused(this);
    }
  }

  /** When it was made or opened, or somebody followed it for the last time. */
  long usedMillis() {
    return usedMillis;
  }

  /** Ends the subscription; somebody who follows later begins it anew. */
  void endIfUnused() {
    mailbox.force(() -> {
      lock();
      try {
        if (isOpen && seats.isEmpty()) {
          close();
        }
      } finally {
        lock.unlock();
      }
      catchUp(); // somebody may have come who found it open
    });
  }

  /** The node stops. */
  void stop() {
    if (lock.tryLock()) {
      try {
        if (isOpen) {
          close();
        }
      } finally {
        lock.unlock();
      }
    }
  }

  @Override
  public Mailbox.Watch begin() {
    return feeds.watch(this);
  }

  @Override
  public void failed(Throwable thrown) {
    feeds.report(feed(), "telling pages what follows " + name.key(), thrown);
  }

  /** The node stops, and pages are not told any more. */
  @Override
  public void refused(RejectedExecutionException stopped) {
    seats.clear();
  }

  @Override
  public long nowMillis() {
    return feeds.nowMillis();
  }

  @Override
  public void overran(Overrun overrun) {
    feeds.report(feed(), "a feed that has been running for " + overrun.millis() + " ms", overrun);
  }

  @Override
  public void abandon() {
    isAbandoned = true;
    feeds.abandon(this);
  }

  /** An edition, with its number in this line. */
  static final class Numbered {
    private final int number;
    private final Edition edition;
    private final long millis;
    private volatile long print;

    private Numbered(int number, Edition edition, long millis) {
      this.number = number;
      this.edition = edition;
      this.millis = millis;
    }

    int number() {
      return number;
    }

    Edition edition() {
      return edition;
    }

    private long print() {
      if (print == 0) {
        print = TreePrint.of(edition.element());
      }
      return print;
    }
  }
}
