// Debounce and throttle, for each binding of each element. What waits is sent before anything else is sent, and when a
// field is left, Enter is pressed, a form is sent or the page is left: the last value is never lost, and the server hears
// of events in the order in which they happened.

/** @typedef {{ run?: () => void, timer?: number, until: number }} Pace */

/** @type {WeakMap<Element, Record<string, Pace>>} */
const paces = new WeakMap();

/** @type {Set<Pace>} those that hold something back, in order */
const waiting = new Set();

/** @param {Pace} pace */
const release = (pace) => {
  clearTimeout(pace.timer);
  waiting.delete(pace);
  pace.run?.();
};

/** Runs what waits. */
export const flush = () => waiting.forEach(release);

/**
 * @param {Pace} pace
 * @param {() => void} run
 * @param {number} [delay] milliseconds; without, it waits for a flush
 */
const hold = (pace, run, delay) => {
  clearTimeout(pace.timer);
  pace.run = run;
  waiting.delete(pace);
  waiting.add(pace);
  if (delay !== undefined) pace.timer = setTimeout(release, delay, pace);
};

/**
 * Runs now or later, as the binding says.
 * @param {Element} element
 * @param {import("./bindings.js").Binding} binding
 * @param {number} index of the binding on the element
 * @param {() => void} run
 */
export const pace = (element, { d: debounce, t: throttle }, index, run) => {
  let all = paces.get(element);
  if (!all) paces.set(element, all = {});
  const mine = all[index] ??= { until: 0 };
  const now = performance.now();
  if (debounce) {
    hold(mine, run, debounce === "b" ? undefined : +debounce);
  } else if (throttle && now < mine.until) {
    hold(mine, () => {
      mine.until = performance.now() + +throttle;
      run();
    }, mine.until - now);
  } else {
    flush();
    if (throttle) mine.until = now + +throttle;
    run();
  }
};
