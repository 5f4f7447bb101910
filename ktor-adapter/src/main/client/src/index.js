// The browser side of Vivant. Loaded as a module by the page that the server rendered; starts by itself.
//
//   index → session → connection → transport      a pipe of frames, kept open
//                   → patch, morph → arrange, nodes, attributes
//                   → events → bindings, pace, payload
//                   → effects → history, status
//                   all → fields, hooks, loading, mirror → dom
import { root, script } from "./dom.js";
import { Vivant } from "./hooks.js";
import { start } from "./session.js";

/** @type {any} */ (window).Vivant = Vivant;

if (root && script) start();
