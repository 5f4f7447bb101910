// The session's end in the browser: what the page holds (a version of the tree), what it has sent, what was answered.
import { takeInserted } from "./arrange.js";
import { connect, sendFrame, settled } from "./connection.js";
import { address, root } from "./dom.js";
import { run } from "./effects.js";
import { noticeAll, startEvents } from "./events.js";
import { mark, unmark } from "./loading.js";
import { adopt, count, pathOf } from "./mirror.js";
import { useShapes } from "./nodes.js";
import { added, load, missing } from "./parts.js";
import { apply, forgetWay } from "./patch.js";
import { region, showState } from "./status.js";

/** @typedef {import("./events.js").About} About */

/** Milliseconds until the page looks after what waits, and how many versions are acknowledged at once. */
const PATIENCE = 250;
const ACK_AT_ONCE = 16;

/** Events without an answer from which on the page takes no more input, and as many as may be left to take it again. */
const MOST_PENDING = 100;
const FEW_PENDING = 20;

/** Characters of a token, from its end, that call a session which has seen all of it. */
const REFERENCE = 16;

/** Milliseconds without a connection before the page shows it. */
const GRACE = 1_000;

/** Milliseconds after a join until the page loads what it will need when something goes wrong. */
const QUIET = 2_000;

/**
 * Something sent, or to be sent, that has no answer yet.
 * @typedef {object} Pending
 * @property {number} id
 * @property {string} frame
 * @property {boolean} [sent] over the present connection
 * @property {boolean} [everSent] over this connection or one before: the session may have done it
 * @property {About} [about] what a person did, and to which element
 * @property {boolean} [isGone] the element that it is about is
 * @property {Element[]} sources that show that it is under way
 * @property {boolean} [holds] nothing is sent after it until it is answered: another session may answer
 * @property {(refused: boolean) => void} [answered]
 * @property {() => void} [again] asks another session for the same
 */

/** Tells this page from a copy of it that a browser made. */
const page = Math.random().toString(36).slice(2, 10);

/** What the page knows of its session; parts/morph.js changes it, too. */
export const held = {
  token: /** @type {string} */ (root.dataset.vivant),
  version: 1,
  acknowledged: 1,
  lastId: 0,
  isJoined: false,
  /** It has shown its token, or was given it: from now on a reference to that is enough. */
  isKnown: false,
  /** Up to this event all are answered. */
  answeredTo: 0,
  healing: false,
  queue: /** @type {Pending[]} */ ([]),
};

let watchTimer = 0;
let graceTimer = 0;

/** @param {...unknown} message */
const post = (...message) => sendFrame(JSON.stringify(message));

const postQueue = () => {
  for (const pending of held.queue) {
    if (!held.isJoined) return;
    if (!pending.sent) sendFrame(pending.frame);
    pending.sent = pending.everSent = true;
    if (pending.holds) return;
  }
};

const acknowledge = () => {
  if (held.isJoined && held.version > held.acknowledged) {
    held.acknowledged = held.version;
    post("ack", held.version);
  }
};

/** Marks what has no answer yet. */
const markAll = () => {
  for (const { sources } of held.queue) mark(sources);
};

/**
 * Looks after what waits, in a while: events that have no answer show it from then on, and a version is acknowledged if
 * no other has come. One timer for all that happens meanwhile, never cleared: to set one for each event and to clear it
 * by the answer costs as much as to apply a patch, and marks that come and go within a moment help nobody.
 */
const watch = () => {
  const { version } = held;
  watchTimer ||= setTimeout(() => {
    watchTimer = 0;
    markAll();
    if (held.version > version) watch();
    else acknowledge();
  }, PATIENCE);
};

/**
 * Sends something that counts as an event, now or when the session is joined.
 * @param {Pending} pending
 */
const enqueue = (pending) => {
  held.queue.push(pending);
  postQueue();
  // What an author asks to be shown begins at once.
  if (added.mark) mark(pending.sources);
  else watch();
  if (held.queue.length >= MOST_PENDING) load("status").then(() => added.block?.(true));
  return pending.id;
};

/** @type {import("./events.js").Session["send"]} */
export const sendEvent = ({ version, path }, index, about, sources) => {
  held.acknowledged = Math.max(held.acknowledged, version);
  const id = ++held.lastId;
  return enqueue({ id, frame: JSON.stringify([id, version, path, index, ...about.payload]), sources, about });
};

/** The mode of a visit that leads to another view; with 2 added it comes from the browser's own buttons. */
export const NAVIGATE = 1;

/** Whether the server hears us now. */
export const isLive = () => held.isJoined && !root.inert;

/**
 * Asks the session for an address.
 * @param {string} url
 * @param {number} mode
 * @param {Element[]} sources
 * @param {(refused: boolean) => void} answered when the page shows it, or when it may not
 */
export const ask = (url, mode, sources, answered) => {
  const id = ++held.lastId;
  enqueue({
    id,
    frame: JSON.stringify(["visit", id, url, mode]),
    sources,
    holds: mode % 2 === NAVIGATE,
    answered,
    again: () => ask(url, mode, sources, answered),
  });
};

/**
 * The session answered all events up to one, and perhaps changed the page.
 * @param {number} last
 * @param {() => void} [change]
 * @param {any[][]} [effects]
 * @param {number} [refused] the event that was refused
 */
export const settle = (last, change, effects, refused) => {
  // After a cut the session may not know that we heard of an answer.
  const answered = held.answeredTo = Math.max(held.answeredTo, last);
  /** @type {Pending[]} */
  const done = [];
  while (held.queue[0]?.id <= answered) done.push(/** @type {Pending} */ (held.queue.shift()));
  const restoreFocus = added.hold?.();
  const wasMarked = unmark();
  forgetWay();
  try {
    change?.();
  } catch (wrong) {
    // The page and the session do not agree: a path that leads nowhere, an old version.
    console.warn(wrong);
    held.healing = true;
    post("heal", held.version);
  }
  added.shown?.(answered);
  added.settled?.();
  noticeAll(takeInserted(), true);
  if (wasMarked) markAll();
  added.marked?.();
  restoreFocus?.();
  for (const pending of done) pending.answered?.(pending.id === refused);
  effects?.forEach(run);
  postQueue();
  if (held.queue.length <= FEW_PENDING) added.block?.(false);
};

/** @param {number} to */
export const advance = (to) => {
  held.version = to;
  if (to - held.acknowledged >= ACK_AT_ONCE) acknowledge();
  else watch();
};

/** The connection is back, or will not come back. */
export const stopGrace = () => {
  clearTimeout(graceTimer);
  graceTimer = 0;
};

/** The session hears us. */
export const onJoin = () => {
  held.isJoined = held.isKnown = true;
  settled();
  stopGrace();
  showState("connected");
  // So that it is there when the network is not.
  setTimeout(load, QUIET, "status");
};

/** The page's tree. One that could not be healed is none that the session knows. */
const standing = () => [held.version, held.healing ? 0 : count(root)];

/**
 * What the session says; whole is in parts/morph.js, refused and close in parts/status.js.
 * @type {Record<string, (...parts: any[]) => void>}
 */
export const messages = {
  rejoin: () => post("join", held.token, ...standing(), address(), page),
  joined: (to, last) => {
    onJoin();
    held.version = held.acknowledged = to;
    settle(last);
    added.moment?.("reconnected");
  },
};

/** @param {string} frame */
const onFrame = (frame) => {
  /** @type {any[]} */
  const message = JSON.parse(frame);
  const first = message[0];
  if (typeof first === "number") {
    const effects = message.filter((item) => typeof item[0] === "string");
    settle(message[1], () => {
      if (held.healing) return;
      if (first < held.version) throw first;
      message.forEach((item, at) => at < 2 || effects.includes(item) || apply(item));
      if (first > held.version) advance(first);
    }, effects);
  } else {
    messages[first]?.(...message.slice(1));
  }
};

/** @type {string[]} frames that wait for what they need */
let frames = [];

const readFrames = () => {
  while (frames.length) {
    const parts = missing(frames[0]);
    if (parts) return void parts.then(readFrames);
    onFrame(/** @type {string} */ (frames.shift()));
  }
};

const onLost = () => {
  if (held.isJoined) added.moment?.("disconnected");
  frames = [];
  held.isJoined = false;
  useShapes();
  for (const pending of held.queue) pending.sent = false;
  graceTimer ||= setTimeout(() => showState(navigator.onLine ? "reconnecting" : "offline"), GRACE);
};

/** Adopts the page and joins its session. */
export const start = () => {
  adopt(root);
  document.body.append(region);
  startEvents({
    locate: (element) => {
      const path = pathOf(element);
      return path && { version: held.version, path };
    },
    send: sendEvent,
  });
  let isReady = false;
  Promise.resolve(missing()).then(() => {
    noticeAll([root], false);
    added.tell?.();
    isReady = true;
    readFrames();
  });
  connect({
    opened: () => held.isKnown ? post("resume", held.token.slice(-REFERENCE), ...standing()) : messages.rejoin(),
    received: (frame) => {
      frames.push(frame);
      if (isReady) readFrames();
    },
    cut: onLost,
  });
};
