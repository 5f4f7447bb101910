// How the connection is: a class on the root, and words in a live region at the end of the body, which parts/status.js
// fills. The region stands there from the beginning, because nothing is read out of one that comes with its words.
import { root } from "./dom.js";
import { added, load } from "./parts.js";

export const region = document.createElement("div");
region.className = "vivant-status";
region.role = "status";

/**
 * Says in the page's words what is the matter.
 * @param {string} what
 * @param {boolean} [stays] until it is clicked, or something else is said
 */
export const say = (what, stays) => load("status").then(() => added.say?.(what, stays));

/** @type {string | undefined} */
let shown;

/**
 * Shows how the connection is.
 * @param {"connected" | "reconnecting" | "offline"} state
 */
export const showState = (state) => {
  if (state !== shown) {
    if (shown || state !== "connected") say(state, state !== "connected");
    root.classList.remove(`vivant-${shown}`);
    root.classList.add(`vivant-${shown = state}`);
  }
};
