// The mirror: for each element of the tree, its children in the tree, as references into the DOM. It is made once from
// the served page, which stays untouched, and kept by the patches. Because a path goes through the mirror and not
// through childNodes, nothing that scripts or extensions put into the page shifts any place.
import { inside, isElement, root } from "./dom.js";
import { added } from "./parts.js";

/** @typedef {Element | Text} Mirrored */

/** The list stands on the element itself: thousands of entries of a WeakMap keep the garbage collector busy. */
const CHILDREN = Symbol();

/**
 * The tree's children of an element.
 * @param {any} element
 * @returns {Mirrored[]}
 */
export const childrenOf = (element) => element[CHILDREN] ?? added.unfold?.(element) ?? [];

/**
 * @param {any} element
 * @param {Mirrored[]} list
 */
export const setChildren = (element, list) => element[CHILDREN] = list;

/**
 * Takes an element as it stands in the DOM, with all that is inside, into the mirror. Comments do not count.
 * @param {Element} element
 */
export const adopt = (element) => {
  /** @type {any[]} */
  const list = [];
  inside(element).childNodes.forEach((/** @type {any} */ node) => {
    const last = list[list.length - 1];
    if (isElement(node)) {
      adopt(node);
    } else if (node.nodeType !== 3) {
      return;
    } else if (last && last === node.previousSibling && last.data) {
      // A parser cuts texts at 65,536 characters; in the tree they are one.
      last.data += node.data;
      node.data = "";
      return;
    }
    list.push(node);
  });
  setChildren(element, list);
};

/**
 * How many elements and texts are below an element.
 * @param {Node} element
 * @returns {number}
 */
export const count = (element) => {
  const list = childrenOf(element);
  let sum = list.length;
  for (const child of list) if (isElement(child)) sum += count(child);
  return sum;
};

/**
 * The path of an element from the root, or null where it is not (or no longer) part of the tree. The parent of a node
 * is usually its parent in the DOM; an extension may have wrapped it.
 * @param {Element} element
 * @returns {number[] | null}
 */
export const pathOf = (element) => {
  const path = [];
  added.unfoldAround?.(element);
  for (let node = element; node !== root;) {
    /** @type {any} */
    let parent = node;
    let index = -1;
    while (index < 0) {
      parent = parent.parentNode;
      if (!parent) return null;
      index = childrenOf(parent).indexOf(node);
    }
    path.unshift(index);
    node = parent;
  }
  return path;
};
