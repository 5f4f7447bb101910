package dev.vivant.session;

import dev.vivant.node.Binding;
import dev.vivant.node.Element;
import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.view.EventType;
import dev.vivant.view.InvalidPayload;
import java.util.List;
import java.util.Set;

/**
 * What an event names in a tree: an element and one of its bindings (law 5).
 *
 * @param element  where it happened
 * @param handler  what it runs
 * @param keys     that a key has to be one of; empty for any
 * @param disabled whether a browser would not have let it happen
 */
record Target(Element element, BoundHandler handler, List<String> keys, boolean disabled) {
  private static final Set<String> CAN_BE_DISABLED =
      Set.of("button", "input", "select", "textarea", "fieldset", "optgroup", "option");

  /** The target of a path and the place of a binding; null where nothing of that kind stands. */
  static Target find(Element root, Path path, int binding) {
    Element element = root;
    boolean disabled = false;
    for (int depth = 0; depth < path.length(); depth++) {
      int place = path.place(depth);
      if (place < 0 || place >= element.childCount() || !(asItWas(element, place) instanceof Element child)) {
        return null;
      }
      disabled |= isFieldset(element) && element.attribute("disabled") != null && !isFirstLegend(element, place);
      disabled |= child.attribute("inert") != null;
      element = child;
    }
    if (binding < 0 || binding >= element.bindingCount()) {
      return null;
    }
    disabled |= CAN_BE_DISABLED.contains(element.tag().name()) && element.attribute("disabled") != null;
    Binding bound = element.binding(binding);
    return bound.handler() instanceof BoundHandler handler
        ? new Target(element, handler, bound.keys(), disabled) : null;
  }

  /** A child; null where it cannot be made again as the page has it. */
  private static Node asItWas(Element parent, int place) {
    return parent.rows() == null ? parent.child(place) : parent.rows().asItWas(place);
  }

  /**
   * What happened, as the handler gets it.
   *
   * @throws InvalidPayload for a payload of another type, or a key that the browser would not have sent
   */
  LiveEvent event(EventType<?> type, List<Object> payload, Limits limits, LiveEvent.Origin origin) {
    LiveEvent event = EventDecoder.decode(type, payload, limits, origin);
    if (!keys.isEmpty() && event instanceof LiveEvent.Key key
        && !keys.contains(key.key()) && !keys.contains(key.code())) {
      throw new InvalidPayload("key should be one of " + String.join(", ", keys));
    }
    return event;
  }

  private static boolean isFieldset(Element element) {
    return is(element, "fieldset");
  }

  /** What is inside a fieldset's first legend stays enabled: the check-box that enables the rest may stand there. */
  private static boolean isFirstLegend(Element fieldset, int place) {
    for (int i = 0; i <= place; i++) {
      if (fieldset.child(i) instanceof Element child && is(child, "legend")) {
        return i == place;
      }
    }
    return false;
  }

  private static boolean is(Element element, String name) {
    return element.tag().namespace() == Namespace.HTML && element.tag().name().equals(name);
  }
}
