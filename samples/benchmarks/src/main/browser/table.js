// The table as one would write it by hand for speed: a cloned template, references to rows.
import { rows } from "./rows.js";

const template = document.createElement("template");
template.innerHTML = "<tr><td></td><td><a></a></td><td><a><span class=remove>×</span></a></td><td></td></tr>";
const body = document.querySelector("tbody");
let shown = [];
let selected;

const made = (data) => {
  const element = template.content.firstChild.cloneNode(true);
  const label = document.createTextNode(data.label);
  element.firstChild.textContent = data.id;
  element.childNodes[1].firstChild.append(label);
  return { ...data, element, text: label };
};

const append = (count) => {
  const more = rows(count).map(made);
  const fragment = document.createDocumentFragment();
  for (const row of more) fragment.append(row.element);
  body.append(fragment);
  shown = shown.concat(more);
};

const clear = () => {
  body.textContent = "";
  shown = [];
};

const swap = () => {
  const [a, b] = [shown[1], shown[998]];
  [shown[1], shown[998]] = [b, a];
  const after = a.element.nextSibling;
  body.insertBefore(a.element, b.element);
  body.insertBefore(b.element, after);
};

/** What each button does, by its id. */
export const operations = {
  run: () => {
    clear();
    append(1_000);
  },
  add: () => append(1_000),
  update: () => {
    for (let i = 0; i < shown.length; i += 10) shown[i].text.data = shown[i].label += " !!!";
  },
  swap,
  remove: () => shown.shift().element.remove(),
  select: () => {
    selected?.classList.remove("danger");
    selected = shown[1].element;
    selected.classList.add("danger");
  },
  clear,
};
