// How the page shows that an event is under way: the class vivant-loading and aria-busy on the element (and the button
// that sent a form); what else an author asks for, parts/loading.js does. All marks are taken away before patches run
// and put back afterwards, so patches and marks never meet. session.js says when.
import { added } from "./parts.js";

/** @type {(() => void)[]} how to take the marks away */
export const undo = [];

const LOADING = "vivant-loading";

/** @param {Element[]} sources of an event under way */
export const mark = (sources) => {
  for (const source of sources) {
    const { ariaBusy, classList } = source;
    if (!classList.contains(LOADING)) {
      const bare = !source.hasAttribute("class");
      classList.add(LOADING);
      source.ariaBusy = "true";
      undo.push(() => {
        classList.remove(LOADING);
        if (bare) source.removeAttribute("class");
        source.ariaBusy = ariaBusy;
      });
    }
  }
  added.mark?.(sources);
};

/** Takes all marks away, for patches to run; says how many there were. */
export const unmark = () => {
  const { length } = undo;
  while (undo.length) /** @type {() => void} */ (undo.pop())();
  return length;
};
