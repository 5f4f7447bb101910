// What scripts of the page add. Hooks want to know when an element with data-hook="Name" comes, changes and goes:
// window.Vivant = { hooks: { Chart: { mounted() { draw(this.el) }, updated() { … }, destroyed() { … } } } }
// and data-confirm asks the way that Vivant.confirm says.
import { root } from "../dom.js";
import { added } from "../parts.js";

/**
 * @typedef {object} Hook
 * @property {(this: any, el: Element) => void} [mounted] the element is in the page, and the page is live
 * @property {(this: any, el: Element) => void} [beforeUpdate] it or something inside is about to be patched
 * @property {(this: any, el: Element) => void} [updated] it was
 * @property {(this: any, el: Element) => void} [destroyed] it is no longer in the page
 * @property {(this: any, el: Element) => void} [disconnected]
 * @property {(this: any, el: Element) => void} [reconnected]
 */

/** @type {{ Vivant: { hooks: Record<string, Hook>, confirm?: (text: string, element: Element) => boolean } }} */
const { Vivant } = /** @type {any} */ (window);

added.confirmed = (element) => {
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

added.moment = (moment) => standing.forEach((_, element) => call(element, moment));

added.mounted = (element) => {
  const hook = Vivant.hooks[element.getAttribute("data-hook") ?? ""];
  if (hook && !standing.has(element)) {
    standing.set(element, Object.assign(Object.create(hook), { el: element }));
    call(element, "mounted");
  }
};

added.touch = (node) => {
  for (const element of standing.keys()) {
    if (!touched.has(element) && (!node || element.contains(node))) {
      touched.add(element);
      call(element, "beforeUpdate");
    }
  }
};

added.settled = () => {
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
