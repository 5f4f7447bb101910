// What a handler asks of the page's head.
import { effects } from "../effects.js";

effects.title = (text) => {
  const { own = document.title, suffix = "" } = document.querySelector("title")?.dataset ?? {};
  document.title = text ? text + suffix : own;
};

effects.meta = (name, content) => {
  const meta = document.querySelector(`meta[name="${CSS.escape(name)}"]`)
    ?? document.head.appendChild(Object.assign(document.createElement("meta"), { name }));
  meta.setAttribute("content", content);
};
