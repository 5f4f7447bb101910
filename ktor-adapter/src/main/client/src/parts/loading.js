// What an author asks to be shown while an event is under way, beside the marks that every element gets:
// data-disable-with and data-loading-*.
import { root } from "../dom.js";
import { undo } from "../loading.js";
import { added } from "../parts.js";

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
const put = (element, name, value) => {
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

/** @type {Element | null} lost the focus because it was disabled */
let unfocused = null;

/** @type {typeof put} */
const set = (element, name, value) => {
  if (name === "disabled" && element === document.activeElement) unfocused = element;
  put(element, name, value);
};

/** What data-loading-… does to an attribute. */
const changes = /** @type {const} */ ([["show", "hidden", null], ["hide", "hidden", ""], ["disable", "disabled", ""]]);

added.mark = (sources) => {
  for (const source of sources) {
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

added.marked = () => {
  if (unfocused && !/** @type {any} */ (unfocused).disabled) {
    if (document.activeElement === document.body) /** @type {HTMLElement} */ (unfocused).focus();
    unfocused = null;
  }
};
