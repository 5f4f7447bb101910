// The browser side of Vivant. Loaded as a module by the page that the server rendered; starts by itself.
//
//   index → session → connection → socket         a pipe of frames, kept open
//                   → patch → arrange, nodes, attributes
//                   → events → bindings, payload
//                   → effects, loading, status
//                   all → parts, mirror → dom
import { root, script } from "./dom.js";
import { start } from "./session.js";

// What scripts of the page may set, see parts/hooks.js.
(/** @type {any} */ (window).Vivant ??= {}).hooks ??= {};

if (root && script) start();
