package dev.vivant.django.tags;

import dev.vivant.django.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a chain of templates, by name; the youngest template's block comes first. Belongs to one rendering. */
final class BlockContext {
  private static final Object KEY = BlockContext.class;

  private static final class Chain {
    private final List<BlockNode> nodes = new ArrayList<>(3);
    private int next;
  }

  private final Map<String, Chain> blocks = new HashMap<>();

  static BlockContext of(Context context) {
    return (BlockContext) context.state().get(KEY);
  }

  static BlockContext create(Context context) {
    return (BlockContext) context.state().computeIfAbsent(KEY, key -> new BlockContext());
  }

  /** Adds the blocks of the next older template. */
  void add(List<BlockNode> older) {
    for (BlockNode node : older) {
      blocks.computeIfAbsent(node.name(), key -> new Chain()).nodes.add(node);
    }
  }

  /** The youngest block of a name that is not being rendered, which it is from now on; null if there is none. */
  BlockNode pop(String name) {
    Chain chain = blocks.get(name);
    return chain == null || chain.next == chain.nodes.size() ? null : chain.nodes.get(chain.next++);
  }

  /** Ends what {@link #pop} began. */
  void restore(String name) {
    blocks.get(name).next--;
  }

  /** What {@link #pop} would give. */
  BlockNode peek(String name) {
    Chain chain = blocks.get(name);
    return chain == null || chain.next == chain.nodes.size() ? null : chain.nodes.get(chain.next);
  }
}
