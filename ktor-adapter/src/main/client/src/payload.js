// What an event tells, in the order that dev.vivant.view.EventType defines. Trailing parts that are empty are left out.
import { isCheckable, isField } from "./fields.js";

/**
 * Name of a field for the server: its name, or its id.
 * @param {Element | null | undefined} field
 */
const targetOf = (field) => field?.getAttribute("name") || field?.id || "";

/**
 * @param {any} field
 * @returns {string | boolean | string[]}
 */
const valueOf = (field) => {
  const { type, value } = field;
  if (type === "checkbox") return field.checked;
  if (type === "select-multiple") return Array.from(field.selectedOptions, (option) => option.value);
  if (type === "file") return Array.from(field.files, (file) => file.name);
  return typeof value === "string" ? value : "";
};

/**
 * The fields of a form as a browser would send them, files by their names.
 * @param {HTMLFormElement | null} form
 * @param {HTMLElement} [submitter]
 */
const fieldsOf = (form, submitter) => {
  /** @type {string[]} */
  const list = [];
  if (form) {
    for (const [name, value] of new FormData(form, submitter)) {
      const text = typeof value === "string" ? value : value.name;
      if (text || text === value) list.push(name, text);
    }
  }
  return list;
};

/**
 * @param {Element} element
 * @param {any} target
 * @returns {HTMLFormElement | null}
 */
export const formOf = (element, target) => element.localName === "form" ? /** @type {HTMLFormElement} */ (element)
  : target.form ?? target.closest("form");

/**
 * Whether events of a type tell what a field holds.
 * @param {string} type
 */
export const tellsValue = (type) => /^(input|change|focus|blur|key)/.test(type);

/** @param {any} event */
export const flagsOf = (event) => +event.altKey + 2 * event.ctrlKey + 4 * event.metaKey + 8 * event.shiftKey;

/**
 * @param {Element} element that is bound
 * @param {import("./bindings.js").Binding} binding
 * @param {any} event
 * @param {any} target of the event; an event forgets it
 * @returns {unknown[]}
 */
const partsOf = (element, binding, event, target) => {
  const { type } = binding;
  const { submitter } = event;
  if (binding.f || type === "submit") {
    return [fieldsOf(formOf(element, target), submitter), targetOf(submitter ?? (target === element ? null : target))];
  }
  if (/^key/.test(type)) {
    return [event.key, event.code, flagsOf(event), isField(target) && !isCheckable(target) ? target.value : ""];
  }
  if (tellsValue(type)) return [valueOf(target), targetOf(target)];
  if (type === "resize") return [innerWidth, innerHeight];
  if (type === "scroll") {
    const { scrollLeft, scrollTop } = binding.on ? /** @type {Element} */ (document.scrollingElement) : element;
    return [scrollLeft, scrollTop].map(Math.round);
  }
  return event instanceof CustomEvent ? [event.detail] : event instanceof MouseEvent ? [flagsOf(event)] : [];
};

/** @type {typeof partsOf} */
export const payloadOf = (...from) => {
  const parts = partsOf(...from);
  while (parts.length && ["", 0, null, undefined].includes(/** @type {any} */ (parts[parts.length - 1]))) parts.pop();
  return parts;
};
