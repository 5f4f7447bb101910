package dev.vivant.session;

import dev.vivant.node.Blocks;
import dev.vivant.node.Element;
import dev.vivant.node.Fragment;
import dev.vivant.node.Key;
import dev.vivant.node.Node;
import dev.vivant.node.RowList;
import dev.vivant.view.Handlers;
import java.util.Objects;

/**
 * What the rows of a list are made of, and so all that has to be kept of those that keep nothing themselves.
 *
 * @param items of the collection
 * @param keys  of the items
 * @param withs second inputs; null where the function takes none
 * @param key   the function that gave the keys
 * @param row   the function: the same object for as long as it is equal to that of the render before
 * @param owner the component that renders them; null for the view
 */
record RowItems(Blocks items, Object[] keys, Object[] withs, Object key, Object row, Place owner)
    implements RowList.Source {
  static final RowItems NONE = new RowItems(Blocks.NONE, new Object[0], null, null, null, null);

  /** Whether a row's function is the same object in each render, because it has nothing of its own. */
  static boolean capturesNothing(Object row) {
    return SharedParts.captures(RenderScope.kind(row)).isEmpty();
  }

  @Override
  public Object key(int place) {
    return keys[place];
  }

  @Override
  public Element make(int place) {
    RenderScope<Object> on = new RenderScope<>(RenderPass.AGAIN, owner);
    on.enter(null, null, () -> {
      throw new IllegalStateException("the row with the key " + keys[place] + " asked for a memo, rows, a component or "
          + "a boundary when it was made again, and did not before; a row has to be the same for the same item");
    });
    Node node = render(row, items.get(place), withs, place, keys[place], on);
    on.leave();
    if (node instanceof Element element) {
      return element.withKey(keys[place]);
    }
    throw new IllegalStateException("the row with the key " + keys[place] + " was not one element when it was made "
        + "again, and was before; a row has to be the same for the same item");
  }

  @Override
  public int print(Element made) {
    return TreePrint.ofChild(made);
  }

  @Override
  public boolean isSame(int place, RowList.Source other, int otherPlace) {
    return other instanceof RowItems there && row == there.row
        && keys[place].equals(there.keys[otherPlace])
        && Objects.equals(items.get(place), there.items.get(otherPlace))
        && (withs == null || Objects.equals(withs[place], there.withs[otherPlace]));
  }

  @Override
  public Blocks identities(RowList.Source other) {
    return other instanceof RowItems there && itemsDecide(there) ? items : null;
  }

  @Override
  public boolean hasKeysOf(RowList.Source other) {
    return other instanceof RowItems there && keys == there.keys;
  }

  /** Whether rows of the very same item are the same, without a look at anything else. */
  private boolean itemsDecide(RowItems there) {
    return row == there.row && withs == null && (keys == there.keys || key == there.key);
  }

  /** What a function makes of an item: a {@link Handlers.RowWith} where there are second inputs. */
  @SuppressWarnings("unchecked") // items come from the collection that the function was given with
  static <S, T> Node render(Object row, Object item, Object[] withs, int place, Object key, Handlers<S> on) {
    Node node = withs == null
        ? ((Handlers.Row<S, T>) row).render((T) item, on)
        : ((Handlers.RowWith<S, T, Object>) row).render((T) item, withs[place], on);
    return node == null ? RenderScope.made(null, "the row with the key " + key) : node;
  }

  /** {@code <tr>} becomes {@code <tr key=7>}; of several elements in a row each gets a part of the key. */
  static Node keyed(Node node, Object key) {
    if (node instanceof Element element) {
      return element.withKey(key);
    }
    if (node instanceof Fragment fragment) {
      Node[] parts = fragment.children().toArray(new Node[0]);
      for (int i = 0; i < parts.length; i++) {
        if (parts[i] instanceof Element element) {
          parts[i] = element.withKey(parts.length == 1 ? key : new PartKey(key, part(element, i)));
        }
      }
      return Fragment.ofDistinctKeys(parts);
    }
    return node;
  }

  private static Object part(Element element, int place) {
    return element.key() == null ? place : new Key(element.key());
  }

  private record PartKey(Object key, Object part) {}
}
