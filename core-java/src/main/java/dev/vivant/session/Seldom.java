package dev.vivant.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists that are empty in nearly all sessions at nearly all times: until something is in them they cost nothing. */
final class Seldom {
  private Seldom() {}

  /** Nothing yet; the same list for everybody. May be cleared, asked and walked through like any other. */
  static <T> List<T> none() {
    return Collections.emptyList();
  }

  /** The list with one more: {@code waiting = Seldom.with(waiting, one)}. */
  static <T> List<T> with(List<T> list, T one) {
    List<T> own = list.isEmpty() ? new ArrayList<>(2) : list;
    own.add(one);
    return own;
  }

  /** The list with more in front of what is in it, or behind it. */
  static <T> List<T> with(List<T> list, int at, List<T> more) {
    if (more.isEmpty()) {
      return list;
    }
    List<T> own = list.isEmpty() ? new ArrayList<>(more.size()) : list;
    own.addAll(at, more);
    return own;
  }
}
