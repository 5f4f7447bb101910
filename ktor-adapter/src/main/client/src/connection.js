// Keeps a transport open: heartbeat with a deadline, back-off with full jitter and without end, at once when the page
// comes back (from another tab, the back-forward cache, or no network).
import { script } from "./dom.js";
import { openTransport } from "./transport.js";

/** Milliseconds. */
const QUIET = 25_000;
const DEADLINE = 10_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** @type {import("./transport.js").Transport | null} */
let transport = null;

/** @type {{ opened: () => void, received: (frame: string) => void, lost: () => void }} */
let session;

let attempts = 0;
let beat = 0;
let retry = 0;
let stopped = false;

/** @param {string} frame */
export const sendFrame = (frame) => transport?.send(frame);

/** Nothing came in time, or the connection ended. */
const lost = () => {
  clearTimeout(beat);
  transport?.close();
  transport = null;
  session.lost();
  if (!stopped) retry = setTimeout(open, Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempts++));
};

/** @param {number} wait until the server has to have said something */
const expect = (wait) => {
  clearTimeout(beat);
  beat = setTimeout(lost, wait);
};

const ping = () => {
  sendFrame('["ping"]');
  expect(DEADLINE);
};

const open = () => {
  clearTimeout(retry);
  stopped = false;
  expect(DEADLINE);
  transport = openTransport(/** @type {string} */ (script.dataset.socket), {
    opened: session.opened,
    received: (frame) => {
      clearTimeout(beat);
      beat = setTimeout(ping, QUIET);
      session.received(frame);
    },
    closed: lost,
  });
};

/** The session is joined: the next loss starts with a short pause again. */
export const settled = () => attempts = 0;

/** Ends the connection, for a moment or for good. */
export const disconnect = (/** @type {boolean} */ forGood) => {
  stopped = forGood;
  if (transport) lost();
  if (forGood) clearTimeout(retry);
};

/** Waits longer before the next attempt. */
export const slowDown = () => attempts += 4;

/** The page is used again: asks whether the server is still there, or connects without waiting. */
const wake = () => {
  if (transport) ping();
  else if (!stopped) open();
};

/** @param {typeof session} on */
export const connect = (on) => {
  session = on;
  addEventListener("online", wake);
  document.addEventListener("visibilitychange", () => document.hidden || wake());
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      stopped = false;
      wake();
    }
  });
  open();
};
