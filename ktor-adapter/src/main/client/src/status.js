// What the client itself says: messages that go by themselves (flash), and how the connection is. They stand in a live
// region at the end of the body, outside the tree. Its looks come as a constructed style sheet, which a strict
// style-src allows, with no weight (:where), so that any rule of the page's own wins.
import { root, script } from "./dom.js";

const looks = ":where(.vivant-status){position:fixed;right:1em;bottom:1em;z-index:9999;display:grid;gap:.5em;"
  + "&>*{padding:.5em 1em;border:0;border-radius:.5em;background:#222;color:#fff;font:inherit}}";

/** What the page says of its connection, in English; data-text-offline="…" on the script says it otherwise. */
const words = {
  connected: "Connected again",
  reconnecting: "Connection lost, trying again…",
  offline: "You are offline",
  lost: "Your last action may have been lost",
  reload: "Please reload this page",
};

const region = document.createElement("div");

/** @type {HTMLElement | undefined} what was said last about the connection */
let line;

/** @type {string | undefined} */
let shown;

/** A live region has to stand in the page before something is said in it. */
export const startStatus = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets.unshift(sheet);
  region.className = "vivant-status";
  region.setAttribute("role", "status");
  document.body.append(region);
};

/**
 * Shows a message for as long as it takes to read it, or until it is clicked.
 * @param {string} kind
 * @param {string} text
 * @param {boolean} [stays] until it is clicked
 */
export const flash = (kind, text, stays) => {
  const message = document.createElement("button");
  message.className = `vivant-flash-${kind}`;
  message.textContent = text;
  message.onclick = () => message.remove();
  region.append(message);
  if (!stays) setTimeout(message.onclick, 4000 + 80 * text.length);
  return message;
};

/**
 * Says in the page's words what is the matter.
 * @param {keyof typeof words} what
 * @param {boolean} [stays]
 */
export const say = (what, stays) => {
  line?.remove();
  line = flash(what, script.getAttribute(`data-text-${what}`) ?? words[what], stays);
};

/**
 * Shows how the connection is: by a class on the root, and in words when it is bad, or good again.
 * @param {"connected" | "reconnecting" | "offline"} state
 */
export const showState = (state) => {
  const isGood = state === "connected";
  if (state !== shown) {
    if (!isGood || line) say(state, !isGood);
    root.classList.remove(`vivant-${shown}`);
    root.classList.add(`vivant-${shown = state}`);
  }
};
