package dev.vivant.django.nodes;

import dev.vivant.node.Namespace;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A static piece of a template, read from each state that it was met in. Safe for any thread. */
final class Segments {
  private static final int NAMESPACES = Namespace.values().length;

  private final AtomicReferenceArray<Segment> byState =
      new AtomicReferenceArray<>(TokenState.values().length * NAMESPACES * 2);

  /** The piece, read from a state in which nothing is carried. */
  Segment from(TokenState state, boolean endTag, Namespace namespace, String text) {
    int slot = (state.ordinal() * NAMESPACES + namespace.ordinal()) * 2 + (endTag ? 1 : 0);
    Segment segment = byState.get(slot);
    if (segment == null) {
      segment = SegmentReader.read(text, state, endTag, namespace);
      byState.set(slot, segment);
    }
    return segment;
  }
}
