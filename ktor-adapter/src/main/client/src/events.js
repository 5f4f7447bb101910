// From what a person does to an event for the server: one listener for each type that some element is bound to, which
// goes from the target outwards and looks at data-v.
import { bindingsOf } from "./bindings.js";
import { isElement, root } from "./dom.js";
import { isCheckable, setTold } from "./fields.js";
import { mountHook, Vivant } from "./hooks.js";
import { flush, pace } from "./pace.js";
import { formOf, payloadOf, tellsValue } from "./payload.js";

/** @typedef {import("./bindings.js").Binding} Binding */

/**
 * Where an element stood, when it stood there, and what it was bound to.
 * @typedef {{ version: number, path: number[], specs: string | null }} Place
 */

/**
 * What a session gives: `locate` finds an element in the tree, `send` sends an event and gives its id.
 * @typedef {object} Session
 * @property {(element: Element) => Place | null} locate
 * @property {(place: Place, index: number, payload: unknown[], sources: Element[]) => number} send
 * @property {() => boolean} isLive whether the server hears us now
 */

/** @type {Session} */
let session;

/** @type {Set<string>} */
const heard = new Set();

/** @type {Map<Element, [string, ...number[]]>} elements that poll: their data-v and their timers */
const polls = new Map();

/** @type {unknown} a check-box whose click was sent just now, so that the server knows its state */
let clicked;

/**
 * @param {Element} element
 * @param {Binding} binding
 * @param {number} index
 * @param {Event | {}} event
 * @param {any} target
 * @param {Place | null} seen where the element stood when the event happened
 */
const emit = (element, binding, index, event, target, seen) => {
  const { type } = binding;
  const now = session.locate(element);
  // What was held back belongs to the element as it was, if it is gone or bound to something else.
  const place = now && (!seen || now.specs === seen.specs) ? now : seen;
  if (!place) return;
  const { submitter } = /** @type {SubmitEvent} */ (event);
  const sources = type === "poll" || type === "mounted" || binding.on ? []
    : submitter && submitter !== element ? [element, submitter] : [element];
  const id = session.send(place, index, payloadOf(element, binding, event, target), sources);
  const form = binding.f !== undefined || type === "submit" ? formOf(element, target) : null;
  if (form) for (const field of form.elements) setTold(field, id);
  else if (tellsValue(type)) setTold(target, id);
  else if (type === "click" && target === element && isCheckable(target)) setTold(clicked = target, id);
};

/**
 * @param {Element} element
 * @param {Binding} binding
 * @param {number} index
 * @param {any} event
 */
const fire = (element, binding, index, event) => {
  const { keys } = binding;
  const { target, submitter } = event;
  if (keys.length && !keys.includes(event.key) && !keys.includes(event.code)) return;
  if (binding.o !== undefined && target !== element) return;
  // The Enter that ends a composition is the input method's.
  if (event.isComposing && /^key/.test(event.type)) return;
  if (binding.p !== undefined || binding.type === "submit") event.preventDefault();
  if (binding.s !== undefined) event.stopPropagation();
  const question = submitter?.getAttribute("data-confirm") ?? element.getAttribute("data-confirm");
  if (question && !Vivant.confirm(question, element)) {
    event.preventDefault();
    return;
  }
  const seen = session.locate(element);
  pace(element, binding, index, () => emit(element, binding, index, event, target, seen));
};

/** @param {any} event */
const onRoot = (event) => {
  const { target, type } = event;
  if (type === "input") {
    if (target !== clicked) setTold(target, Infinity);
    clicked = null;
    // What is being composed is not typed yet.
    if (event.isComposing) return;
  }
  if (type === "focusout" || type === "submit" || event.key === "Enter") flush();
  for (let element = target; element && element !== root; element = event.bubbles ? element.parentElement : null) {
    if (!element.matches(":disabled")) {
      let stop = false;
      bindingsOf(element).forEach((binding, index) => {
        if (!binding.on && (binding.type === type || type === "compositionend" && binding.type === "input")) {
          fire(element, binding, index, event);
          stop ||= binding.s !== undefined;
        }
      });
      if (stop) return;
    }
  }
};

/**
 * Events of the window, the document, and clicks outside: for whoever asks, wherever it is.
 * @param {string} word what data-v says
 * @param {(element: Element, event: Event) => boolean} [concerns]
 */
const onElsewhere = (word, concerns) => (/** @type {Event} */ event) => {
  for (const element of root.querySelectorAll(`[data-v*="${word}"]`)) {
    bindingsOf(element).forEach((binding, index) => {
      const name = binding.on ? `${binding.on}-${binding.type}` : binding.type;
      if (name === word && (!concerns || concerns(element, event))) fire(element, binding, index, event);
    });
  }
};

/** @param {Binding} binding */
const listen = ({ type, on }) => {
  const word = on ? `${on}-${type}` : type;
  if (heard.has(word)) return;
  heard.add(word);
  if (type === "away") {
    addEventListener("click", onElsewhere(word, (element, event) => !event.composedPath().includes(element)));
  } else if (on) {
    (on === "window" ? window : document).addEventListener(type, onElsewhere(word));
  } else {
    // What does not bubble (scroll, toggle, media) is met on its way down.
    root.addEventListener(type, (event) => event.bubbles && onRoot(event));
    root.addEventListener(type, (event) => event.bubbles || onRoot(event), true);
  }
};

/**
 * Starts the polls of an element.
 * @param {Element} element
 */
const poll = (element) => {
  bindingsOf(element).forEach((binding, index) => {
    if (binding.type !== "poll") return;
    const timer = setInterval(() => {
      if (!document.hidden && session.isLive()) emit(element, binding, index, {}, element, null);
    }, +(binding.i ?? 5000));
    const timers = polls.get(element);
    if (timers) timers.push(timer);
    else polls.set(element, [element.getAttribute("data-v") ?? "", timer]);
  });
};

/** Ends the polls of elements that are gone or no longer ask for them. */
export const settlePolls = () => {
  polls.forEach(([specs, ...timers], element) => {
    if (!root.contains(element) || element.getAttribute("data-v") !== specs) {
      timers.forEach(clearInterval);
      polls.delete(element);
      if (root.contains(element)) poll(element);
    }
  });
};

/**
 * Takes notice of new elements: of the events that they are bound to, and of their hooks.
 * @param {Iterable<Node>} nodes
 * @param {boolean} isPatch they came by a patch, not with the page
 */
export const notice = (nodes, isPatch) => {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    for (const element of [node, ...node.querySelectorAll("[data-v],[data-hook]")]) {
      bindingsOf(element).forEach((binding, index) => {
        if (binding.type === "mounted") {
          if (isPatch) emit(element, binding, index, {}, element, null);
        } else if (binding.type !== "poll") {
          listen(binding);
        }
      });
      if (!polls.has(element)) poll(element);
      if (element.hasAttribute("data-hook")) mountHook(element);
    }
  }
};

/** @param {Session} on */
export const startEvents = (on) => {
  session = on;
  for (const type of ["input", "compositionend", "focusout", "submit", "keydown"]) {
    listen(/** @type {Binding} */ ({ type }));
  }
  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => document.hidden && flush());
};
