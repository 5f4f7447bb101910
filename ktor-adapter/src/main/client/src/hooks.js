// Hooks: scripts of the page that want to know when an element with data-hook="Name" comes, changes and goes.
// window.Vivant = { hooks: { Chart: { mounted() { draw(this.el) }, updated() { … }, destroyed() { … } } } }
import { root } from "./dom.js";

/**
 * @typedef {object} Hook
 * @property {(this: any, el: Element) => void} [mounted] the element is in the page, and the page is live
 * @property {(this: any, el: Element) => void} [beforeUpdate] it or something inside is about to be patched
 * @property {(this: any, el: Element) => void} [updated] it was
 * @property {(this: any, el: Element) => void} [destroyed] it is no longer in the page
 * @property {(this: any, el: Element) => void} [disconnected]
 * @property {(this: any, el: Element) => void} [reconnected]
 */

/**
 * What scripts of the page may set before the client starts: hooks by name, another way to ask for a confirmation.
 * @type {{ hooks: Record<string, Hook>, confirm?: (text: string, element: Element) => boolean }}
 */
export const Vivant = { hooks: {}, .../** @type {any} */ (window).Vivant };

/**
 * Asks what data-confirm says, if it says something.
 * @param {Element} element
 */
export const isConfirmed = (element) => {
  const question = element.getAttribute("data-confirm");
  return !question || (Vivant.confirm ?? confirm)(question, element);
};

/** @type {Map<Element, Hook>} */
const standing = new Map();

/** @type {Set<Element>} those that were told of the patches that run just now */
const touched = new Set();

/**
 * @param {Element} element
 * @param {keyof Hook} moment
 */
const call = (element, moment) => {
  try {
    standing.get(element)?.[moment]?.(element);
  } catch (error) {
    // A broken hook must not break the page.
    console.error(moment, element, error);
  }
};

/** @param {keyof Hook} moment */
export const callHooks = (moment) => standing.forEach((_, element) => call(element, moment));

/** @param {Element} element that may have data-hook */
export const mountHook = (element) => {
  const hook = Vivant.hooks[element.getAttribute("data-hook") ?? ""];
  if (hook && !standing.has(element)) {
    standing.set(element, Object.assign(Object.create(hook), { el: element }));
    call(element, "mounted");
  }
};

/** @param {Node} [node] that is about to be patched; without, everything is */
export const touchHooks = (node) => {
  for (const element of standing.keys()) {
    if (!touched.has(element) && (!node || element.contains(node))) {
      touched.add(element);
      call(element, "beforeUpdate");
    }
  }
};

/** The patches have run. */
export const settleHooks = () => {
  for (const element of standing.keys()) {
    if (!root.contains(element) || !element.hasAttribute("data-hook")) {
      call(element, "destroyed");
      standing.delete(element);
    } else if (touched.has(element)) {
      call(element, "updated");
    }
  }
  touched.clear();
};
