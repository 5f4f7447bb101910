// What the client itself says: messages that go by themselves (flash), what was refused or lost, and how the connection
// is, or that it is over. They stand in a live region at the end of the body, outside the tree. Its looks come as a
// constructed style sheet, which a strict style-src allows, with no weight (:where), so that any rule of the page's own
// wins.
import { disconnect, slowDown } from "../connection.js";
import { root, script, tell } from "../dom.js";
import { effects } from "../effects.js";
import { added } from "../parts.js";
import { held, messages, settle, stopGrace } from "../session.js";
import { region, say } from "../status.js";

/** Milliseconds after a reload in which we do not reload again. */
const RELOAD_PAUSE = 10_000;

const looks = ":where(.vivant-status){position:fixed;right:1em;bottom:1em;z-index:9999;display:grid;gap:.5em;"
  + "&>*{padding:.5em 1em;border:0;border-radius:.5em;background:#222;color:#fff;font:inherit}}";

/**
 * What the page says of itself, in English; data-text-offline="…" on the script says it otherwise.
 * @type {Record<string, string>}
 */
const words = {
  connected: "Connected again",
  reconnecting: "Connection lost, trying again…",
  offline: "You are offline",
  lost: "Your last action may have been lost",
  blocked: "Waiting for the server…",
  unblocked: "Up to date again",
  reload: "Please reload this page",
};

/** @type {HTMLElement | undefined} what was said last about the page itself */
let line;

const sheet = new CSSStyleSheet();
sheet.replaceSync(looks);
document.adoptedStyleSheets.unshift(sheet);

/**
 * Shows a message for as long as it takes to read it, or until it is clicked.
 * @param {string} kind
 * @param {string} text
 * @param {boolean} [stays] until it is clicked
 */
const flash = (kind, text, stays) => {
  const message = document.createElement("button");
  message.className = `vivant-flash-${kind}`;
  message.textContent = text;
  message.onclick = () => message.remove();
  region.append(message);
  if (!stays) setTimeout(message.onclick, 4000 + 80 * text.length);
  return message;
};

added.say = (what, stays) => {
  // That all is well again is only worth a word where something was said before.
  if (what === "connected" && !line) return;
  line?.remove();
  line = flash(what, script.getAttribute(`data-text-${what}`) ?? words[what], stays);
};

/** @type {any} what had the focus when the page was blocked */
let active;

added.block = (isBlocked) => {
  if (root.inert === isBlocked) return;
  if (isBlocked) active = document.activeElement;
  root.inert = isBlocked;
  if (!isBlocked && document.activeElement === document.body) active.focus({ preventScroll: true });
  added.say?.(isBlocked ? "blocked" : "unblocked", isBlocked);
};

effects.flash = flash;

added.lose = ({ about, sources }) => {
  if (!about) return;
  const { element, binding: { event: type }, payload } = about;
  tell("vivant-lost", { element, type, payload });
  if (sources.length) added.say?.("lost");
};

messages.refused = (id, reason, detail) => {
  const pending = held.queue.find((one) => one.id === id);
  settle(id, undefined, undefined, id);
  tell("vivant-refused", { id, reason, detail });
  if (detail) flash("error", detail);
  if (pending && reason === "stale") added.lose?.(pending);
};

messages.close = (reason) => {
  // Another connection of this page took over: one that was given up, but came late.
  const isEnd = !/^(re(start|placed)|violation)$/.test(reason);
  if (reason === "violation") slowDown();
  disconnect(isEnd);
  if (isEnd) {
    stopGrace();
    const [page] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
    if (page?.type === "reload" && performance.now() < RELOAD_PAUSE) say("reload", true);
    else location.reload();
  }
};

// A browser does not tell why a handshake failed: asks by HTTP whether the page may connect at all.
added.askWhy = (url, to) => {
  fetch(url, { redirect: "manual" }).then(({ status }) => {
    if (status < 500 && status !== 204) to.received('["close","unauthorized"]');
  }, () => 0);
};
