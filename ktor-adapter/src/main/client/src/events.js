// From what a person does to an event for the server: one listener for each type that some element is bound to, which
// goes from the target outwards and looks at data-v.
import { bindingsOf } from "./bindings.js";
import { isElement, root } from "./dom.js";
import { added, load } from "./parts.js";
import { payloadOf } from "./payload.js";

/** @typedef {import("./bindings.js").Binding} Binding */

/**
 * Where an element stood, and when it stood there.
 * @typedef {{ version: number, path: number[] }} Place
 */

/**
 * What a person did to an element.
 * @typedef {{ element: Element, binding: Binding, target: any, payload: unknown[] }} About
 */

/**
 * What a session gives: `locate` finds an element in the tree, `send` sends an event and gives its id.
 * @typedef {object} Session
 * @property {(element: Element) => Place | null} locate
 * @property {(place: Place, index: number, about: About, sources: Element[]) => number} send
 */

/** @type {Session} */
let session;

/** @type {Set<string>} */
const heard = new Set();

/**
 * @param {Element} element
 * @param {Binding} binding
 * @param {number} index
 * @param {any} event
 * @param {any} target
 * @param {Place | null} seen where the element stood when the event happened
 */
export const emit = (element, binding, index, event, target, seen) => {
  const { type } = binding;
  // What was held back belongs to the element as it was, if it is gone or bound to something else.
  const place = bindingsOf(element)[index] === binding && session.locate(element) || seen;
  if (!place) return;
  const isOurs = type === "poll" || type === "mounted" || binding.on;
  const sources = isOurs ? [] : event.submitter ? [element, event.submitter] : [element];
  const payload = payloadOf(element, binding, event, target);
  // Trailing parts that are empty are left out.
  payload.length = 1 + payload.findLastIndex((part) => part || part === false);
  const id = session.send(place, index, { element, binding, target, payload }, sources);
  added.told?.(element, binding, target, id);
};

/**
 * @param {Element} element
 * @param {Binding} binding
 * @param {number} index
 * @param {any} event
 */
export const fire = (element, binding, index, event) => {
  const { keys } = binding;
  const { target, submitter } = event;
  if (root.inert) return;
  if (keys.length && !keys.includes(event.key) && !keys.includes(event.code)) return;
  if (binding.o && target !== element) return;
  // The Enter that ends a composition is the input method's.
  if (event.isComposing && /^key/.test(event.type)) return;
  if (binding.p || binding.type === "submit") event.preventDefault();
  if (binding.s) event.stopPropagation();
  // What runs at once finds the element where it stands.
  const seen = added.pace ? session.locate(element) : null;
  if (added.confirmed?.(submitter?.hasAttribute("data-confirm") ? submitter : element) === false) {
    event.preventDefault();
  } else {
    const run = () => emit(element, binding, index, event, target, seen);
    added.pace ? added.pace(element, binding, index, run) : run();
  }
};

/** @param {any} event */
const onRoot = (event) => {
  const { target } = event;
  // What is composed counts as typed when it is finished.
  const type = event.type === "compositionend" ? "input" : event.type;
  if (added.heard?.(event, type)) return;
  let stop;
  for (let element = target; element && element !== root && !stop; element = event.bubbles && element.parentElement) {
    const bindings = bindingsOf(element);
    if (bindings[0] && !element.matches(":disabled")) {
      bindings.forEach((binding, index) => {
        if (binding.event === type) {
          fire(element, binding, index, event);
          stop ||= binding.s;
        }
      });
    }
  }
};

/**
 * @param {string} name of the event as bindings say it
 * @param {string} type
 * @param {string} [on]
 */
export const listen = (name, type, on) => {
  if (heard.has(name)) return;
  heard.add(name);
  if (on || name === "away") {
    added.listenFar?.(name, type, on);
  } else {
    // What does not bubble (scroll, toggle, media) is met on its way down.
    root.addEventListener(type, (event) => event.bubbles && onRoot(event));
    root.addEventListener(type, (event) => event.bubbles || onRoot(event), true);
  }
};

/**
 * Takes notice of an element: of the events that it is bound to, and of its hook.
 * @param {Element} element
 * @param {boolean} isNew it came by a patch
 */
export const notice = (element, isNew) => {
  bindingsOf(element).forEach((binding, index) => {
    const { event, type, on } = binding;
    if (type === "poll") added.poll?.(element, binding, index);
    else if (type !== "mounted") listen(event, type, on);
    else if (isNew) emit(element, binding, index, {}, element, null);
  });
  added.mounted?.(element);
  if (element.hasAttribute("data-link")) load("links");
};

/**
 * Takes notice of nodes and of all that is inside.
 * @param {Iterable<Node>} nodes
 * @param {boolean} isNew
 */
export const noticeAll = (nodes, isNew) => {
  for (const node of nodes) {
    if (isElement(node)) {
      notice(node, isNew);
      node.querySelectorAll("[data-v],[data-hook],[data-link]").forEach((element) => notice(element, isNew));
    }
  }
};

/** @param {Session} on */
export const startEvents = (on) => session = on;
