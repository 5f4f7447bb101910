// Gives an element a new list of children and moves as few of the old ones as can be, so that what stays is not
// touched: it keeps focus, caret, scroll position, and a frame keeps its document.
// old places [0,1,2,3] in the new order [3,0,1,2]: 0, 1 and 2 stay, only 3 is moved.
import { inside } from "./dom.js";
import { setChildren } from "./mirror.js";
import { added } from "./parts.js";

/** @typedef {import("./mirror.js").Mirrored} Mirrored */

/**
 * Which items of a list of places belong to a longest rising run; -1 stands for no place.
 * [3,0,-1,1,2] gives [0,1,0,1,1].
 * @param {number[]} places
 */
export const longestRise = (places) => {
  /** @type {number[]} where the best run of each length ends */
  const ends = [];
  /** @type {number[]} what stands before each item in its run */
  const before = [];
  places.forEach((place, i) => {
    if (place < 0) return;
    let high = ends.length;
    // In a list that only grows or shrinks each place is beyond those before.
    let low = places[ends[high - 1]] < place ? high : 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[ends[middle]] < place) low = middle + 1;
      else high = middle;
    }
    before[i] = low ? ends[low - 1] : -1;
    ends[low] = i;
  });
  const stays = new Uint8Array(places.length);
  for (let i = ends[ends.length - 1] ?? -1; i >= 0; i = before[i]) stays[i] = 1;
  return stays;
};

/** @type {Mirrored[]} */
const inserted = [];

/** @param {Mirrored} node that came into the page */
export const addInserted = (node) => added.isQuiet?.(node) || inserted.push(node);

/** What came into the page since the last call. */
export const takeInserted = () => inserted.splice(0);

/**
 * What loses its scroll position when a node is moved: with moveBefore, what is around a node that has the focus (the
 * browser scrolls it into view); without, what parts/moves.js says.
 * @param {any} parent
 * @param {any} node
 * @param {boolean} whole the node keeps its state
 * @returns {Element[]}
 */
const scrolledBy = (parent, node, whole) => {
  if (!whole) return added.scrolled?.(node) ?? [];
  const around = [];
  if (node.contains(document.activeElement)) for (; parent; parent = parent.parentElement) around.push(parent);
  return around;
};

/**
 * Puts a node before another; one that is in the page already keeps its state where the browser can do that.
 * @param {any} parent
 * @param {Mirrored} node
 * @param {Mirrored | null} next
 */
const put = (parent, node, next) => {
  const whole = parent.moveBefore && node.isConnected && parent.isConnected;
  const positions = scrolledBy(parent, node, whole)
    .map((element) => /** @type {const} */ ([element, element.scrollLeft, element.scrollTop]));
  if (whole) parent.moveBefore(node, next);
  else parent.insertBefore(node, next);
  for (const [element, left, top] of positions) {
    if (element.scrollLeft !== left || element.scrollTop !== top) element.scrollTo({ left, top, behavior: "instant" });
  }
};

/**
 * @param {Element} element
 * @param {Mirrored[]} before its children so far
 * @param {Mirrored[]} after its children from now on
 * @param {number[]} places for each of them its place before, or -1
 * @param {boolean} [quietly] only in the mirror
 */
export const arrange = (element, before, after, places, quietly) => {
  setChildren(element, after);
  if (quietly) return;
  const parent = inside(element);
  const kept = new Uint8Array(before.length);
  for (const place of places) kept[place] = 1;
  if (before[0] && !kept.includes(1)) parent.replaceChildren();
  else before.forEach((node, place) => kept[place] || node.remove());
  const stays = longestRise(places);
  /** @type {Mirrored | null} */
  let next = null;
  for (let i = after.length; i--; next = after[i]) {
    if (places[i] < 0) {
      // One insertion for all that stand side by side.
      const all = document.createDocumentFragment();
      const end = i + 1;
      while (places[i - 1] < 0) i--;
      for (const node of after.slice(i, end)) {
        addInserted(node);
        all.append(node);
      }
      parent.insertBefore(all, next);
    } else if (!stays[i]) {
      put(parent, after[i], next);
    } else if (after[i].parentNode !== parent) {
      // Something else took a node of ours out of its place: put all back.
      parent.replaceChildren(...after);
      return;
    }
  }
};
