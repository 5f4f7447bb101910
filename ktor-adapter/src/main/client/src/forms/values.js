// What fields hold, as an event tells it to the server.
import { targetOf } from "../payload.js";
import { isCheckable, isField } from "./fields.js";

/**
 * @param {any} field
 * @returns {string | boolean | string[]}
 */
export const valueOf = (field) => {
  const { type, value } = field;
  if (type === "checkbox") return field.checked;
  if (type === "select-multiple") return Array.from(field.selectedOptions, (option) => option.value);
  if (type === "file") return Array.from(field.files, (file) => file.name);
  return typeof value === "string" ? value : "";
};

/**
 * What stands in a field that keys are typed into.
 * @param {any} target
 */
export const textOf = (target) => isField(target) && !isCheckable(target) ? target.value : "";

/**
 * @param {Element} element
 * @param {any} target
 * @returns {HTMLFormElement | null}
 */
export const formOf = (element, target) => element.localName === "form" ? /** @type {HTMLFormElement} */ (element)
  : target.form ?? target.closest("form");

/**
 * The fields of a form as a browser would send them, files by their names; then the field that was changed, or the
 * button that sent it.
 * @param {Element} element that is bound
 * @param {any} target
 * @param {HTMLElement} [submitter]
 */
export const formParts = (element, target, submitter) => {
  const form = formOf(element, target);
  /** @type {string[]} */
  const list = [];
  if (form) {
    for (const [name, value] of new FormData(form, submitter)) {
      const text = typeof value === "string" ? value : value.name;
      if (text || text === value) list.push(name, text);
    }
  }
  return [list, targetOf(submitter ?? (target === element ? null : target))];
};
