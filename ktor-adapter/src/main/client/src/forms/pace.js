// Debounce and throttle, for each binding of each element. What waits is sent before anything else is sent, and when a
// field is left, Enter is pressed, a form is sent or the page is hidden: the last value is never lost, and the server
// hears of events in the order in which they happened.

/** @typedef {{ run: () => void, timer?: number, until: number }} Pace */

/** @type {WeakMap<Element, Pace[]>} */
const paces = new WeakMap();

/** @type {Set<Pace>} those that hold something back, in order */
const waiting = new Set();

/** @param {Pace} pace */
const release = (pace) => {
  clearTimeout(pace.timer);
  waiting.delete(pace);
  pace.run();
};

/** Runs what waits. */
export const flush = () => waiting.forEach(release);

/**
 * @param {Pace} pace
 * @param {number} delay milliseconds; what is no number waits for a flush
 */
const hold = (pace, delay) => {
  clearTimeout(pace.timer);
  waiting.delete(pace);
  waiting.add(pace);
  if (delay >= 0) pace.timer = setTimeout(release, delay, pace);
};

/**
 * Runs now or later, as the binding says.
 * @param {Element} element
 * @param {import("../bindings.js").Binding} binding
 * @param {number} index of the binding on the element
 * @param {() => void} run
 */
export const pace = (element, { d: debounce, t: throttle }, index, run) => {
  const all = paces.get(element) ?? [];
  paces.set(element, all);
  const mine = all[index] ??= { run, until: 0 };
  const throttled = () => {
    mine.until = performance.now() + Number(throttle);
    run();
  };
  mine.run = throttle ? throttled : run;
  const wait = mine.until - performance.now();
  if (debounce || throttle && wait > 0) {
    hold(mine, debounce ? +debounce : wait);
  } else {
    flush();
    mine.run();
  }
};
