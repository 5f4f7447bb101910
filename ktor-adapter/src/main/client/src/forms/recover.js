// Tells the server what stands in fields without its knowing: what was changed while nobody listened, and all that a
// person has touched when another session stands in the place of one that is gone. Tells it by the events that the
// person would have caused, so that the view's own handlers run; or by one event `recover` of a form that is bound to
// it.
import { bindingsOf } from "../bindings.js";
import { root } from "../dom.js";
import { allFields, hasTold, isAltered, isUsed } from "./fields.js";

/** @param {Element} field */
const tell = (field) => {
  for (const type of field === document.activeElement ? ["input"] : ["input", "change"]) {
    field.dispatchEvent(new Event(type, { bubbles: true }));
  }
};

/** Fields that were changed while nobody listened tell so now. */
export const tellFields = () => {
  for (const field of allFields()) if (isAltered(field) && !hasTold(field)) tell(field);
};

/**
 * The bindings of an element for some events.
 * @param {Element} element
 * @param {RegExp} events
 */
const bound = (element, events) => bindingsOf(element).filter(({ event }) => events.test(event));

/** The new session hears what the person has entered: each field once, a form that asks for all of its fields once. */
export const recover = () => {
  const done = new Set();
  for (const field of /** @type {Iterable<any>} */ (allFields())) {
    if (!isUsed(field) || field.type === "file" || field.type === "radio" && !field.checked) continue;
    const { form } = field;
    if (form && bound(form, /^recover$/).length) {
      if (!done.has(form)) form.dispatchEvent(new Event("recover"));
      done.add(form);
      continue;
    }
    let isNews = false;
    for (let element = field; element && element !== root; element = element.parentElement) {
      const bindings = bound(element, /^(input|change)$/);
      if (bindings.length && !done.has(element)) {
        isNews = true;
        if (bindings.every(({ f }) => f)) done.add(element);
      }
    }
    if (isNews) tell(field);
  }
};
