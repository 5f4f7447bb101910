package dev.vivant.pubsub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Comes to the subscribers of a topic when somebody came or went, or something else is said about them. Whoever only
 * shows who is there takes {@link #present} and need not look at the rest.
 *
 * @param topic   where
 * @param joined  who was not there before, in the order of their keys
 * @param left    who is not there any more, as they were last
 * @param present who is there now, in the order of their keys
 */
public record PresenceChange(String topic, List<Present> joined, List<Present> left, List<Present> present) {
  /** Refuses null; keeps copies. */
  public PresenceChange {
    Objects.requireNonNull(topic, "topic");
    joined = List.copyOf(joined);
    left = List.copyOf(left);
    present = List.copyOf(present);
  }

  /** What changed from one list to the next; empty where nothing did. For those who write a {@link Presence}. */
  public static Optional<PresenceChange> between(String topic, List<Present> before, List<Present> after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    return Optional.of(new PresenceChange(topic, without(after, before), without(before, after), after));
  }

  private static List<Present> without(List<Present> those, List<Present> others) {
    Map<String, Present> known = others.stream().collect(Collectors.toMap(Present::key, Function.identity()));
    List<Present> rest = new ArrayList<>(those);
    rest.removeIf(each -> known.containsKey(each.key()));
    return rest;
  }
}
