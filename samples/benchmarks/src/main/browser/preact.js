// The table with Preact: rows that are rendered again only when their data or their selection changed.
import { Component, h, render } from "preact";
import { rows } from "./rows.js";

let table;

class Row extends Component {
  shouldComponentUpdate(next) {
    return next.row !== this.props.row || next.selected !== this.props.selected;
  }

  render({ row, selected }) {
    return h("tr", { class: selected ? "danger" : null },
      h("td", null, row.id),
      h("td", null, h("a", null, row.label)),
      h("td", null, h("a", null, h("span", { class: "remove" }, "×"))),
      h("td"));
  }
}

class Table extends Component {
  constructor() {
    super();
    this.state = { rows: [], selected: 0 };
    table = this;
  }

  render(_, { rows: shown, selected }) {
    return shown.map((row) => h(Row, { key: row.id, row, selected: row.id === selected }));
  }
}

render(h(Table), document.querySelector("tbody"));

const swapped = (all) => {
  const copy = all.slice();
  [copy[1], copy[998]] = [all[998], all[1]];
  return copy;
};

const operations = {
  run: () => ({ rows: rows(1_000) }),
  add: ({ rows: all }) => ({ rows: all.concat(rows(1_000)) }),
  update: ({ rows: all }) => ({
    rows: all.map((row, i) => i % 10 ? row : { ...row, label: `${row.label} !!!` }),
  }),
  swap: ({ rows: all }) => ({ rows: swapped(all) }),
  remove: ({ rows: all }) => ({ rows: all.slice(1) }),
  select: ({ rows: all }) => ({ selected: all[1].id }),
  clear: () => ({ rows: [] }),
};

document.addEventListener("click", ({ target }) => operations[target.id] && table.setState(operations[target.id]));
