// Recovery: makes the live region equal to a whole tree and keeps what can be kept. Which node was which is not known
// any more; nodes that agree in tag and id (or data-key, or name) are taken for the same, in their order.
import { arrange } from "../arrange.js";
import { removeAttribute, setAttribute } from "../attributes.js";
import { root } from "../dom.js";
import { childrenOf, setChildren } from "../mirror.js";
import { addNodes } from "../nodes.js";
import { added } from "../parts.js";
import { isIgnored } from "../patch.js";

/** @typedef {import("../mirror.js").Mirrored} Mirrored */

/** @param {any} node */
const labelOf = (node) => node.data === undefined || node.localName
  ? `${node.namespaceURI} ${node.localName} ${node.type} `
    + (node.id || node.getAttribute("data-key") || node.getAttribute("name"))
  : "";

/**
 * @param {Element} old
 * @param {Element} fresh
 */
const morphAttributes = (old, fresh) => {
  // Whether these are open belongs to the person.
  const open = /^(details|dialog)$/.test(old.localName) ? "open" : "";
  for (const name of old.getAttributeNames()) {
    if (name !== open && !fresh.hasAttribute(name)) {
      added.changing?.(old, name);
      removeAttribute(old, name);
    }
  }
  for (const name of fresh.getAttributeNames()) {
    const value = /** @type {string} */ (fresh.getAttribute(name));
    if (name !== open && old.getAttribute(name) !== value) {
      added.changing?.(old, name);
      setAttribute(old, name, value);
    }
  }
};

/**
 * @param {Element} old
 * @param {Mirrored[]} list its children from now on, freshly made
 */
const morphChildren = (old, list) => {
  const before = childrenOf(old);
  if (isIgnored(old)) {
    setChildren(old, list);
    return;
  }
  /** @type {Map<string, number[]>} */
  const known = new Map();
  before.forEach((node, place) => {
    const label = labelOf(node);
    known.get(label)?.push(place) ?? known.set(label, [place]);
  });
  /** @type {number[]} */
  const places = [];
  const after = list.map((/** @type {any} */ fresh) => {
    const place = known.get(labelOf(fresh))?.shift() ?? -1;
    places.push(place);
    if (place < 0) return fresh;
    const node = /** @type {any} */ (before[place]);
    if (node.localName) {
      morphAttributes(node, fresh);
      morphChildren(node, childrenOf(fresh));
    } else if (node.data !== fresh.data) {
      added.changing?.(old);
      node.data = fresh.data;
    }
    return node;
  });
  added.changing?.(old);
  arrange(old, before, after, places);
};

added.morph = (items) => {
  /** @type {Mirrored[]} */
  const list = [];
  for (const item of items) addNodes(list, item, root);
  added.touch?.();
  morphChildren(root, list);
};
