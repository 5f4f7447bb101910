// What the client itself shows: messages for a while (flash), and how the connection is. Both are live regions at the
// end of the body, outside the tree. Their looks come as a constructed style sheet, which a strict style-src allows, with
// no weight (:where), so that any rule of the page's own wins.
import { root, script } from "./dom.js";

const looks = `
:where(.vivant-status,.vivant-flash){position:fixed;z-index:2147483647;inset:auto 1rem 1rem auto;max-width:min(26rem,calc(100vw - 2rem));display:grid;gap:.5rem;font:1rem/1.4 system-ui,sans-serif}
:where(.vivant-status){inset:auto auto 1rem 1rem}
:where(.vivant-status,.vivant-flash)>:where(*){font:inherit;text-align:start;padding:.6rem 1rem;border:0;border-radius:.5rem;background:#222;color:#fff;box-shadow:0 2px 12px #0004}
:where(.vivant-flash-error){background:#a11}`;

/**
 * A live region has to stand before something is said in it.
 * @param {string} name
 */
const region = (name) => {
  const element = document.createElement("div");
  element.className = name;
  element.setAttribute("role", "status");
  document.body.append(element);
  return element;
};

/** @type {HTMLElement} */
let flashes;

/** @type {HTMLElement} */
let status;

let timer = 0;

/** Makes the regions. */
export const startStatus = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets.unshift(sheet);
  flashes = region("vivant-flash");
  status = region("vivant-status");
};

/**
 * Shows a message for as long as it takes to read it, or until it is clicked.
 * @param {string} kind
 * @param {string} text
 */
export const flash = (kind, text) => {
  const message = document.createElement("button");
  message.type = "button";
  message.className = `vivant-flash-${kind}`;
  message.textContent = text;
  message.onclick = () => message.remove();
  flashes.append(message);
  setTimeout(() => message.remove(), 4000 + 80 * text.length);
};

/**
 * What the page calls a state: data-text-offline="…" on the script element, or English.
 * @param {"connected" | "reconnecting" | "offline" | "lost" | "replaced" | "reload"} name
 */
export const wordsFor = (name) => script.getAttribute(`data-text-${name}`) ?? {
  connected: "Connected again.",
  reconnecting: "Connection lost. Trying again…",
  offline: "You are offline.",
  lost: "The connection was lost; your last action may not have been carried out.",
  replaced: "This page is open elsewhere. Reload it to go on here.",
  reload: "This page is out of date. Please reload it.",
}[name];

/**
 * Says something politely in the corner; nothing takes it away again.
 * @param {string} text
 */
export const say = (text) => {
  clearTimeout(timer);
  const line = document.createElement("span");
  line.textContent = text;
  status.replaceChildren(...text ? [line] : []);
};

/**
 * Shows how the connection is: a class on the root, and words once it was bad for a while.
 * @param {"connected" | "reconnecting" | "offline"} state
 */
export const showState = (state) => {
  const was = root.classList.contains("vivant-reconnecting") || root.classList.contains("vivant-offline");
  for (const one of ["connected", "reconnecting", "offline"]) root.classList.toggle(`vivant-${one}`, one === state);
  if (state !== "connected" || was) say(wordsFor(state));
  if (state === "connected") timer = setTimeout(say, 2000, "");
};
