// Attributes as the wire names them, set as a parser would set them.
import { HTML } from "./dom.js";

/** Names that the wire sends as their place in this list; see PROTOCOL.md. */
const names = (
  "class style id href value title src alt name type data-v disabled checked selected hidden placeholder role tabindex "
  + "for aria-label aria-expanded aria-selected aria-current aria-invalid aria-hidden aria-describedby d x y width "
  + "height viewBox fill stroke transform points cx cy r data-link"
).split(" ");

/** Prefixes that mean a namespace on SVG and MathML elements. */
const spaces = /** @type {Record<string, string>} */ ({
  xlink: "http://www.w3.org/1999/xlink",
  xml: "http://www.w3.org/XML/1998/namespace",
  xmlns: "http://www.w3.org/2000/xmlns/",
});

/** Attributes that only say how an element begins, so that the property has to be set, too. */
const isInitial = (/** @type {string} */ name) => name === "muted" || name === "indeterminate";

/**
 * @param {string | number} name
 * @returns {string}
 */
export const nameOf = (name) => typeof name === "number" ? names[name] : name;

/**
 * @param {Element} element
 * @param {string} name
 * @param {string} value
 */
export const setAttribute = (element, name, value) => {
  if (name === "style") {
    // The attribute's text is refused by a strict style-src, the CSS object model is not.
    /** @type {HTMLElement} */ (element).style.cssText = value;
  } else {
    const space = element.namespaceURI === HTML ? undefined : spaces[name.split(":")[0]];
    if (space) element.setAttributeNS(space, name, value);
    else element.setAttribute(name, value);
    if (isInitial(name)) /** @type {any} */ (element)[name] = true;
  }
};

/**
 * @param {Element} element
 * @param {string} name
 */
export const removeAttribute = (element, name) => {
  // A modal dialog that only lost its attribute would still cover the page.
  if (name === "open" && element.localName === "dialog") /** @type {HTMLDialogElement} */ (element).close();
  element.removeAttribute(name);
  if (isInitial(name)) /** @type {any} */ (element)[name] = false;
};
