// Keeps a transport open: heartbeat with a deadline, back-off with full jitter and without end, at once when the page
// comes back (from another tab, the back-forward cache, or no network). Where WebSockets bring nothing twice in a row,
// HTTP is tried; as long as that works it stays, and parts/http.js tries a WebSocket again now and then.
import { script } from "./dom.js";
import { added, load } from "./parts.js";
import { openSocket } from "./socket.js";

/** @typedef {import("./socket.js").Transport} Transport */

/** Milliseconds. */
const BEAT = 20_000;
const DEADLINE = 10_000;
const WAKE_DEADLINE = 3_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** How many WebSockets may bring nothing before HTTP is tried. */
const SILENT_SOCKETS = 2;

/** @type {Transport | null} */
let transport = null;

/** @type {{ opened: () => void, received: (frame: string) => void, cut: () => void }} */
let session;

/** "websocket" or "http" where the server has decided. */
export const only = script?.dataset.transport;

let attempts = 0;
let beat = 0;
let deadline = 0;
let retry = 0;
let stopped = false;

/** Connections in a row over which nothing came. */
let silent = 0;
let heard = false;

/** @param {string} frame */
export const sendFrame = (frame) => transport?.send(frame);

/**
 * Nothing came in time, or the connection ended.
 * @param {number} [weight] of a connection over which nothing came
 */
const onLost = (weight = 1) => {
  clearInterval(beat);
  clearTimeout(deadline);
  transport?.close();
  transport = null;
  if (!heard) silent += weight;
  session.cut();
  if (!stopped) retry = setTimeout(open, Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempts++));
};

/**
 * Gives the connection up unless the server says something before long.
 * @param {number} [millis]
 */
const expect = (millis = DEADLINE) => {
  clearTimeout(deadline);
  deadline = setTimeout(onLost, millis, SILENT_SOCKETS);
};

/** @param {number} [millis] */
const ping = (millis) => {
  sendFrame('["ping"]');
  expect(millis);
};

/**
 * What a transport tells us.
 * @param {boolean} isSocket
 * @returns {import("./socket.js").Listener}
 */
export const listener = (isSocket) => ({
  opened: session.opened,
  received: (frame) => {
    // To clear a timer that is not there costs as much as one that is.
    if (deadline) clearTimeout(deadline);
    deadline = 0;
    heard = true;
    if (isSocket) silent = 0;
    session.received(frame);
  },
  closed: onLost,
});

const open = () => {
  clearTimeout(retry);
  const isHttp = only === "http" || !only && silent % (SILENT_SOCKETS + 1) === SILENT_SOCKETS;
  if (isHttp && !added.http) return void load("http").then(() => transport || stopped || open());
  const url = new URL(/** @type {string} */ (script.dataset.socket), location.href);
  begin((isHttp && added.http || openSocket)(url, listener(!isHttp)));
};

/** @param {Transport} next */
const begin = (next) => {
  transport = next;
  heard = false;
  clearInterval(beat);
  beat = setInterval(ping, BEAT, DEADLINE);
  expect();
};

/**
 * A WebSocket that opened beside the transport that works takes over: a resume, which loses nothing.
 * @param {Transport} socket
 */
export const changeTo = (socket) => {
  transport?.close();
  session.cut();
  begin(socket);
  silent = 0;
  session.opened();
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
  if (transport) heard && ping(WAKE_DEADLINE);
  else if (!stopped) open();
};

/** @param {typeof session} on */
export const connect = (on) => {
  session = on;
  addEventListener("online", wake);
  addEventListener("offline", wake);
  document.addEventListener("resume", wake);
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
