// New nodes. A definition is built; one that is also a shape is remembered, and built again with other values in some
// of its slots. ["li",-2,0,"row","Milk"] is <li class="row">Milk</li> and the next shape; after that
// [0,2,1,1,"Tea","Jam"] are two more of them, with other texts.
import { nameOf, setAttribute } from "./attributes.js";
import { HTML, inside, MATHML, SVG } from "./dom.js";
import { setChildren } from "./mirror.js";
import { added, load } from "./parts.js";

/** @typedef {import("./mirror.js").Mirrored} Mirrored */
/** @typedef {any[]} Definition */

/** How many shapes a connection remembers. */
const SHAPES = 256;

/** Instances in a row from which on it pays to load what clones them. */
const MANY = 20;

/** @typedef {{ definition: Definition, space: string | null }} Shape */
/** @typedef {{ next: number, [place: number]: Shape }} Shapes */

/** @type {Shapes} */
let shapes = { next: 0 };

/**
 * From now on shapes are counted anew, or as they were before; gives those until now. They belong to a connection, or
 * to what is sent to many pages alike.
 * @param {Shapes} [other]
 */
export const useShapes = (other = { next: 0 }) => {
  const before = shapes;
  shapes = other;
  return before;
};

/**
 * The namespace that a tag has as a child of an element.
 * @param {Element} parent
 * @param {string} tag
 */
const spaceOf = (parent, tag) => {
  const { namespaceURI: space, localName: outer } = parent;
  const isHtml = space === HTML
    || space === SVG && /^(foreignObject|desc|title)$/.test(outer)
    || space === MATHML && (/^m([inos]|text)$/.test(outer)
      || outer === "annotation-xml" && /html/i.test(parent.getAttribute("encoding") ?? ""));
  return tag === "svg" ? SVG : tag === "math" ? MATHML : isHtml ? HTML : space;
};

/**
 * Where in a definition the children begin. No count means no attributes, and a shape says -1-N for N.
 * @param {Definition} definition
 */
export const contentAt = ([, count]) => typeof count !== "number" ? 1 : 2 + 2 * (count < 0 ? -1 - count : count);

/**
 * @param {Definition} definition
 * @param {string | null} space
 * @param {(value: string) => string} fill gets the value of each slot in document order and gives the one to take
 * @returns {Element}
 */
export const build = (definition, space, fill) => {
  const element = document.createElementNS(space, definition[0]);
  const content = contentAt(definition);
  for (let at = 2; at < content; at += 2) setAttribute(element, nameOf(definition[at]), fill(definition[at + 1]));
  /** @type {Mirrored[]} */
  const children = [];
  for (let at = content; at < definition.length; at++) addNodes(children, definition[at], element, fill);
  setChildren(element, children);
  inside(element).append(...children);
  return element;
};

/**
 * Makes what one item of the wire says (a text, an element, instances of a shape) and adds it to a list.
 * @param {Mirrored[]} list
 * @param {string | any[]} item
 * @param {Element} parent whose child it becomes; gives the namespace
 * @param {(value: string) => string} [fill]
 */
export const addNodes = (list, item, parent, fill = (value) => value) => {
  if (typeof item === "string") {
    list.push(document.createTextNode(fill(item)));
  } else if (typeof item[0] === "string") {
    const space = spaceOf(parent, item[0]);
    // The text "-5" is less than 0, too.
    if (typeof item[1] === "number" && item[1] < 0) shapes[shapes.next++ % SHAPES] = { definition: item, space };
    list.push(build(item, space, fill));
  } else {
    let [place, left, varying] = item;
    const shape = shapes[place];
    const { definition, space } = shape;
    if (left >= MANY) load("clones");
    const clones = added.clone?.(shape, item);
    if (clones) return void clones.forEach((clone) => list.push(clone));
    const slots = item.slice(3, 3 + varying);
    for (let at = 3 + varying; left--; at += varying) {
      let slot = 0;
      list.push(build(definition, space, (value) => {
        const varied = slots.indexOf(slot++);
        return varied < 0 ? value : String(item[at + varied]);
      }));
    }
  }
};
