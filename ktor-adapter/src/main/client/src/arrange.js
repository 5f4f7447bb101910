// Gives an element a new list of children and moves as few of the old ones as can be, so that what stays is not
// touched: it keeps focus, caret, scroll position, and a frame keeps its document.
// Old places 0 1 2 3 in the new order 3 0 1 2 are two runs: 0 1 2, which stays, and 3, which is moved.
import { inside } from "./dom.js";
import { childrenOf, setChildren } from "./mirror.js";
import { added } from "./parts.js";

/** @typedef {import("./mirror.js").Mirrored} Mirrored */

/**
 * Children that stand side by side, now as before: the first one's old place and all of them; or new ones, at -1.
 * @typedef {{ place: number, nodes: Mirrored[] }} Run
 */

/**
 * Which runs belong to a longest rise of old places. One that is moved is moved as a whole, so the work is that of the
 * runs, however many rows there are: two rows of 1,000 in each other's place are five runs.
 * @param {Run[]} runs
 */
const longestRise = (runs) => {
  /** @type {number[]} runs by rising places, each of which ends a longer rise than those before it */
  const ends = [];
  /** @type {number[]} how long the best rise that each run ends is */
  const lengths = [];
  /** @type {number[]} the run before it in that */
  const before = [];
  runs.forEach(({ place, nodes }, i) => {
    if (place < 0 || !nodes[0]) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[ends[middle]].place < place) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1];
    lengths[i] = (lengths[before[i]] ?? 0) + nodes.length;
    while (lengths[ends[high]] <= lengths[i]) high++;
    ends.splice(low, high - low, i);
  });
  /** @type {boolean[]} */
  const stays = [];
  for (let i = ends[ends.length - 1]; i >= 0; i = before[i]) stays[i] = true;
  return stays;
};

/** @type {Mirrored[]} */
const inserted = [];

/** @param {Mirrored} node that came into the page */
const addInserted = (node) => added.isQuiet?.(node) || inserted.push(node);

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
 * @param {Run[]} runs its children from now on
 * @param {boolean} [quietly] only in the mirror
 */
export const arrange = (element, runs, quietly) => {
  const before = childrenOf(element);
  const kept = new Uint8Array(before.length);
  /** @type {Mirrored[]} */
  const after = [];
  for (const { place, nodes } of runs) {
    if (place >= 0) kept.fill(1, place, place + nodes.length);
    // To make them one list by flat() takes twenty times as long.
    for (const node of nodes) after.push(node);
  }
  setChildren(element, after);
  if (quietly) return;
  const parent = inside(element);
  if (before[0] && !kept.includes(1)) parent.replaceChildren();
  else for (let at = -1; (at = kept.indexOf(0, at + 1)) >= 0;) before[at].remove();
  const stays = longestRise(runs);
  /** @type {Mirrored | null} */
  let next = null;
  for (let i = runs.length; i--;) {
    const { place, nodes } = runs[i];
    if (place < 0) {
      // One insertion for all that stand side by side.
      const all = document.createDocumentFragment();
      nodes.forEach(addInserted);
      all.append(...nodes);
      parent.insertBefore(all, next);
    } else if (!stays[i]) {
      for (const node of nodes) put(parent, node, next);
    } else if (nodes[0].parentNode !== parent) {
      // Something else took a node of ours out of its place: put all back.
      parent.replaceChildren(...after);
      return;
    }
    next = nodes[0] ?? next;
  }
};
