// Forms and fields: what they hold, whose it is, when it is told (debounce, throttle), and that none of it is lost.
import { added } from "../parts.js";
import { effects } from "../effects.js";
import { listen } from "../events.js";
import { allFields, beforeChange, forgetFields, isCheckable, setTold, showFields } from "../forms/fields.js";
import { flush, pace } from "../forms/pace.js";
import { recover, tellFields } from "../forms/recover.js";
import { formOf, formParts, textOf, valueOf } from "../forms/values.js";

/** @type {unknown} a check-box whose click was sent just now, so that the server knows its state */
let clicked;

added.formTold = formParts;
added.textTold = textOf;
added.valueTold = valueOf;
added.pace = pace;
added.flush = flush;
added.changing = beforeChange;
added.shown = showFields;
added.forget = forgetFields;
added.tell = tellFields;
added.recover = recover;

added.told = (element, { f, type }, target, id) => {
  const form = f || type === "submit" ? formOf(element, target) : null;
  if (form) for (const field of form.elements) setTold(field, id);
  else if (/^(input|change|focus|blur|key)/.test(type)) setTold(target, id);
  else if (type === "click" && target === element && isCheckable(target)) setTold(clicked = target, id);
};

added.heard = (event, type) => {
  if (type === "input") {
    if (event.target !== clicked) setTold(event.target, Infinity);
    clicked = null;
    if (event.isComposing) return true;
  }
  if (/^(focusout|submit)$/.test(type) || event.key === "Enter") flush();
  return false;
};

effects.reset = (id) => {
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById(id));
  if (form?.elements) {
    form.reset();
    for (const field of allFields()) if (field.form === form) setTold(field, 0);
  }
};

for (const type of ["input", "compositionend", "focusout", "submit", "keydown"]) listen(type, type);
document.addEventListener("visibilitychange", () => document.hidden && flush());
addEventListener("pageshow", tellFields);
