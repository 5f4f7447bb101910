// What data-v says: "click input:d300" are two bindings of an element. The grammar is dev.vivant.node.Binding's.

/**
 * @typedef {object} Binding
 * @property {string} type the DOM event, or "away", "mounted", "poll"
 * @property {"window" | "document" | undefined} on where it is listened for, if not on the element
 * @property {string[]} keys that it is for; none: all
 * @property {string | undefined} d debounce: milliseconds, or "b" until the field is left
 * @property {string | undefined} t throttle: milliseconds
 * @property {string | undefined} i interval of a poll: milliseconds
 * @property {string | undefined} p prevents the browser's default
 * @property {string | undefined} s stops propagation
 * @property {string | undefined} f all fields of the form
 * @property {string | undefined} o on the element itself only
 */

/** @type {Map<string, Binding[]>} */
const known = new Map();

/**
 * "window-keydown.k:p" gives { on: "window", type: "keydown", keys: ["k"], p: "" }.
 * @param {string} spec
 */
const parse = (spec) => {
  const [event, ...options] = spec.split(":");
  const [name, ...keys] = event.split(".");
  const [, on, type] = /** @type {string[]} */ (/^(?:(window|document)-)?(.*)/.exec(name));
  const binding = /** @type {any} */ ({ on, type, keys });
  for (const option of options) binding[option[0]] = option.slice(1);
  return /** @type {Binding} */ (binding);
};

/**
 * The bindings of an element; the same array for the same specs.
 * @param {Element} element
 * @returns {Binding[]}
 */
export const bindingsOf = (element) => {
  const specs = element.getAttribute("data-v");
  if (!specs) return [];
  let list = known.get(specs);
  if (!list) known.set(specs, list = specs.split(" ").map(parse));
  return list;
};
