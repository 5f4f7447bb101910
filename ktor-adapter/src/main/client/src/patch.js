// Applies the operations of an update to the mirror and through it to the DOM. Names mirror dev.vivant.diff.Patch:
// applySetText ↔ Patch.SetText. What is inside data-update="ignore" is changed in the mirror only.
import { addInserted, arrange } from "./arrange.js";
import { nameOf, removeAttribute, setAttribute } from "./attributes.js";
import { inside, root } from "./dom.js";
import { notice } from "./events.js";
import { childrenOf } from "./mirror.js";
import { addNodes } from "./nodes.js";
import { added } from "./parts.js";

/** @typedef {import("./mirror.js").Mirrored} Mirrored */

/**
 * What an operation works on.
 * @typedef {object} Place
 * @property {any} node
 * @property {any} parent
 * @property {number} index of the node among its siblings
 * @property {boolean} quiet the DOM there is not ours
 */

/** @param {Element} element */
export const isIgnored = (element) => element.getAttribute("data-update") === "ignore";

/**
 * @param {number[]} path
 * @returns {Place}
 */
const placeOf = (path) => {
  /** @type {any} */
  let node = root;
  let parent = node;
  let quiet = false;
  for (const index of path) {
    parent = node;
    quiet ||= isIgnored(node);
    node = childrenOf(node)[index];
    if (!node) throw path;
  }
  if (!quiet) added.touch?.(node);
  return { node, parent, index: path[path.length - 1], quiet };
};

/**
 * Puts our nodes back where something else took one out, as a browser's translator does with texts.
 * @param {Element} parent
 * @param {Mirrored} node
 */
const restore = (parent, node) => node.parentNode || inside(parent).replaceChildren(...childrenOf(parent));

/**
 * @param {Place} place
 * @param {string} text
 * @param {number} [keep]
 * @param {number} [drop]
 */
const applySetText = ({ node, parent, quiet }, text, keep = 0, drop = node.length) => {
  if (quiet) return;
  added.changing?.(parent);
  node.replaceData(keep, drop, text);
  restore(parent, node);
};

/**
 * @param {Place} place
 * @param {(string | number)[]} slots
 */
const applyArrange = ({ node, quiet }, slots) => {
  const before = childrenOf(node);
  /** @type {Mirrored[]} */
  const after = [];
  /** @type {number[]} */
  const places = [];
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at];
    if (typeof slot === "number") {
      const more = slots[at + 1];
      const end = typeof more === "number" && more < 0 ? slot - more : slot;
      if (end > slot) at++;
      for (let place = slot; place <= end; place++) {
        if (!before[place]) throw place;
        after.push(before[place]);
        places.push(place);
      }
    } else {
      addNodes(after, slot, node);
      while (places.length < after.length) places.push(-1);
    }
  }
  quiet ||= isIgnored(node);
  if (!quiet) added.changing?.(node);
  arrange(node, before, after, places, quiet);
};

/**
 * @param {Place} place
 * @param {string} name
 * @param {string | undefined} value undefined removes it
 */
const applySetAttribute = ({ node, quiet }, name, value) => {
  if (quiet) return;
  added.changing?.(node, name);
  if (value === undefined) removeAttribute(node, name);
  else setAttribute(node, name, value);
  if (/^data-(v|hook|link)$/.test(name)) notice(node, false);
};

/**
 * @param {Place} place
 * @param {string | any[]} item
 */
const applyReplace = ({ node, parent, index, quiet }, item) => {
  /** @type {Mirrored[]} */
  const made = [];
  addNodes(made, item, parent);
  childrenOf(parent)[index] = made[0];
  if (!quiet && !isIgnored(parent)) {
    added.changing?.(parent);
    node.replaceWith(made[0]);
    restore(parent, made[0]);
    addInserted(made[0]);
  }
};

/** @param {Place} place */
const applyRemove = ({ node, parent, index, quiet }) => {
  childrenOf(parent).splice(index, 1);
  if (!quiet && !isIgnored(parent)) {
    added.changing?.(parent);
    node.remove();
  }
};

const isNumber = (/** @type {unknown} */ item) => typeof item === "number";

/** @param {any[]} operation */
export const apply = (operation) => {
  const [first, second, third, fourth, fifth] = operation;
  const last = operation[operation.length - 1];
  if (operation.every(isNumber)) {
    applyRemove(placeOf(operation));
  } else if (isNumber(first) || operation.length === 1) {
    const place = placeOf(operation.slice(0, -1));
    if (typeof last === "string") applySetText(place, last);
    else applyArrange(place, last);
  } else {
    const place = placeOf(first);
    if (second === -1) applyReplace(place, third);
    else if (second < -2) added.within?.(operation);
    else if (second === -2) applySetText(place, fifth, third, fourth);
    else applySetAttribute(place, nameOf(second), third);
  }
};
