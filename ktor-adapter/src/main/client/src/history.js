// The address: live links, back and forward, and the scroll position that belongs to each entry of the history.
// An entry remembers which view it belongs to (counted up by each navigation) and a key for its scroll position.
import { root } from "./dom.js";
import { Vivant } from "./hooks.js";

/** How an address is asked for; see `Visit` in PROTOCOL.md. Back and forward add BACK. */
export const PATCH = 0;
export const NAVIGATE = 1;
const BACK = 2;

/**
 * Asks the session for an address; `done` is called when the page shows it, `refused` when it may not.
 * @typedef {(url: string, mode: number, sources: Element[], done: () => void, refused: () => void) => void} Visit
 */

/** @typedef {{ view: number, key: number }} Entry */

/** @type {Visit} */
let ask;

/** @type {Map<number, [number, number]>} */
const scrolls = new Map();

/** @param {any} state */
const entryOf = (state) => /** @type {Entry} */ (state?.vivant ?? { view: 0, key: 0 });

let here = entryOf(history.state);

/** Path and query, which is what a session knows of an address. */
export const address = () => location.pathname + location.search;

let shown = address();

const leave = () => {
  scrolls.set(here.key, [scrollX, scrollY]);
};

/**
 * Gives the page an address.
 * @param {string} url
 * @param {boolean} replace the current entry of the history
 * @param {boolean} [otherView]
 */
export const showAddress = (url, replace, otherView) => {
  leave();
  history.scrollRestoration = "manual";
  here = { view: here.view + (otherView ? 1 : 0), key: Math.random() };
  history[replace ? "replaceState" : "pushState"]({ vivant: here }, "", url);
  shown = address();
};

/** Where a page of this address begins: at the element that the fragment names, or at the top. */
const scrollToStart = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) target.scrollIntoView();
  else scrollTo(0, 0);
};

/**
 * Follows a live link; where the session does not let us, in the ordinary way.
 * @param {string} address
 * @param {number} mode
 * @param {boolean} replace
 * @param {Element[]} sources
 */
export const visit = (address, mode, replace, sources) => {
  const url = new URL(address, document.baseURI);
  ask(url.pathname + url.search, mode, sources, () => {
    showAddress(url.href, replace, mode === NAVIGATE);
    if (mode === NAVIGATE || url.hash) scrollToStart();
  }, () => location.assign(url));
};

/**
 * @param {MouseEvent} event
 * @param {boolean} live
 */
const onClick = (event, live) => {
  const link = /** @type {Element} */ (event.target).closest("a[data-link]");
  if (!link || !live || event.defaultPrevented || event.button || event.altKey || event.ctrlKey || event.metaKey
    || event.shiftKey || link.hasAttribute("download") || (link.getAttribute("target") ?? "_self") !== "_self") return;
  const url = new URL(link.getAttribute("href") ?? "", document.baseURI);
  if (url.origin !== location.origin) return;
  event.preventDefault();
  const question = link.getAttribute("data-confirm");
  if (question && !Vivant.confirm(question, link)) return;
  const [how, replace] = /** @type {string} */ (link.getAttribute("data-link")).split(" ");
  visit(url.href, how === "navigate" ? NAVIGATE : PATCH, !!replace, [link]);
};

/** @param {PopStateEvent} event */
const onPop = (event) => {
  leave();
  if (!event.state?.vivant && address() === shown) {
    // A fragment of this very page: the browser goes there.
    here = { ...here, key: Math.random() };
    history.replaceState({ vivant: here }, "");
    return;
  }
  const before = here;
  here = entryOf(event.state);
  const restore = () => scrollTo(...scrolls.get(here.key) ?? [0, 0]);
  if (address() === shown) {
    restore();
  } else {
    shown = address();
    ask(shown, BACK + (here.view === before.view ? PATCH : NAVIGATE), [], restore, () => location.reload());
  }
};

/**
 * @param {Visit} visitor
 * @param {() => boolean} isLive
 */
export const startHistory = (visitor, isLive) => {
  ask = visitor;
  root.addEventListener("click", (event) => onClick(event, isLive()));
  addEventListener("popstate", onPop);
  // After a reload the browser itself finds the place again.
  addEventListener("pagehide", () => history.scrollRestoration = "auto");
};
