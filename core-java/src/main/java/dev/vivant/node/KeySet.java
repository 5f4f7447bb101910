package dev.vivant.node;

/** Sees to it that no two siblings have the same key: then a key would name nothing. */
final class KeySet {
  private static final int FEW = 8;

  /** Open addressing: a key stands at the place of its hash or behind, before the first gap. At most half full. */
  private Object[] keys;

  private int count;

  KeySet(int expected) {
    keys = new Object[Integer.highestOneBit(Math.max(FEW, expected)) * 4];
  }

  /** Notes the key of a child; refuses it the second time. */
  void add(Tag parent, Object key) {
    if (!put(key)) {
      throw ContentRefusal.sameKey(parent, key);
    }
    if (++count > keys.length / 2) {
      Object[] before = keys;
      keys = new Object[before.length * 2];
      for (Object old : before) {
        if (old != null) {
          put(old);
        }
      }
    }
  }

  private boolean put(Object key) {
    int hash = key.hashCode() * 0x9E3779B9;
    int at = (hash ^ hash >>> 16) & keys.length - 1;
    while (keys[at] != null) {
      if (keys[at].equals(key)) {
        return false;
      }
      at = at + 1 & keys.length - 1;
    }
    keys[at] = key;
    return true;
  }

  /** Refuses children two of which have the same key; a null parent is one that is not known yet. */
  static void check(Tag parent, Node[] children) {
    if (children.length <= FEW) {
      checkFew(parent, children);
      return;
    }
    KeySet set = new KeySet(children.length);
    for (Node child : children) {
      Object key = key(child);
      if (key != null) {
        set.add(parent, key);
      }
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

  private static Object key(Node child) {
    return child instanceof Element element ? element.key() : null;
  }
}
