// What belongs to the person: the value of a field, a tick, a choice. The rule:
//
//   A field is the person's from the first key until the server has answered the event that told it what stands there.
//   As long as it is, values from the server change its attributes (what a reset would give) but not what is shown.
//   Afterwards the server's value wins, including the last one that came in the meantime.
//
// A field that no event tells of stays the person's: nothing that the server has not seen is ever lost.
import { root } from "../dom.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */

/** The event that told the server what a field holds; Infinity while none did. */
const told = /** @type {WeakMap<Element, number>} */ (new WeakMap());

/** Fields that the server gave something which is not shown yet. */
const waiting = /** @type {Set<Field>} */ (new Set());

/** What the person chose in selects whose options are changed by the patches that run just now. */
const choices = /** @type {Map<Field, HTMLOptionElement[]>} */ (new Map());

let answered = 0;

/**
 * @param {any} node
 * @returns {node is Field}
 */
export const isField = (node) => /^(input|textarea|select)$/.test(node.localName);

/** @param {any} field */
export const isCheckable = (field) => /^(checkbox|radio)$/.test(field.type);

/**
 * The field itself; of a radio button its whole group, which has one value.
 * @param {Field} field
 * @returns {Field[]}
 */
const groupOf = (field) => field.type !== "radio" ? [field]
  : [.../** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll("input[type=radio]"))]
    .filter((other) => other === field || other.name && other.name === field.name && other.form === field.form);

/**
 * The option that a select shows by itself: the last that the page selects, else (unless it is a list) the first that
 * can be chosen.
 * @param {HTMLSelectElement} select
 */
const initialOf = (select) => {
  const options = [...select.options];
  const given = options.findLastIndex((option) => option.defaultSelected);
  const first = options.findIndex((option) => !option.matches("[disabled],optgroup[disabled]>option"));
  return given < 0 && select.size < 2 ? first : given;
};

/**
 * Whether what a field shows is the person's. So is a choice among options of which the server selects none.
 * @param {Field} field
 */
const isPersons = (field) => groupOf(field).some((one) => /** @type {number} */ (told.get(one)) > answered)
  || "options" in field && told.has(field) && ![...field.options].some((option) => option.defaultSelected);

/**
 * The person changed a field (Infinity), or the event with this id tells the server what it holds.
 * @param {unknown} field
 * @param {number} event
 */
export const setTold = (field, event) => {
  if (isField(field)) {
    for (const one of /** @type {any[]} */ (groupOf(field))) {
      told.set(one, event);
      // Says that the tick was set by hand, so that the attribute of another button in the group does not take it away.
      if (one.type === "radio") one.checked = one.checked;
    }
  }
};

/** The fields of the page. */
export const allFields = () => /** @type {NodeListOf<Field>} */ (root.querySelectorAll("input,textarea,select"));

/** @param {Field} field */
export const hasTold = (field) => told.has(field);

/**
 * Whether a person has touched a field since it was last reset.
 * @param {Field} field
 */
export const isUsed = (field) => groupOf(field).some((one) => told.get(one));

/**
 * Another session: its events have other numbers. What was typed stays the person's where the view stays, unless
 * data-recover="off" says that the new session knows better.
 * @param {boolean} keep
 */
export const forgetFields = (keep) => {
  for (const field of allFields()) {
    if (keep && told.get(field) && !field.closest("[data-recover=off]")) told.set(field, Infinity);
    else if (told.delete(field)) waiting.add(field);
  }
};

/**
 * Whether a field shows something else than the page gives it: a person was faster than the script, or the browser
 * brought back what was typed before a reload.
 * @param {any} field
 */
export const isAltered = (field) => field.options
  ? !field.multiple && field.selectedIndex !== initialOf(field)
  : isCheckable(field) ? field.checked !== field.defaultChecked
    : /text|sea|tel|url|mail|pass/.test(field.type) && field.value !== field.defaultValue;

/**
 * The server is about to change an attribute (or, without a name, the content) of an element.
 * @param {any} element
 * @param {string} [name]
 */
export const beforeChange = (element, name) => {
  const what = `${element.localName} ${name ?? ""}`;
  if (/^(select (multiple|size|)|optgroup (disabled|)|option (selected|disabled))$/.test(what)) {
    const select = element.closest("select");
    if (select) {
      if (isPersons(select) && !choices.has(select)) choices.set(select, [...select.selectedOptions]);
      waiting.add(select);
    }
  } else if (what === "textarea " || what === (isCheckable(element) ? "input checked" : "input value")) {
    for (const one of groupOf(element)) waiting.add(one);
  }
};

/**
 * The patches have run, and all events up to this one are answered: shows what is the server's.
 * @param {number} last
 */
export const showFields = (last) => {
  answered = last;
  for (const field of waiting) {
    if (!isPersons(field)) {
      waiting.delete(field);
      show(field);
    } else if (choices.has(field)) {
      show(field, choices.get(field));
    }
  }
  choices.clear();
};

/**
 * Shows what the attributes say, or what was chosen. The caret of a field in use stays, or stays at the end.
 * @param {any} field
 * @param {HTMLOptionElement[]} [chosen]
 */
const show = (field, chosen) => {
  if (field.options) {
    if (!chosen && !field.multiple) {
      field.selectedIndex = initialOf(field);
    } else {
      for (const option of field.options) option.selected = chosen ? chosen.includes(option) : option.defaultSelected;
    }
  } else if (isCheckable(field)) {
    field.checked = field.defaultChecked;
  } else if (field.type !== "file") {
    const { value, defaultValue, selectionStart: start, selectionEnd: end, selectionDirection: way } = field;
    if (value !== defaultValue) {
      field.value = defaultValue;
      if (field === document.activeElement && start !== null && start < value.length) {
        field.setSelectionRange(start, end, way);
      }
    }
  }
};
