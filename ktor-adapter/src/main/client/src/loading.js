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
const put = (element, name, value) => value === null ? element.removeAttribute(name) : element.setAttribute(name, value);

/**
 * @param {Element} element
 * @param {string} names
 */
const addClasses = (element, names) => {
  for (const name of names.split(" ")) {
    if (name && !element.classList.contains(name)) {
      const bare = !element.hasAttribute("class");
      element.classList.add(name);
      undo.push(() => {
        element.classList.remove(name);
        if (bare) element.removeAttribute("class");
      });
    }
  }
};

/** @param {Element} element */
const disableWith = (element) => {
  const text = element.getAttribute("data-disable-with");
  if (text === null) return;
  set(element, "disabled", "");
  if (!text) return;
  if (element.localName === "input") {
    set(element, "value", text);
  } else {
    const nodes = [...element.childNodes];
    element.replaceChildren(text);
    undo.push(() => element.replaceChildren(...nodes));
  }
};

/** @param {Element[]} sources of an event under way */
const mark = (sources) => {
  for (const source of sources) {
    addClasses(source, "vivant-loading");
    set(source, "aria-busy", "true");
    disableWith(source);
  }
  const attributes = ["show", "hide", "disable", "class"].map((name) => `[data-loading-${name}]`);
  for (const element of root.querySelectorAll(attributes.join())) {
    const scope = element.getAttribute("data-loading-for");
    const isMeant = sources.some((source) => scope
      ? scope === "*" || scope === source.id || scope === source.getAttribute("data-loading-name")
      : source.contains(element) || element.contains(source));
    if (isMeant) {
      if (element.hasAttribute("data-loading-show")) set(element, "hidden", null);
      if (element.hasAttribute("data-loading-hide")) set(element, "hidden", "");
      if (element.hasAttribute("data-loading-disable")) set(element, "disabled", "");
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
