package dev.vivant.redis;

/**
 * Bounds of what is kept in Redis and of what waits for it. The defaults are safe; units are in the names.
 *
 * @param sessionMillis       how long a session stays in Redis after it was last written: as long as a page's token is
 *                            good
 * @param maxSnapshotBytes    one session written down; a larger one is not kept
 * @param maxBatchBytes       snapshots that go to Redis in one command; a larger batch is more commands, still sent at
 *                            once
 * @param commandMillis       how long a call waits for Redis before it fails
 * @param publishMillis       how long a message waits for a Redis that is away before it is given up
 * @param maxMessageBytes     one published message, written down; a larger one is refused
 * @param maxPublishingBytes  messages that wait for Redis; what is more is given up
 * @param maxReceivedBytes   messages from Redis that wait for subscribers of this node; more are fetched again later
 * @param historyMessages     messages of a topic that stay in Redis for those that missed them
 * @param historyMillis       how long they stay after the last one
 * @param checkMillis         how often each topic and presence of this node is compared with Redis
 * @param presenceMillis      how long after its last sign of life a node and all who are on it count as gone
 * @param maxPresences        times that one topic may be tracked, over all nodes; more are refused
 */
public record RedisLimits(
    long sessionMillis,
    int maxSnapshotBytes,
    int maxBatchBytes,
    long commandMillis,
    long publishMillis,
    int maxMessageBytes,
    int maxPublishingBytes,
    int maxReceivedBytes,
    int historyMessages,
    long historyMillis,
    long checkMillis,
    long presenceMillis,
    int maxPresences) {
  /** The defaults. */
  public static final RedisLimits DEFAULTS = builder().build();

  /** Refuses a limit below 1 and bounds that contradict each other; the message names them. */
  public RedisLimits {
    check("sessionMillis", sessionMillis);
    check("maxSnapshotBytes", maxSnapshotBytes);
    check("maxBatchBytes", maxBatchBytes);
    check("commandMillis", commandMillis);
    check("publishMillis", publishMillis);
    check("maxMessageBytes", maxMessageBytes);
    check("maxPublishingBytes", maxPublishingBytes);
    check("maxReceivedBytes", maxReceivedBytes);
    check("historyMessages", historyMessages);
    check("historyMillis", historyMillis);
    check("checkMillis", checkMillis);
    check("presenceMillis", presenceMillis);
    check("maxPresences", maxPresences);
    if (historyMillis < 2 * checkMillis) {
      throw new IllegalArgumentException("historyMillis must be at least twice checkMillis, so that what was missed is"
          + " still there when it is noticed; not " + historyMillis + " and " + checkMillis);
    }
  }

  private static void check(String name, long value) {
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
    private long sessionMillis = 7 * 24 * 3_600_000L;
    private int maxSnapshotBytes = 1 << 20;
    private int maxBatchBytes = 1 << 20;
    private long commandMillis = 3_000;
    private long publishMillis = 10_000;
    private int maxMessageBytes = 65_536;
    private int maxPublishingBytes = 16 << 20;
    private int maxReceivedBytes = 16 << 20;
    private int historyMessages = 256;
    private long historyMillis = 600_000;
    private long checkMillis = 10_000;
    private long presenceMillis = 15_000;
    private int maxPresences = 10_000;

    private Builder() {}

    /** See {@link RedisLimits#sessionMillis}. */
    public Builder sessionMillis(long value) {
      sessionMillis = value;
      return this;
    }

    /** See {@link RedisLimits#maxSnapshotBytes}. */
    public Builder maxSnapshotBytes(int value) {
      maxSnapshotBytes = value;
      return this;
    }

    /** See {@link RedisLimits#maxBatchBytes}. */
    public Builder maxBatchBytes(int value) {
      maxBatchBytes = value;
      return this;
    }

    /** See {@link RedisLimits#commandMillis}. */
    public Builder commandMillis(long value) {
      commandMillis = value;
      return this;
    }

    /** See {@link RedisLimits#publishMillis}. */
    public Builder publishMillis(long value) {
      publishMillis = value;
      return this;
    }

    /** See {@link RedisLimits#maxMessageBytes}. */
    public Builder maxMessageBytes(int value) {
      maxMessageBytes = value;
      return this;
    }

    /** See {@link RedisLimits#maxPublishingBytes}. */
    public Builder maxPublishingBytes(int value) {
      maxPublishingBytes = value;
      return this;
    }

    /** See {@link RedisLimits#maxReceivedBytes}. */
    public Builder maxReceivedBytes(int value) {
      maxReceivedBytes = value;
      return this;
    }

    /** See {@link RedisLimits#historyMessages}. */
    public Builder historyMessages(int value) {
      historyMessages = value;
      return this;
    }

    /** See {@link RedisLimits#historyMillis}. */
    public Builder historyMillis(long value) {
      historyMillis = value;
      return this;
    }

    /** See {@link RedisLimits#checkMillis}. */
    public Builder checkMillis(long value) {
      checkMillis = value;
      return this;
    }

    /** See {@link RedisLimits#presenceMillis}. */
    public Builder presenceMillis(long value) {
      presenceMillis = value;
      return this;
    }

    /** See {@link RedisLimits#maxPresences}. */
    public Builder maxPresences(int value) {
      maxPresences = value;
      return this;
    }

    /**
     * The limits.
     *
     * @throws IllegalArgumentException for one below 1, or two that contradict each other
     */
    public RedisLimits build() {
      return new RedisLimits(sessionMillis, maxSnapshotBytes, maxBatchBytes, commandMillis, publishMillis,
          maxMessageBytes, maxPublishingBytes, maxReceivedBytes, historyMessages, historyMillis, checkMillis,
          presenceMillis, maxPresences);
    }
  }
}
