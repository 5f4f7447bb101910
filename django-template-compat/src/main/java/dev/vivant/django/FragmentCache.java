package dev.vivant.django;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps rendered fragments for {@code {% cache %}}. Safe for any thread. */
public interface FragmentCache {
  /**
   * A fragment.
   *
   * @param key its key
   * @param now the time
   * @return null if there is none or its time is over
   */
  String get(String key, Instant now);

  /**
   * Keeps a fragment.
   *
   * @param key its key
   * @param html the fragment
   * @param until when its time is over; null for never
   */
  void put(String key, String html, Instant until);

  /**
   * A cache in the memory of this program that drops what was used longest ago.
   *
   * @param maxFragments how many it keeps
   * @return the cache
   */
  static FragmentCache inMemory(int maxFragments) {
    record Entry(String html, Instant until) {}

    Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
        return size() > maxFragments;
      }
    };
    return new FragmentCache() {
      @Override
      public String get(String key, Instant now) {
        synchronized (entries) {
          Entry entry = entries.get(key);
          return entry == null || entry.until != null && !now.isBefore(entry.until) ? null : entry.html;
        }
      }

      @Override
      public void put(String key, String html, Instant until) {
        synchronized (entries) {
          entries.put(key, new Entry(html, until));
        }
      }
    };
  }
}
