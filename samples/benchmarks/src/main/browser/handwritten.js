// The table by hand, with one listener.
import { operations } from "./table.js";

document.addEventListener("click", ({ target }) => operations[target.id]?.());
