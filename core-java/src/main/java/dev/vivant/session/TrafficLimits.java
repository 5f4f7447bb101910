package dev.vivant.session;

/**
 * Bounds of what one person, or one address, can do with all its pages together. What one session may do is in {@link
 * Limits}.
 *
 * <p>An address counts where {@link Visitor#address} names one, a person where somebody is logged in. Many people may
 * share an address, so its limits are wide.
 *
 * @param addressConnections     connections of an address at once
 * @param addressJoinsPerMinute  connections that an address opens in the long run, each for one join
 * @param addressJoinBurst       connections that an address opens at once
 * @param addressEventsPerSecond events of an address in the long run
 * @param addressEventBurst      events of an address at once
 * @param userConnections        connections of a person at once
 * @param userEventsPerSecond    events of a person in the long run
 * @param userEventBurst         events of a person at once
 * @param trackedParties         people and addresses that are counted at once; beyond it those are forgotten first that
 *                               have no connection
 */
public record TrafficLimits(
    int addressConnections,
    int addressJoinsPerMinute,
    int addressJoinBurst,
    int addressEventsPerSecond,
    int addressEventBurst,
    int userConnections,
    int userEventsPerSecond,
    int userEventBurst,
    int trackedParties) {
  /** The defaults. */
  public static final TrafficLimits DEFAULTS = builder().build();

  /** Refuses a limit below 1; the message names it. */
  public TrafficLimits {
    Limits.check("addressConnections", addressConnections);
    Limits.check("addressJoinsPerMinute", addressJoinsPerMinute);
    Limits.check("addressJoinBurst", addressJoinBurst);
    Limits.check("addressEventsPerSecond", addressEventsPerSecond);
    Limits.check("addressEventBurst", addressEventBurst);
    Limits.check("userConnections", userConnections);
    Limits.check("userEventsPerSecond", userEventsPerSecond);
    Limits.check("userEventBurst", userEventBurst);
    Limits.check("trackedParties", trackedParties);
  }

  /** A builder that begins with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Sets limits by name; what is not set keeps its default. Each method is described at the component of its name. */
  public static final class Builder {
    private int addressConnections = 1_000;
    private int addressJoinsPerMinute = 600;
    private int addressJoinBurst = 1_000;
    private int addressEventsPerSecond = 1_000;
    private int addressEventBurst = 4_000;
    private int userConnections = 100;
    private int userEventsPerSecond = 200;
    private int userEventBurst = 800;
    private int trackedParties = 100_000;

    private Builder() {}

    /** See {@link TrafficLimits#addressConnections}. */
    public Builder addressConnections(int value) {
      addressConnections = value;
      return this;
    }

    /** See {@link TrafficLimits#addressJoinsPerMinute}. */
    public Builder addressJoinsPerMinute(int value) {
      addressJoinsPerMinute = value;
      return this;
    }

    /** See {@link TrafficLimits#addressJoinBurst}. */
    public Builder addressJoinBurst(int value) {
      addressJoinBurst = value;
      return this;
    }

    /** See {@link TrafficLimits#addressEventsPerSecond}. */
    public Builder addressEventsPerSecond(int value) {
      addressEventsPerSecond = value;
      return this;
    }

    /** See {@link TrafficLimits#addressEventBurst}. */
    public Builder addressEventBurst(int value) {
      addressEventBurst = value;
      return this;
    }

    /** See {@link TrafficLimits#userConnections}. */
    public Builder userConnections(int value) {
      userConnections = value;
      return this;
    }

    /** See {@link TrafficLimits#userEventsPerSecond}. */
    public Builder userEventsPerSecond(int value) {
      userEventsPerSecond = value;
      return this;
    }

    /** See {@link TrafficLimits#userEventBurst}. */
    public Builder userEventBurst(int value) {
      userEventBurst = value;
      return this;
    }

    /** See {@link TrafficLimits#trackedParties}. */
    public Builder trackedParties(int value) {
      trackedParties = value;
      return this;
    }

    /** The limits. */
    public TrafficLimits build() {
      return new TrafficLimits(
          addressConnections,
          addressJoinsPerMinute,
          addressJoinBurst,
          addressEventsPerSecond,
          addressEventBurst,
          userConnections,
          userEventsPerSecond,
          userEventBurst,
          trackedParties);
    }
  }
}
