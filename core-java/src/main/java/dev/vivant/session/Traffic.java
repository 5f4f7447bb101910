package dev.vivant.session;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts connections, joins and events of people and of addresses. Safe for use by many threads. */
final class Traffic {
  private static final int SECONDS_PER_MINUTE = 60;

  private final TrafficLimits limits;
  private final Scheduler scheduler;
  /** By what was seen last; the eldest are at the front. */
  private final Map<String, Party> parties = new LinkedHashMap<>(16, 0.75f, true);

  Traffic(TrafficLimits limits, Scheduler scheduler) {
    this.limits = limits;
    this.scheduler = scheduler;
  }

  /** Why a visitor may not open a connection now, in words for a log; null where nothing is against it. */
  synchronized String refusal(Visitor visitor) {
    for (Party party : partiesOf(visitor)) {
      if (party.connections >= party.maxConnections) {
        return "more than " + party.maxConnections + " connections of one " + party.kind;
      }
      if (party.joins != null && !party.joins.wouldTake(scheduler.nowMillis())) {
        return "more than " + limits.addressJoinsPerMinute() + " connections a minute from one address";
      }
    }
    return null;
  }

  /** Counts a connection; null where there are too many. */
  synchronized Pass admit(Visitor visitor) {
    if (refusal(visitor) != null) {
      return null;
    }
    List<Party> counted = partiesOf(visitor);
    for (Party party : counted) {
      party.connections++;
      if (party.joins != null) {
        party.joins.take(scheduler.nowMillis());
      }
    }
    return new Pass(List.copyOf(counted));
  }

  /** How many people and addresses are counted. */
  synchronized int size() {
    return parties.size();
  }

  private List<Party> partiesOf(Visitor visitor) {
    List<Party> found = new ArrayList<>(2);
    if (!visitor.address().isEmpty()) {
      found.add(parties.computeIfAbsent("address " + visitor.address(), key -> address()));
    }
    if (visitor.who().isLoggedIn()) {
      found.add(parties.computeIfAbsent("person " + visitor.tenant() + " " + visitor.who().name(), key -> person()));
    }
    if (parties.size() > limits.trackedParties()) {
      forget(found);
    }
    return found;
  }

  private void forget(List<Party> except) {
    for (Iterator<Party> eldest = parties.values().iterator(); parties.size() > limits.trackedParties(); ) {
      if (!eldest.hasNext()) {
        return;
      }
      Party party = eldest.next();
      if (party.connections == 0 && !except.contains(party)) {
        eldest.remove();
      }
    }
  }

  private Party address() {
    long now = scheduler.nowMillis();
    TokenBucket events = new TokenBucket(limits.addressEventBurst(), limits.addressEventsPerSecond(), now);
    TokenBucket joins =
        new TokenBucket(limits.addressJoinBurst(), limits.addressJoinsPerMinute(), now, SECONDS_PER_MINUTE);
    return new Party("address", limits.addressConnections(), events, joins);
  }

  private Party person() {
    TokenBucket events =
        new TokenBucket(limits.userEventBurst(), limits.userEventsPerSecond(), scheduler.nowMillis());
    return new Party("person", limits.userConnections(), events, null);
  }

  /** A connection that is counted. */
  final class Pass {
    private final List<Party> parties;
    private boolean over;

    private Pass(List<Party> parties) {
      this.parties = parties;
    }

    /** Whether one more event may pass now; counts it. */
    boolean takesEvent() {
      boolean takes = true;
      for (Party party : parties) {
        synchronized (party) {
          takes &= party.events.take(scheduler.nowMillis());
        }
      }
      return takes;
    }

    /** The connection is gone; a second time nothing happens. */
    void close() {
      synchronized (Traffic.this) {
        if (!over) {
          over = true;
          parties.forEach(party -> party.connections--);
        }
      }
    }
  }

  /** A person or an address. */
  private static final class Party {
    private final String kind;
    private final int maxConnections;
    private final TokenBucket events;
    private final TokenBucket joins;
    private int connections;

    Party(String kind, int maxConnections, TokenBucket events, TokenBucket joins) {
      this.kind = kind;
      this.maxConnections = maxConnections;
      this.events = events;
      this.joins = joins;
    }
  }
}
