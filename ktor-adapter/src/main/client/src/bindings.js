// What data-v says: "click input:d300" are two bindings of an element. The grammar is dev.vivant.node.Binding's.

/**
 * @typedef {object} Binding
 * @property {string} event as it is listened for: "click", "window-keydown", "away", "mounted", "poll"
 * @property {string} type the same without "window-" or "document-"
 * @property {"window" | "document" | undefined} on where it is listened for, if not on the element
 * @property {string[]} keys that it is for; none: all
 * @property {string} [d] debounce: milliseconds, or "b" until the field is left
 * @property {string} [t] throttle: milliseconds
 * @property {string} [i] interval of a poll: milliseconds
 * @property {true} [p] prevents the browser's default
 * @property {true} [s] stops propagation
 * @property {true} [f] all fields of the form
 * @property {true} [o] on the element itself only
 */

/** @type {Record<string, Binding[]>} */
const known = {};

/**
 * "window-keydown.k:p" gives { event: "window-keydown", on: "window", type: "keydown", keys: ["k"], p: true }.
 * @param {string} spec
 */
const parse = (spec) => {
  const [name, ...options] = spec.split(":");
  const [event, ...keys] = name.split(".");
  const [, on, type] = /** @type {string[]} */ (/^(?:(window|document)-)?(.*)/.exec(event));
  const binding = /** @type {any} */ ({ event, on, type, keys });
  for (const option of options) binding[option[0]] = option.slice(1) || true;
  return /** @type {Binding} */ (binding);
};

/**
 * The bindings of an element; the same array for the same specs.
 * @param {Element} element
 * @returns {Binding[]}
 */
export const bindingsOf = (element) => {
  const specs = element.getAttribute("data-v");
  return specs ? known[specs] ??= specs.split(" ").map(parse) : [];
};
