// Where the page is: the root of the live region and the script element that brought us here. Imports nothing.

/** The live region. Its children are the top level of the tree; its own attributes are not the tree's. */
export const root = /** @type {HTMLElement} */ (document.querySelector("[data-vivant]"));

/** Says where the socket is (`data-socket`) and, if the page likes, how messages are worded (`data-text-…`). */
export const script = /** @type {HTMLScriptElement} */ (document.querySelector("script[data-socket]"));

/** Namespaces. */
export const HTML = "http://www.w3.org/1999/xhtml";
export const SVG = "http://www.w3.org/2000/svg";
export const MATHML = "http://www.w3.org/1998/Math/MathML";

/**
 * Where the children of an element live: itself, but the content of a `<template>`.
 * @param {any} element
 * @returns {Element | DocumentFragment}
 */
export const inside = (element) => element.localName === "template" && element.content || element;

/** Path and query, which is what a session knows of an address. */
export const address = () => location.pathname + location.search;

/**
 * @param {Node} node
 * @returns {node is Element}
 */
export const isElement = (node) => node.nodeType === 1;

/**
 * Tells scripts of the page something: a `CustomEvent` on the window.
 * @param {string} name
 * @param {unknown} detail
 */
export const tell = (name, detail) => dispatchEvent(new CustomEvent(name, { detail }));
