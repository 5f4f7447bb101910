// Keeps a transport open: heartbeat with a deadline, back-off with full jitter and without end, at once when the page
// comes back (from another tab, the back-forward cache, or no network).
import { script } from "./dom.js";
import { openTransport } from "./transport.js";

/** Milliseconds. */
const BEAT = 20_000;
const DEADLINE = 10_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** @type {import("./transport.js").Transport | null} */
let transport = null;

/** @type {{ opened: () => void, received: (frame: string) => void, lost: () => void }} */
let session;

let attempts = 0;
let beat = 0;
let deadline = 0;
let retry = 0;
let stopped = false;

/** @param {string} frame */
export const sendFrame = (frame) => transport?.send(frame);

/** Nothing came in time, or the connection ended. */
const onLost = () => {
  clearInterval(beat);
  clearTimeout(deadline);
  transport?.close();
  transport = null;
  session.lost();
  if (!stopped) retry = setTimeout(open, Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempts++));
};

/** Gives the connection up unless the server says something before long. */
const expect = () => {
  clearTimeout(deadline);
  deadline = setTimeout(onLost, DEADLINE);
};

const ping = () => {
  sendFrame('["ping"]');
  expect();
};

const open = () => {
  clearTimeout(retry);
  expect();
  beat = setInterval(ping, BEAT);
  transport = openTransport(/** @type {string} */ (script.dataset.socket), {
    opened: session.opened,
    received: (frame) => {
      clearTimeout(deadline);
      session.received(frame);
    },
    closed: onLost,
  });
};

/** The session is joined: the next loss starts with a short pause again. */
export const settled = () => attempts = 0;

/** Waits longer before the next attempt. */
export const slowDown = () => attempts += 4;

/**
 * Ends the connection; it is opened again after a pause, unless it ends for good.
 * @param {boolean} forGood
 */
export const disconnect = (forGood) => {
  stopped = forGood;
  if (transport) onLost();
  if (forGood) clearTimeout(retry);
};

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
  addEventListener("pagehide", (event) => {
    if (!event.persisted) sendFrame('["leave"]');
    disconnect(true);
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      stopped = false;
      wake();
    }
  });
  open();
};
