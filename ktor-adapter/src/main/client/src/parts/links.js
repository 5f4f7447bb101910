// The address: live links, back and forward, and the scroll position that belongs to each entry of the history.
import { address, root } from "../dom.js";
import { effects } from "../effects.js";
import { flagsOf } from "../payload.js";
import { added } from "../parts.js";
import { ask, isLive, NAVIGATE } from "../session.js";

/** How an address is asked for; see `Visit` in PROTOCOL.md. Back and forward add BACK. */
const PATCH = 0;
const BACK = 2;

/**
 * What an entry of the history remembers: which view it belongs to (each navigation counts one up), and a key for its
 * scroll position.
 * @typedef {{ view: number, key: number }} Entry
 */

/** @type {Entry} */
let here = history.state?.vivant;

/** @type {Map<number, [number, number]>} */
const scrolls = new Map();

let shown = address();

/**
 * Gives the current entry of the history, or a new one, a memory.
 * @param {number} view
 * @param {boolean} replace
 * @param {string} [url]
 */
const remember = (view, replace, url) => {
  here = { view, key: Math.random() };
  history[replace ? "replaceState" : "pushState"]({ ...history.state, vivant: here }, "", url);
  shown = address();
};

const leave = () => scrolls.set(here.key, [scrollX, scrollY]);

/**
 * @param {string} url
 * @param {boolean} replace
 * @param {number} mode
 */
const enter = (url, replace, mode) => {
  history.scrollRestoration = "manual";
  remember(here.view + mode, replace, url);
};

effects.url = (url, replace) => {
  leave();
  enter(url, replace, PATCH);
};

/**
 * Follows a live link; where the session does not let us, in the ordinary way.
 * @param {string} to
 * @param {number} mode
 * @param {boolean} replace
 * @param {Element[]} sources
 */
const visit = (to, mode, replace, sources) => {
  const url = new URL(to, document.baseURI);
  const { href, hash, pathname, search } = url;
  // Now, because the page that comes may be shorter, and then the browser scrolls by itself.
  leave();
  ask(pathname + search, mode, sources, (refused) => {
    if (refused) {
      location.assign(url);
    } else {
      enter(href, replace, mode);
      const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
      if (target) target.scrollIntoView();
      else if (mode) scrollTo(0, 0);
    }
  });
};

/** @param {MouseEvent} event */
const onClick = (event) => {
  const link = /** @type {Element} */ (event.target).closest("a[data-link]");
  if (!link || event.defaultPrevented || event.button || flagsOf(event)
    || link.matches("[download],[target]:not([target=_self])")) return;
  const url = new URL(link.getAttribute("href") ?? "", document.baseURI);
  if (url.origin !== location.origin) return;
  event.preventDefault();
  const kind = link.getAttribute("data-link") ?? "";
  if (added.confirmed?.(link) === false) return;
  visit(url.href, /navigate/.test(kind) ? NAVIGATE : PATCH, /replace/.test(kind), [link]);
};

/** @param {PopStateEvent} event */
const onPop = (event) => {
  const { view } = here;
  leave();
  here = event.state?.vivant;
  // A fragment of the page, to which the browser goes by itself.
  if (!here) return remember(view, true);
  const scroll = () => scrollTo(...scrolls.get(here.key) ?? [0, 0]);
  if (address() === shown) return scroll();
  shown = address();
  ask(shown, BACK + (here.view === view ? PATCH : NAVIGATE), [], (refused) => refused ? location.reload() : scroll());
};

effects.navigate = (url, replace) => visit(url, NAVIGATE, replace, []);

effects.redirect = (url) => {
  const target = new URL(url, document.baseURI);
  if (/^https?:$/.test(target.protocol)) location.assign(target);
};

if (!here) remember(0, true);
root.addEventListener("click", (event) => isLive() && onClick(event));
addEventListener("popstate", onPop);
// After a reload the browser itself finds the place again.
addEventListener("pagehide", () => history.scrollRestoration = "auto");
