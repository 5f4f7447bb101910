// What an event tells, in the order that dev.vivant.view.EventType defines.
import { added } from "./parts.js";

/**
 * Name of a field for the server: its name, or its id.
 * @param {Element | null | undefined} field
 */
export const targetOf = (field) => field?.getAttribute("name") || field?.id || "";

/** @param {any} event */
export const flagsOf = (event) => +event.altKey + 2 * event.ctrlKey + 4 * event.metaKey + 8 * event.shiftKey;

/**
 * @param {Element} element that is bound
 * @param {import("./bindings.js").Binding} binding
 * @param {any} event
 * @param {any} target of the event; an event forgets it
 * @returns {unknown[]}
 */
export const payloadOf = (element, binding, event, target) => {
  const { type, f } = binding;
  if (f || type === "submit") return added.formTold?.(element, target, event.submitter) ?? [];
  if (event instanceof MouseEvent) return [flagsOf(event)];
  if (/^key/.test(type)) return [event.key, event.code, flagsOf(event), added.textTold?.(target)];
  if (/^(input|change|focus|blur)/.test(type)) {
    return [added.valueTold?.(target) ?? (target.type && target.value), targetOf(target)];
  }
  return event instanceof CustomEvent ? [event.detail] : added.extent?.(element, binding) ?? [];
};
