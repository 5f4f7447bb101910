package dev.vivant.testing;

import java.util.ArrayList;
import java.util.List;

/** The address bar and the history of a test's page. Each entry knows which view it belongs to, by number. */
final class Address {
  private final List<Entry> entries = new ArrayList<>();
  private int here;

  Address(String url) {
    entries.add(new Entry(url, 0));
  }

  String url() {
    return entries.get(here).url;
  }

  void show(String url, boolean replace, boolean otherView) {
    Entry now = new Entry(url, entries.get(here).view + (otherView ? 1 : 0));
    if (replace) {
      entries.set(here, now);
    } else {
      entries.subList(here + 1, entries.size()).clear();
      entries.add(now);
      here++;
    }
  }

  /** Goes back or forward; gives whether that leads to another view. */
  boolean go(int by) {
    int to = here + by;
    if (to < 0 || to >= entries.size()) {
      throw new AssertionError("the history has " + entries.size() + " entries and the page is at number " + (here + 1)
          + "; there is nothing " + (by < 0 ? "before" : "after") + " it");
    }
    boolean otherView = entries.get(to).view != entries.get(here).view;
    here = to;
    return otherView;
  }

  /** {@code "?x=1"} at {@code /list} is {@code "/list?x=1"}. */
  String absolute(String href) {
    if (href.startsWith("?")) {
      int mark = url().indexOf('?');
      return (mark < 0 ? url() : url().substring(0, mark)) + href;
    }
    return href;
  }

  private record Entry(String url, int view) {}
}
