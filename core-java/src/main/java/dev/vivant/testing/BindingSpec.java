package dev.vivant.testing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A binding as the browser reads it: {@code "window-keydown.k:p"} is type keydown, on the window, for the key k, with
 * the option p. The grammar is {@link dev.vivant.node.Binding}'s.
 */
record BindingSpec(String on, String type, List<String> keys, Map<Character, String> options) {
  static BindingSpec parse(String spec) {
    String[] parts = spec.split(":");
    String[] names = parts[0].split("\\.");
    String on = names[0].startsWith("window-") ? "window" : names[0].startsWith("document-") ? "document" : "";
    String type = on.isEmpty() ? names[0] : names[0].substring(on.length() + 1);
    Map<Character, String> options = new HashMap<>();
    for (String option : Arrays.asList(parts).subList(1, parts.length)) {
      options.put(option.charAt(0), option.substring(1));
    }
    return new BindingSpec(on, type, Arrays.asList(names).subList(1, names.length), options);
  }

  boolean has(char option) {
    return options.containsKey(option);
  }

  boolean isForKey(String key, String code) {
    return keys.isEmpty() || keys.contains(key) || keys.contains(code);
  }
}
