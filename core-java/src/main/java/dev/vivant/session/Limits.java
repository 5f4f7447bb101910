package dev.vivant.session;

/**
 * Bounds of everything that a stranger can grow. The defaults are safe; units are in the names.
 *
 * @param sessions          sessions of any kind on this node; a page that joins beyond it is sent elsewhere
 * @param parkedSessions    sessions whose page has not connected yet; the oldest goes when there is one too many
 * @param parkedBytes       what the trees of parked sessions may hold, roughly; beyond it the oldest are dropped,
 *                          and made again when the page joins
 * @param parkedMillis      how long a page may take from the first response to its first connection
 * @param awaySessions      sessions whose page lost its connection; the one longest away goes when there is one too
 *                          many
 * @param graceMillis       how long a page may be away before its session ends
 * @param tokenMillis       how long a page's token is good
 * @param joinMillis        how long a connection may take to send its join
 * @param recheckMillis     how long a connection may live until the web server is asked again who stands behind it
 * @param heartbeatMillis   how long a connection may be silent; pages ping when they have been quiet for a third of
 *                          it
 * @param mailboxMessages   messages that wait in a session, from the page, topics, timers and work
 * @param windowVersions    versions of the tree that a page may be behind. Pages acknowledge at once when 16 wait for
 *                          it, so not less than that
 * @param windowTrees       newest versions whose trees are kept; an older one's is made again when a page names it
 * @param feedEditions      editions before the newest that are kept of a part that follows a feed; a page further
 *                          behind gets the whole tree, and its events before that are refused
 * @param softMillis        how long a view's code may run before it is reported with the stack of its thread
 * @param hardMillis        how long a view's code may run before its thread is interrupted; where that is in vain its
 *                          session ends after {@code softMillis} more
 * @param idleMillis        how long nothing may happen to a session until its trees are dropped; they are made again
 *                          from its state when something does
 * @param spillMillis       how long nothing may happen to a session until its state goes to the session store, if there
 *                          is one, and all but its subscriptions is dropped
 * @param violations        times a page may break the protocol before its session ends
 * @param eventsPerSecond   events of one session in the long run
 * @param eventBurst        events of one session at once
 * @param pathDepth         elements around the one that an event names
 * @param payloadChars      text in one event, all in all
 * @param payloadValues     values in one event, all in all: fields, options, parts of a detail
 * @param payloadDepth      lists and maps inside each other in one event
 * @param urlChars          length of an address
 * @param waitingEffects    effects that wait for a page that is away or slow; the oldest go
 * @param waitingRefusals   refusals that wait for a page that is slow; one more breaks the connection
 * @param coalescedMessages messages of the server's side that may share one render while a page is away or slow
 * @param subscriptions     topics that one session may subscribe to, and as many times it may track somebody
 * @param timers            timers of one session
 * @param works             background works of one session that run at once
 * @param urlChanges        times that handleParams may change the address again within one event
 * @param components        components of one session
 * @param stateBytes        bytes of a view's state and its components' when they are written down; what makes it larger
 *                          fails
 * @param snapshotBytes     bytes of all states that a snapshot holds; of more, those of the oldest versions are left
 *                          out
 * @param storeMillis       how long a session waits for its store, before its page is told to connect again
 * @param newerMillis       how long a page whose state a newer build wrote is sent on to other nodes, before it is
 *                          mounted anew
 */
public record Limits(
    int sessions,
    int parkedSessions,
    long parkedBytes,
    long parkedMillis,
    int awaySessions,
    long graceMillis,
    long tokenMillis,
    long joinMillis,
    long recheckMillis,
    long heartbeatMillis,
    int mailboxMessages,
    int windowVersions,
    int windowTrees,
    int feedEditions,
    long softMillis,
    long hardMillis,
    long idleMillis,
    long spillMillis,
    int violations,
    int eventsPerSecond,
    int eventBurst,
    int pathDepth,
    int payloadChars,
    int payloadValues,
    int payloadDepth,
    int urlChars,
    int waitingEffects,
    int waitingRefusals,
    int coalescedMessages,
    int subscriptions,
    int timers,
    int works,
    int urlChanges,
    int components,
    int stateBytes,
    int snapshotBytes,
    long storeMillis,
    long newerMillis) {
  /** The defaults. */
  public static final Limits DEFAULTS = builder().build();

  /** Refuses a limit below 1; the message names it. */
  public Limits {
    check("sessions", sessions);
    check("parkedSessions", parkedSessions);
    check("parkedBytes", parkedBytes);
    check("parkedMillis", parkedMillis);
    check("awaySessions", awaySessions);
    check("graceMillis", graceMillis);
    check("tokenMillis", tokenMillis);
    check("joinMillis", joinMillis);
    check("recheckMillis", recheckMillis);
    check("heartbeatMillis", heartbeatMillis);
    check("mailboxMessages", mailboxMessages);
    check("windowVersions", windowVersions);
    check("windowTrees", windowTrees);
    check("feedEditions", feedEditions);
    check("softMillis", softMillis);
    check("hardMillis", hardMillis);
    check("idleMillis", idleMillis);
    check("spillMillis", spillMillis);
    check("violations", violations);
    check("eventsPerSecond", eventsPerSecond);
    check("eventBurst", eventBurst);
    check("pathDepth", pathDepth);
    check("payloadChars", payloadChars);
    check("payloadValues", payloadValues);
    check("payloadDepth", payloadDepth);
    check("urlChars", urlChars);
    check("waitingEffects", waitingEffects);
    check("waitingRefusals", waitingRefusals);
    check("coalescedMessages", coalescedMessages);
    check("subscriptions", subscriptions);
    check("timers", timers);
    check("works", works);
    check("urlChanges", urlChanges);
    check("components", components);
    check("stateBytes", stateBytes);
    check("snapshotBytes", snapshotBytes);
    check("storeMillis", storeMillis);
    check("newerMillis", newerMillis);
  }

  static void check(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException("the limit " + name + " must be at least 1, not " + value);
    }
  }

  /** A builder that begins with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Sets limits by name; what is not set keeps its default. Each method is described at the component of its name. */
  public static final class Builder {
    private int sessions = 100_000;
    private int parkedSessions = 10_000;
    private long parkedBytes = 64L << 20;
    private long parkedMillis = 60_000;
    private int awaySessions = 10_000;
    private long graceMillis = 120_000;
    private long tokenMillis = 7 * 24 * 3_600_000L;
    private long joinMillis = 10_000;
    private long recheckMillis = 60_000;
    private long heartbeatMillis = 60_000;
    private int mailboxMessages = 1_024;
    private int windowVersions = 32;
    private int windowTrees = 4;
    private int feedEditions = 32;
    private long softMillis = 5_000;
    private long hardMillis = 30_000;
    private long idleMillis = 60_000;
    private long spillMillis = 600_000;
    private int violations = 3;
    private int eventsPerSecond = 50;
    private int eventBurst = 200;
    private int pathDepth = 256;
    private int payloadChars = 65_536;
    private int payloadValues = 2_000;
    private int payloadDepth = 16;
    private int urlChars = 4_096;
    private int waitingEffects = 256;
    private int waitingRefusals = 64;
    private int coalescedMessages = 64;
    private int subscriptions = 64;
    private int timers = 64;
    private int works = 16;
    private int urlChanges = 8;
    private int components = 10_000;
    private int stateBytes = 256 << 10;
    private int snapshotBytes = 4 << 20;
    private long storeMillis = 10_000;
    private long newerMillis = 300_000;

    private Builder() {}

    /** See {@link Limits#sessions}. */
    public Builder sessions(int value) {
      sessions = value;
      return this;
    }

    /** See {@link Limits#parkedSessions}. */
    public Builder parkedSessions(int value) {
      parkedSessions = value;
      return this;
    }

    /** See {@link Limits#parkedBytes}. */
    public Builder parkedBytes(long value) {
      parkedBytes = value;
      return this;
    }

    /** See {@link Limits#parkedMillis}. */
    public Builder parkedMillis(long value) {
      parkedMillis = value;
      return this;
    }

    /** See {@link Limits#awaySessions}. */
    public Builder awaySessions(int value) {
      awaySessions = value;
      return this;
    }

    /** See {@link Limits#graceMillis}. */
    public Builder graceMillis(long value) {
      graceMillis = value;
      return this;
    }

    /** See {@link Limits#tokenMillis}. */
    public Builder tokenMillis(long value) {
      tokenMillis = value;
      return this;
    }

    /** See {@link Limits#joinMillis}. */
    public Builder joinMillis(long value) {
      joinMillis = value;
      return this;
    }

    /** See {@link Limits#recheckMillis}. */
    public Builder recheckMillis(long value) {
      recheckMillis = value;
      return this;
    }

    /** See {@link Limits#heartbeatMillis}. */
    public Builder heartbeatMillis(long value) {
      heartbeatMillis = value;
      return this;
    }

    /** See {@link Limits#mailboxMessages}. */
    public Builder mailboxMessages(int value) {
      mailboxMessages = value;
      return this;
    }

    /** See {@link Limits#windowVersions}. */
    public Builder windowVersions(int value) {
      windowVersions = value;
      return this;
    }

    /** See {@link Limits#windowTrees}. */
    public Builder windowTrees(int value) {
      windowTrees = value;
      return this;
    }

    /** See {@link Limits#feedEditions}. */
    public Builder feedEditions(int value) {
      feedEditions = value;
      return this;
    }

    /** See {@link Limits#softMillis}. */
    public Builder softMillis(long value) {
      softMillis = value;
      return this;
    }

    /** See {@link Limits#hardMillis}. */
    public Builder hardMillis(long value) {
      hardMillis = value;
      return this;
    }

    /** See {@link Limits#idleMillis}. */
    public Builder idleMillis(long value) {
      idleMillis = value;
      return this;
    }

    /** See {@link Limits#spillMillis}. */
    public Builder spillMillis(long value) {
      spillMillis = value;
      return this;
    }

    /** See {@link Limits#violations}. */
    public Builder violations(int value) {
      violations = value;
      return this;
    }

    /** See {@link Limits#eventsPerSecond}. */
    public Builder eventsPerSecond(int value) {
      eventsPerSecond = value;
      return this;
    }

    /** See {@link Limits#eventBurst}. */
    public Builder eventBurst(int value) {
      eventBurst = value;
      return this;
    }

    /** See {@link Limits#pathDepth}. */
    public Builder pathDepth(int value) {
      pathDepth = value;
      return this;
    }

    /** See {@link Limits#payloadChars}. */
    public Builder payloadChars(int value) {
      payloadChars = value;
      return this;
    }

    /** See {@link Limits#payloadValues}. */
    public Builder payloadValues(int value) {
      payloadValues = value;
      return this;
    }

    /** See {@link Limits#payloadDepth}. */
    public Builder payloadDepth(int value) {
      payloadDepth = value;
      return this;
    }

    /** See {@link Limits#urlChars}. */
    public Builder urlChars(int value) {
      urlChars = value;
      return this;
    }

    /** See {@link Limits#waitingEffects}. */
    public Builder waitingEffects(int value) {
      waitingEffects = value;
      return this;
    }

    /** See {@link Limits#waitingRefusals}. */
    public Builder waitingRefusals(int value) {
      waitingRefusals = value;
      return this;
    }

    /** See {@link Limits#coalescedMessages}. */
    public Builder coalescedMessages(int value) {
      coalescedMessages = value;
      return this;
    }

    /** See {@link Limits#subscriptions}. */
    public Builder subscriptions(int value) {
      subscriptions = value;
      return this;
    }

    /** See {@link Limits#timers}. */
    public Builder timers(int value) {
      timers = value;
      return this;
    }

    /** See {@link Limits#works}. */
    public Builder works(int value) {
      works = value;
      return this;
    }

    /** See {@link Limits#urlChanges}. */
    public Builder urlChanges(int value) {
      urlChanges = value;
      return this;
    }

    /** See {@link Limits#components}. */
    public Builder components(int value) {
      components = value;
      return this;
    }

    /** See {@link Limits#stateBytes}. */
    public Builder stateBytes(int value) {
      stateBytes = value;
      return this;
    }

    /** See {@link Limits#snapshotBytes}. */
    public Builder snapshotBytes(int value) {
      snapshotBytes = value;
      return this;
    }

    /** See {@link Limits#storeMillis}. */
    public Builder storeMillis(long value) {
      storeMillis = value;
      return this;
    }

    /** See {@link Limits#newerMillis}. */
    public Builder newerMillis(long value) {
      newerMillis = value;
      return this;
    }

    /**
     * The limits.
     *
     * @throws IllegalArgumentException for a limit below 1; the message names it
     */
    public Limits build() {
      return new Limits(
          sessions,
          parkedSessions,
          parkedBytes,
          parkedMillis,
          awaySessions,
          graceMillis,
          tokenMillis,
          joinMillis,
          recheckMillis,
          heartbeatMillis,
          mailboxMessages,
          windowVersions,
          windowTrees,
          feedEditions,
          softMillis,
          hardMillis,
          idleMillis,
          spillMillis,
          violations,
          eventsPerSecond,
          eventBurst,
          pathDepth,
          payloadChars,
          payloadValues,
          payloadDepth,
          urlChars,
          waitingEffects,
          waitingRefusals,
          coalescedMessages,
          subscriptions,
          timers,
          works,
          urlChanges,
          components,
          stateBytes,
          snapshotBytes,
          storeMillis,
          newerMillis);
    }
  }
}
