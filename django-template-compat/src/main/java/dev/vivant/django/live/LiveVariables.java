package dev.vivant.django.live;

import dev.vivant.django.Variables;
import java.util.LinkedHashMap;
import java.util.Map;

/** The variables that a live template sees. */
final class LiveVariables {
  private LiveVariables() {}

  /** The author's own variables before the members of the state before what is always there. */
  static Map<String, Object> of(Map<String, Object> always, Object state, Map<String, Object> own) {
    Map<String, Object> more = new LinkedHashMap<>(always);
    Map<String, Object> members = Variables.of(state, Map.of());
    more.keySet().removeIf(members::containsKey);
    more.putAll(own);
    return Variables.of(state, more);
  }
}
