// What a handler asks of the browser beside a new tree. Names mirror dev.vivant.protocol.Effect. Parts add theirs:
// flash (status), url, navigate and redirect (links), reset (forms), title and meta (head).
import { tell } from "./dom.js";

/** @type {Record<string, (...parts: any[]) => void>} */
export const effects = {
  push: (name, payload) => tell(`vivant:${name}`, payload),
  focus: (id) => document.getElementById(id)?.focus(),
};

/** @param {any[]} effect */
export const run = ([name, ...parts]) => effects[name]?.(...parts);
