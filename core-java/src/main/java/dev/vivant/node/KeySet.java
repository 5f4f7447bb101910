package dev.vivant.node;

import java.util.HashSet;
import java.util.Set;

/** Sees to it that no two siblings have the same key: then a key would name nothing. */
final class KeySet {
  private static final int FEW = 8;

  private final Set<Object> keys = new HashSet<>();

  /** Notes the key of a child; refuses it the second time. */
  void add(Tag parent, Object key) {
    if (!keys.add(key)) {
      throw ContentRefusal.sameKey(parent, key);
    }
  }

  /** Refuses children two of which have the same key; a null parent is one that is not known yet. */
  static void check(Tag parent, Node[] children) {
    if (children.length <= FEW) {
      checkFew(parent, children);
    } else {
      checkMany(parent, children);
    }
  }

  private static void checkFew(Tag parent, Node[] children) {
    for (int i = 1; i < children.length; i++) {
      Object key = key(children[i]);
      for (int j = 0; key != null && j < i; j++) {
        if (key.equals(key(children[j]))) {
          throw ContentRefusal.sameKey(parent, key);
        }
      }
    }
  }

  private static void checkMany(Tag parent, Node[] children) {
    KeySet set = null;
    for (Node child : children) {
      Object key = key(child);
      if (key != null) {
        set = set == null ? new KeySet() : set;
        set.add(parent, key);
      }
    }
  }

  private static Object key(Node child) {
    return child instanceof Element element ? element.key() : null;
  }
}
