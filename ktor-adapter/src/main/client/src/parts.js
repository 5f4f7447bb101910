// What few pages need stands in parts of its own, which are loaded beside this file as soon as the page, or a frame
// that is about to be read, asks for them. A part adds what it can do to `added`; the core asks there, and only there.
import { root } from "./dom.js";

/** @typedef {import("./bindings.js").Binding} Binding */
/** @typedef {import("./patch.js").Place} Place */

/**
 * What parts add to the core; which part says its file.
 * @typedef {object} Added
 * @property {(element: Element) => boolean} confirmed hooks: asks what data-confirm says, if it says something
 * @property {(node?: Node) => void} touch hooks: a node is about to be patched; without one, everything is
 * @property {() => void} settled hooks: the patches have run
 * @property {(element: Element) => void} mounted hooks: an element may have data-hook
 * @property {(moment: "disconnected" | "reconnected") => void} moment hooks: how the connection is
 * @property {(element: any, name?: string) => void} changing forms: an attribute, or the content, is about to change
 * @property {(last: number) => void} shown forms: the patches have run, and all events up to this one are answered
 * @property {(element: Element, target: any, submitter?: HTMLElement) => unknown[]} formTold forms: what a form holds
 * @property {(target: any) => unknown} valueTold forms: what a field holds
 * @property {(target: any) => string} textTold forms: what stands in a field that keys are typed into
 * @property {(element: Element, binding: Binding, target: any, id: number) => void} told forms: an event was sent
 * @property {(event: any, type: string) => boolean} heard forms: an event came; true where nobody is to hear of it yet
 * @property {(element: Element, binding: Binding, index: number, run: () => void) => void} pace forms: runs it in time
 * @property {() => void} flush forms: runs what waits
 * @property {(keep: boolean) => void} forget forms: another session
 * @property {() => void} tell forms: fields that were changed while nobody listened tell so
 * @property {() => void} recover forms: a session in the place of one that is gone hears what was entered
 * @property {(shape: import("./nodes.js").Shape, item: any[]) => Element[] | null} clone clones: instances of a shape
 * @property {(node: any) => boolean} isQuiet clones: nobody has to take notice of what came into the page
 * @property {(element: any) => any} unfold clones: takes what is inside into the mirror, if it is not there
 * @property {(element: any, path: any[], at: number, length: number) => Place | undefined} textOf clones: the text at
 *   the end of a path that has come to an element, where nothing from there on is in the mirror
 * @property {(node: Node) => void} unfoldAround clones: the same for all that is around a node
 * @property {(name: string, type: string, on?: string) => void} listenFar far: an event of the window, and the like
 * @property {(element: Element, binding: Binding) => number[] | undefined} extent far: what a scroll or a resize tells
 * @property {(element: Element, binding: Binding, index: number) => void} poll far: an element is bound to a poll
 * @property {(sources: Element[]) => void} mark loading: an event is under way
 * @property {() => void} marked loading: the marks are put back
 * @property {() => () => void} hold moves: keeps the focus; what it gives puts it back
 * @property {(node: any) => Element[]} scrolled moves: what loses its scroll position when a node is moved
 * @property {(operation: any[]) => void} within shared: what many pages are sent alike
 * @property {typeof import("./socket.js").openSocket} http http: the other pipe of frames
 * @property {(url: URL, to: import("./socket.js").Listener) => void} askWhy status: why a WebSocket did not open
 * @property {(pending: import("./session.js").Pending) => void} lose status: something was perhaps not done
 * @property {(isBlocked: boolean) => void} block status: takes the page's input away, says so, and gives it back
 * @property {(what: string, stays?: boolean) => void} say status: says in the page's words what is the matter
 */

/** @type {Partial<Added>} */
export const added = {};

/** Each part: what on the page needs it, and what in a frame. */
let parts = /** @type {[string, string, RegExp][]} */ ([
  // What stands in a template is not found by a selector.
  ["far", "[data-v*=window-],[data-v*=document-],[data-v*=away],[data-v*=poll],[data-v*=scroll]",
    /window-|document-|away|poll|scroll/],
  ["forms", "form,input,textarea,select,template,[data-v*=':d'],[data-v*=':t']",
    /"(form|input|textarea|select)"|:[dt]/],
  ["head", "", /"(meta|title)"/],
  ["hooks", "[data-hook],[data-confirm]", /"data-(hook|confirm)"/],
  ["links", history.state?.vivant ? "*" : "[data-link]", /^\["w|"(url|navigate|redirect)"/],
  ["loading", "[data-disable-with],[data-loading-show],[data-loading-hide],[data-loading-disable],[data-loading-class]",
    /"data-(disable|loading)/],
  ["morph", "", /^\["w/],
  ["moves", "", "moveBefore" in document.head ? /^$/ : /./],
  ["shared", "", /],-3,/],
  ["status", "", /^\["[cr]|"flash"/],
]);

/** @type {Record<string, Promise<void>>} */
const loading = {};

/** @type {RegExp} what any part that is not here is for, so that most frames are looked through once */
let wanted;

/** @param {string} [name] of a part that is here */
const arrived = (name) => {
  parts = parts.filter(([other]) => other !== name);
  wanted = new RegExp(parts.map(([, , pattern]) => pattern.source).join("|"));
};

arrived();

/**
 * Loads a part, again and again until it is there. Its address changes because some browsers remember a failure.
 * @param {string} name
 * @returns {Promise<void>}
 */
export const load = (name) => loading[name] ??= fetchPart(name, 0);

/** @type {(name: string, attempt: number) => Promise<void>} */
const fetchPart = (name, attempt) => {
  const address = `./${name}.js${attempt ? `?${attempt}` : ""}`;
  return import(address).then(
    () => arrived(name),
    () => new Promise((again) => setTimeout(again, 1_000)).then(() => fetchPart(name, attempt + 1)),
  );
};

/**
 * Loads what a frame needs, or what the page needs; undefined where all is there.
 * @param {string} [frame]
 */
export const missing = (frame) => {
  if (frame && !wanted.test(frame)) return undefined;
  const names = parts.filter(([, selector, pattern]) =>
    frame ? pattern.test(frame) : selector && root.querySelector(selector));
  return names[0] && Promise.all(names.map(([name]) => load(name)));
};
