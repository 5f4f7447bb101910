// What a handler asks of the browser beside a new tree. Names mirror dev.vivant.protocol.Effect.
import { tell } from "./dom.js";
import { allFields, setTold } from "./fields.js";
import { NAVIGATE, showAddress, visit } from "./history.js";
import { flash } from "./status.js";

/** @type {Record<string, (...parts: any[]) => void>} */
const effects = {
  title: (text) => {
    const { own = document.title, suffix = "" } = document.querySelector("title")?.dataset ?? {};
    document.title = text ? text + suffix : own;
  },
  meta: (name, content) => {
    let meta = document.querySelector(`meta[name="${CSS.escape(name)}"]`);
    if (!meta) {
      meta = document.createElement("meta");
      meta.setAttribute("name", name);
      document.head.append(meta);
    }
    meta.setAttribute("content", content);
  },
  flash,
  url: showAddress,
  navigate: (url, replace) => visit(url, NAVIGATE, replace, []),
  redirect: (url) => {
    const target = new URL(url, document.baseURI);
    if (/^https?:$/.test(target.protocol)) location.assign(target);
  },
  push: (name, payload) => tell(`vivant:${name}`, payload),
  reset: (id) => {
    const form = /** @type {HTMLFormElement | null} */ (document.getElementById(id));
    if (form?.elements) {
      form.reset();
      for (const field of allFields()) if (field.form === form) setTold(field, 0);
    }
  },
  focus: (id) => document.getElementById(id)?.focus(),
};

/** @param {any[]} effect */
export const run = ([name, ...parts]) => effects[name]?.(...parts);
