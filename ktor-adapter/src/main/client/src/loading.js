// How the page shows that an event is under way: the class vivant-loading and aria-busy on the element (and the button
// that sent a form), data-disable-with, and what data-loading-* asks for elsewhere. All marks are taken away before
// patches run and put back afterwards, so patches and marks never meet.
import { root } from "./dom.js";

/** @type {Map<number, Element[]>} elements whose event has no answer yet, by the event's id */
const underWay = new Map();

/** @type {(() => void)[]} how to take the marks away */
let undo = [];

/** @type {Element | null} lost the focus because it was disabled */
let unfocused = null;

/**
 * @param {Element} element
 * @param {string} name
 * @param {string | null} value null: without the attribute
 */
const set = (element, name, value) => {
  const old = element.getAttribute(name);
  if (old === value) return;
  if (name === "disabled" && element === document.activeElement) unfocused = element;
  undo.push(() => put(element, name, old));
  put(element, name, value);
};

/** @type {typeof set} */
const put = (element, name, value) => {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/**
 * @param {Element} element
 * @param {string} names
 */
const addClasses = (element, names) => {
  for (const name of names.split(" ")) {
    if (name && !element.classList.contains(name)) {
      const old = element.getAttribute("class");
      element.classList.add(name);
      undo.push(() => {
        element.classList.remove(name);
        if (old === null) element.removeAttribute("class");
      });
    }
  }
};

/** What data-loading-… does to an attribute. */
const changes = /** @type {const} */ ([["show", "hidden", null], ["hide", "hidden", ""], ["disable", "disabled", ""]]);

/** @param {Element[]} sources of an event under way */
const mark = (sources) => {
  for (const source of sources) {
    addClasses(source, "vivant-loading");
    set(source, "aria-busy", "true");
    const text = source.getAttribute("data-disable-with");
    if (text !== null) set(source, "disabled", "");
    if (text && source.localName === "input") {
      set(source, "value", text);
    } else if (text) {
      const nodes = [...source.childNodes];
      source.replaceChildren(text);
      undo.push(() => source.replaceChildren(...nodes));
    }
  }
  const all = "[data-loading-show],[data-loading-hide],[data-loading-disable],[data-loading-class]";
  for (const element of root.querySelectorAll(all)) {
    const scope = element.getAttribute("data-loading-for");
    const isMeant = sources.some((source) => scope
      ? ["*", source.id, source.getAttribute("data-loading-name")].includes(scope)
      : source.contains(element) || element.contains(source));
    if (isMeant) {
      for (const [word, name, value] of changes) {
        if (element.hasAttribute(`data-loading-${word}`)) set(element, name, value);
      }
      addClasses(element, element.getAttribute("data-loading-class") ?? "");
    }
  }
};

/**
 * An event is under way.
 * @param {number} id
 * @param {Element[]} sources
 */
export const startLoading = (id, sources) => {
  if (sources.length) {
    underWay.set(id, sources);
    mark(sources);
  }
};

/** Takes all marks away, for patches to run. */
export const unmark = () => {
  while (undo.length) /** @type {() => void} */ (undo.pop())();
};

/**
 * Puts the marks of events back that have no answer yet.
 * @param {number} last event that was answered
 */
export const remark = (last) => {
  underWay.forEach((sources, id) => id > last ? mark(sources) : underWay.delete(id));
  if (unfocused && !/** @type {any} */ (unfocused).disabled) {
    if (document.activeElement === document.body) /** @type {HTMLElement} */ (unfocused).focus();
    unfocused = null;
  }
};

/** Nothing is under way any more: another session is there. */
export const forgetLoading = () => {
  unmark();
  underWay.clear();
};
