// New nodes: definitions are built, instances are cloned from the shape that a definition left behind.
// ["li",-2,0,"row","Milk"] is <li class="row">Milk</li>, remembered as shape 0;
// [0,2,1,1,"Tea","Jam"] are two more, with other texts.
import { isInitial, nameOf, setAttribute } from "./attributes.js";
import { inside } from "./dom.js";
import { adopt, nodeAt, setChildren } from "./mirror.js";

/** @typedef {import("./mirror.js").Mirrored} Mirrored */
/** @typedef {any[]} Definition */
/** @typedef {{ path: number[], name?: string }} Slot an attribute of the element at a path, or the text there */
/** @typedef {{ definition: Definition, space: string | null, model?: Element, slots?: Slot[] }} Shape */

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";
const MATH = "http://www.w3.org/1998/Math/MathML";
const SHAPES = 256;

/** @type {Shape[]} */
let shapes = [];
let next = 0;

/** Shapes belong to a connection. */
export const forgetShapes = () => {
  shapes = [];
  next = 0;
};

/** Models live in a document that loads no images and plays no sound. */
const inert = document.implementation.createHTMLDocument("");

/**
 * The namespace that a tag has as a child of an element.
 * @param {Element} parent
 * @param {string} tag
 */
const spaceOf = (parent, tag) => {
  const { namespaceURI: space, localName: outer } = parent;
  const html = space === HTML
    || space === SVG && /^(foreignObject|desc|title)$/.test(outer)
    || space === MATH && (/^m([inos]|text)$/.test(outer)
      || outer === "annotation-xml" && (tag === "svg" || /html/i.test(parent.getAttribute("encoding") ?? "")));
  return html ? tag === "svg" ? SVG : tag === "math" ? MATH : HTML : space;
};

/**
 * Where the children of a definition begin; its attributes stand between 2 and there. No count means none, and one that
 * is a shape says -1-N for N.
 * @param {Definition} definition
 */
const contentOf = ([, count]) => typeof count !== "number" ? 1 : 2 + 2 * (count < 0 ? -1 - count : count);

/**
 * @param {Definition} definition
 * @param {string | null} space
 * @param {Document} owner
 * @returns {Element}
 */
const build = (definition, space, owner) => {
  const element = owner.createElementNS(space, definition[0]);
  const content = contentOf(definition);
  for (let at = 2; at < content; at += 2) setAttribute(element, nameOf(definition[at]), definition[at + 1]);
  /** @type {Mirrored[]} */
  const children = [];
  for (let at = content; at < definition.length; at++) addNodes(children, definition[at], element, owner);
  setChildren(element, children);
  inside(element).append(...children);
  return element;
};

/**
 * Lists what can differ between a shape and its instances, in document order.
 * @param {Slot[]} slots
 * @param {Definition} definition
 * @param {number[]} path
 * @returns {Slot[]}
 */
const slotsOf = (slots, definition, path) => {
  const content = contentOf(definition);
  for (let at = 2; at < content; at += 2) slots.push({ path, name: nameOf(definition[at]) });
  definition.slice(content).forEach((child, place) => {
    const below = [...path, place];
    if (typeof child === "string") slots.push({ path: below });
    else slotsOf(slots, child, below);
  });
  return slots;
};

/**
 * @param {Definition} definition
 * @param {string | null} space
 */
const remember = (definition, space) => {
  shapes[next] = { definition, space };
  next = (next + 1) % SHAPES;
};

/**
 * @param {Mirrored[]} list
 * @param {any[]} instances
 */
const addInstances = (list, [place, count, varying, ...rest]) => {
  const shape = shapes[place];
  const model = shape.model ??= build(shape.definition, shape.space, inert);
  const slots = shape.slots ??= slotsOf([], shape.definition, []);
  for (let at = varying; count--;) {
    const element = document.importNode(model, true);
    adopt(element);
    // What a clone does not copy.
    for (const { path, name } of slots) {
      if (name && isInitial(name)) setAttribute(/** @type {Element} */ (nodeAt(element, path)), name, "");
    }
    for (let slot = 0; slot < varying; slot++) {
      const { path, name } = slots[rest[slot]];
      const node = nodeAt(element, path);
      const value = String(rest[at++]);
      if (name) setAttribute(/** @type {Element} */ (node), name, value);
      else /** @type {Text} */ (node).data = value;
    }
    list.push(element);
  }
};

/**
 * Makes what one item of the wire says (a text, an element, instances of a shape) and adds it to a list.
 * @param {Mirrored[]} list
 * @param {string | any[]} item
 * @param {Element} parent whose child it becomes; gives the namespace
 * @param {Document} owner
 */
export const addNodes = (list, item, parent, owner = document) => {
  if (typeof item === "string") {
    list.push(owner.createTextNode(item));
  } else if (typeof item[0] === "string") {
    const space = spaceOf(parent, item[0]);
    if (item[1] < 0) remember(item, space);
    list.push(build(item, space, owner));
  } else {
    addInstances(list, item);
  }
};
