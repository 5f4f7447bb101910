// The browser side of Vivant. Loaded as a module by the page that the server rendered; starts by itself.
//
//   index → session → connection → transport      a pipe of frames, kept open
//                   → events → bindings, pace, payload, hooks
//                   → patch, morph → arrange, nodes, attributes, fields → mirror → dom
//                   → effects → history, status
import { root, script } from "./dom.js";
import { Vivant } from "./hooks.js";
import { start } from "./session.js";

/** @type {any} */ (window).Vivant = Vivant;

if (root && script) start();

/** Hooks by name; what scripts of the page put here is found by elements that come later. */
export const { hooks } = Vivant;
