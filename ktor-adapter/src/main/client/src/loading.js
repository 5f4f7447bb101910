// How the page shows that an event is under way: the class vivant-loading and aria-busy on the element (and the button
// that sent a form); what else an author asks for, parts/loading.js does. All marks are taken away before patches run
// and put back afterwards, so patches and marks never meet.
import { added } from "./parts.js";

/** @type {Map<number, Element[]>} elements whose event has no answer yet, by the event's id */
const underWay = new Map();

/** @type {(() => void)[]} how to take the marks away */
export const undo = [];

/**
 * @param {Element} element
 * @param {string} name
 * @param {string | null} value null: without the attribute
 */
const give = (element, name, value) => {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/** @type {typeof give} until the marks are taken away */
export const put = (element, name, value) => {
  const old = element.getAttribute(name);
  if (old !== value) {
    undo.push(() => give(element, name, old));
    give(element, name, value);
  }
};

/**
 * @param {Element} element
 * @param {string} names
 */
export const addClasses = (element, names) => {
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

/** @param {Element[]} sources of an event under way */
const mark = (sources) => {
  for (const source of sources) {
    addClasses(source, "vivant-loading");
    put(source, "aria-busy", "true");
  }
  added.mark?.(sources);
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
  added.marked?.();
};

/** Nothing is under way any more: another session is there. */
export const forgetLoading = () => {
  unmark();
  underWay.clear();
};
