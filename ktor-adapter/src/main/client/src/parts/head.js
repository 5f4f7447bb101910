// What a handler asks of the page's head beside the title.
import { effects } from "../effects.js";

effects.meta = (name, content) => {
  const meta = document.querySelector(`meta[name="${CSS.escape(name)}"]`)
    ?? document.head.appendChild(Object.assign(document.createElement("meta"), { name }));
  meta.setAttribute("content", content);
};
