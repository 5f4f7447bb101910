// Instances of a shape as clones of a model, which is several times faster for long lists than building each. What is
// inside a clone comes into the mirror when somebody wants to know: the definition says what to look for, so that what
// something else has put in meanwhile is not taken for ours.
import { nameOf, setAttribute } from "../attributes.js";
import { root } from "../dom.js";
import { noticeAll } from "../events.js";
import { setChildren } from "../mirror.js";
import { build, contentAt } from "../nodes.js";
import { added } from "../parts.js";

/** @typedef {import("../nodes.js").Definition} Definition */

/** What a slot is: the way to the node, and the name of the attribute if it is one. */
/** @typedef {{ way: number[], name?: string }} Hole */

/**
 * @typedef {object} Model
 * @property {Element} element
 * @property {Hole[]} holes
 * @property {boolean} quiet nobody has to take notice of clones
 */

/** By definition; null where a clone would not be what is built. */
const models = /** @type {WeakMap<Definition, Model | null>} */ (new WeakMap());

/** On an element whose inside is not in the mirror yet: what that is. */
const FOLDED = Symbol();

/** On a clone that nobody has to take notice of. */
const QUIET = Symbol();

/**
 * Whether a definition has what loads something as soon as it is made, or is more than its markup.
 * @param {Definition} definition
 * @returns {boolean}
 */
const isSpecial = (definition) =>
  /^(im(g|age)|video|audio|source|track|picture|iframe|embed|object|link|script|template)$|-/.test(definition[0])
  || definition.slice(contentAt(definition)).some((item) => typeof item !== "string" && isSpecial(item));

/**
 * The slots of a definition in document order.
 * @param {Definition} definition
 * @param {Hole[]} [holes]
 * @param {number[]} [way]
 */
const holesOf = (definition, holes = [], way = []) => {
  const content = contentAt(definition);
  for (let at = 2; at < content; at += 2) holes.push({ way, name: nameOf(definition[at]) });
  definition.slice(content).forEach((item, place) => {
    const inner = [...way, place];
    if (typeof item === "string") holes.push({ way: inner });
    else holesOf(item, holes, inner);
  });
  return holes;
};

/**
 * @param {Definition} definition
 * @param {string | null} space
 * @returns {Model | null}
 */
const modelOf = (definition, space) => {
  if (isSpecial(definition)) return null;
  const element = build(definition, space, (value) => value);
  const some = (/** @type {string} */ selector) => element.matches(selector) || element.querySelector(selector);
  if (some("[style],[muted],[indeterminate]")) return null;
  const quiet = !some("[data-hook],[data-link],[data-v*=mounted],[data-v*=poll]");
  if (quiet) noticeAll([element], false);
  return { element: /** @type {Element} */ (element.cloneNode(true)), holes: holesOf(definition), quiet };
};

added.clone = ({ definition, space }, item) => {
  let model = models.get(definition);
  if (model === undefined) models.set(definition, model = modelOf(definition, space));
  if (!model) return null;
  const { element, holes, quiet } = model;
  const varying = item[2];
  const slots = item.slice(3, 3 + varying).map((/** @type {number} */ slot) => holes[slot]);
  const clones = [];
  const isQuiet = quiet && slots.every(({ name }) => name !== "data-v");
  for (let at = 3 + varying, count = item[1]; count--; at += varying) {
    /** @type {any} */
    const clone = element.cloneNode(true);
    for (let i = 0; i < varying; i++) {
      const { way, name } = slots[i];
      /** @type {any} */
      let node = clone;
      for (let left of way) for (node = node.firstChild; left--;) node = node.nextSibling;
      const value = `${item[at + i]}`;
      if (name) setAttribute(node, name, value);
      else node.data = value;
    }
    clone[FOLDED] = definition;
    clone[QUIET] = isQuiet;
    clones.push(clone);
  }
  return clones;
};

added.isQuiet = (node) => node[QUIET];

added.unfold = (element) => {
  const definition = element[FOLDED];
  if (!definition) return;
  element[FOLDED] = null;
  /** @type {any} */
  let node = element.firstChild;
  const list = [];
  for (let at = contentAt(definition); at < definition.length; at++) {
    const item = definition[at];
    const tag = typeof item !== "string" && item[0];
    while (node && (tag ? node.localName !== tag : node.nodeType !== 3)) node = node.nextSibling;
    if (!node) break;
    if (tag) node[FOLDED] = item;
    list.push(node);
    node = node.nextSibling;
  }
  return setChildren(element, list);
};

/**
 * The child at a place of an element that is as its definition says.
 * @param {Element} element
 * @param {Definition} definition
 * @param {number} place
 */
const childAt = (element, definition, place) => {
  /** @type {any} */
  let node = element.firstChild;
  for (let at = contentAt(definition); node; at++) {
    const item = definition[at];
    const tag = typeof item !== "string" && item[0];
    while (node && (tag ? node.localName !== tag : node.nodeType !== 3)) node = node.nextSibling;
    if (!place--) break;
    node = node?.nextSibling;
  }
  return node;
};

// Where one text of each of many rows changes, to take the rest of them into the mirror costs more than the change.
added.textOf = (element, path, at, length) => {
  let definition = element[FOLDED];
  let node = element;
  for (; definition && at < length; at++) {
    if (definition.includes("data-update")) return undefined;
    const place = path[at];
    node = childAt(node, definition, place);
    if (!node) return undefined;
    definition = definition[contentAt(definition) + place];
  }
  if (typeof definition !== "string") return undefined;
  added.touch?.(node);
  return { node, parent: node.parentNode, index: path[length - 1] };
};

// An element is only in the mirror when all around it is.
added.unfoldAround = (node) => {
  if (node !== root && node.parentNode) added.unfoldAround?.(node.parentNode);
  added.unfold?.(node);
};
