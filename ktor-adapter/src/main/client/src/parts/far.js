// Events that do not happen to an element: of the window, of the document, clicks outside; those that come by
// themselves, again and again; and those that tell of an extent, wherever they happen.
import { bindingsOf } from "../bindings.js";
import { root } from "../dom.js";
import { emit, fire } from "../events.js";
import { added } from "../parts.js";
import { isLive } from "../session.js";

/**
 * For whoever asks, wherever it is.
 * @param {string} name
 */
const onFar = (name) => (/** @type {Event} */ event) => {
  for (const element of root.querySelectorAll(`[data-v*=${name}]`)) {
    for (const [index, binding] of bindingsOf(element).entries()) {
      if (binding.event === name && (name !== "away" || !event.composedPath().includes(element))) {
        fire(element, binding, index, event);
      }
    }
  }
};

added.listenFar = (name, type, on) => {
  if (name === "away") addEventListener("click", onFar(name));
  else (on === "window" ? window : document).addEventListener(type, onFar(name));
};

// Asks again and again, until the element is gone or bound to something else.
added.poll = (element, binding, index) => {
  const timer = setInterval(() => {
    if (!root.contains(element) || bindingsOf(element)[index] !== binding) clearInterval(timer);
    else if (!document.hidden && isLive()) emit(element, binding, index, {}, element, null);
  }, +(binding.i ?? 5000));
};

added.extent = (element, { type, on }) => {
  if (type === "resize") return [innerWidth, innerHeight];
  if (type !== "scroll") return undefined;
  const { scrollLeft, scrollTop } = on ? /** @type {Element} */ (document.scrollingElement) : element;
  return [scrollLeft, scrollTop].map(Math.round);
};
