// Applies the operations of an update to the mirror and through it to the DOM. Names mirror dev.vivant.diff.Patch:
// applySetText ↔ Patch.SetText. What is inside data-update="ignore" is changed in the mirror only.
import { arrange } from "./arrange.js";
import { nameOf, removeAttribute, setAttribute } from "./attributes.js";
import { inside, root } from "./dom.js";
import { notice } from "./events.js";
import { childrenOf } from "./mirror.js";
import { addNodes } from "./nodes.js";
import { added } from "./parts.js";

/** @typedef {import("./mirror.js").Mirrored} Mirrored */
/** @typedef {import("./arrange.js").Run} Run */

/**
 * What an operation works on.
 * @typedef {object} Place
 * @property {any} node
 * @property {any} parent
 * @property {number} index of the node among its siblings
 * @property {boolean} [quiet] the DOM there is not ours
 */

/** @param {Element} element */
export const isIgnored = (element) => element.getAttribute("data-update") === "ignore";

/** @type {any[]} the way to what was changed last: many texts of a list change one after another */
let way = [root];

/** @type {any[]} that path */
let lastPath = [];

/** Something else than a text changes, so that the same path may lead elsewhere. */
export const forgetWay = () => way = [root];

/**
 * @param {any[]} path
 * @param {boolean} [isText] it leads to a text
 * @param {number} [length] how much of it is the path
 * @returns {Place}
 */
const placeOf = (path, isText, length = path.length) => {
  let at = 0;
  while (at < length - 1 && at < way.length - 1 && path[at] === lastPath[at]) at++;
  way.length = at + 1;
  lastPath = path;
  /** @type {boolean | undefined} */
  let quiet;
  for (; at < length; at++) {
    const text = isText && !quiet && added.textOf?.(way[at], path, at, length);
    if (text) return text;
    quiet ||= isIgnored(way[at]);
    const node = childrenOf(way[at])[path[at]];
    if (!node) throw path;
    way.push(node);
  }
  const node = way[length];
  const parent = way[length - 1] ?? node;
  if (quiet) forgetWay();
  else added.touch?.(node);
  return { node, parent, index: path[length - 1], quiet };
};

/** Characters of a text in which a browser is faster to replace a part. */
const LONG = 1_000;

/** The texts in which a selection begins and ends: it stays where it is when a part is replaced. */
let [selectedFrom, selectedTo] = /** @type {(Node | null)[]} */ ([]);
// To ask for these while patches run would have the browser lay out the page each time.
document.addEventListener("selectionchange", () => {
  ({ anchorNode: selectedFrom, focusNode: selectedTo } = /** @type {Selection} */ (getSelection()));
});

/**
 * @param {Place} place
 * @param {string} text
 * @param {number} [keep]
 * @param {number} [drop] none: all of it
 */
const applySetText = ({ node, parent, quiet }, text, keep = 0, drop = node.length) => {
  if (quiet) return;
  added.changing?.(parent);
  const { data } = node;
  // To replace a part costs several times more than all of a short text.
  if (data.length > LONG || node === selectedFrom || node === selectedTo) node.replaceData(keep, drop, text);
  else node.data = data.slice(0, keep) + text + data.slice(keep + drop);
  // Something else took it out, as a browser's translator does: all is put back.
  if (!node.parentNode) inside(parent).replaceChildren(...childrenOf(parent));
};

/**
 * @param {Pick<Place, "node" | "quiet">} place
 * @param {Run[]} runs the new children of the node there
 */
const change = ({ node, quiet }, runs) => {
  quiet ||= isIgnored(node);
  if (!quiet) added.changing?.(node);
  arrange(node, runs, quiet);
};

/**
 * @param {Place} place
 * @param {(string | number)[]} slots
 */
const applyArrange = (place, slots) => {
  const { node } = place;
  const before = childrenOf(node);
  /** @type {Run[]} */
  const runs = [];
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at];
    if (typeof slot === "number") {
      const more = slots[at + 1];
      const length = typeof more === "number" && more < 0 ? 1 - more : 1;
      if (length > 1) at++;
      const nodes = before.slice(slot, slot + length);
      if (nodes.length < length) throw slot;
      runs.push({ place: slot, nodes });
    } else {
      if (!(runs[runs.length - 1]?.place < 0)) runs.push({ place: -1, nodes: [] });
      addNodes(runs[runs.length - 1].nodes, slot, node);
    }
  }
  change(place, runs);
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
  if (/^data-(v|hook|link|update)$/.test(name)) {
    // What it says of the inside is asked on the way through the mirror.
    childrenOf(node);
    notice(node, false);
  }
};

/**
 * @param {Place} place
 * @param {string | any[]} item
 */
const applyReplace = ({ parent, index, quiet }, item) => {
  const before = childrenOf(parent);
  const after = index + 1;
  /** @type {Mirrored[]} */
  const nodes = [];
  addNodes(nodes, item, parent);
  change({ node: parent, quiet }, [
    { place: 0, nodes: before.slice(0, index) }, { place: -1, nodes }, { place: after, nodes: before.slice(after) },
  ]);
};

/** @param {Place} place */
const applyRemove = ({ node, parent, index, quiet }) => {
  childrenOf(parent).splice(index, 1);
  if (!quiet && !isIgnored(parent)) {
    added.changing?.(parent);
    node.remove();
  }
};

/** @param {any[]} operation */
export const apply = (operation) => {
  const first = operation[0];
  const end = operation.length - 1;
  if (typeof first === "number" || !end) {
    const last = operation[end];
    if (typeof last === "string") return applySetText(placeOf(operation, true, end), last);
    if (typeof last === "number") applyRemove(placeOf(operation));
    else applyArrange(placeOf(operation, false, end), last);
  } else {
    const second = operation[1];
    const third = operation[2];
    const place = placeOf(first, second === -2);
    if (second === -2) return applySetText(place, operation[4], third, operation[3]);
    if (second === -1) applyReplace(place, third);
    else if (second < -2) added.within?.(operation);
    else applySetAttribute(place, nameOf(second), third);
  }
  forgetWay();
};
