// The session's end in the browser: what the page holds (a version of the tree), what it has sent and what was answered.
import { takeInserted } from "./arrange.js";
import { connect, disconnect, sendFrame, settled, slowDown } from "./connection.js";
import { root, tell } from "./dom.js";
import { run } from "./effects.js";
import { notice, settlePolls, startEvents } from "./events.js";
import { allFields, forgetFields, hasTold, isAltered, showFields } from "./fields.js";
import { holdFocus } from "./focus.js";
import { address, NAVIGATE, startHistory } from "./history.js";
import { callHooks, settleHooks } from "./hooks.js";
import { forgetLoading, remark, startLoading, unmark } from "./loading.js";
import { adopt, count, pathOf } from "./mirror.js";
import { morph } from "./morph.js";
import { forgetShapes } from "./nodes.js";
import { apply, takeRebound } from "./patch.js";
import { flash, say, showState, startStatus, wordsFor } from "./status.js";

/** Milliseconds of quiet before a version is acknowledged, and how many versions are acknowledged at once. */
const ACK_AFTER = 250;
const ACK_AT_ONCE = 16;

/** Milliseconds without a connection before the page shows it. */
const GRACE = 1_000;

/** Milliseconds after a reload in which we do not reload again. */
const RELOAD_PAUSE = 10_000;

/**
 * Something sent, or to be sent, that has no answer yet.
 * @typedef {object} Pending
 * @property {number} id
 * @property {string} frame
 * @property {boolean} [sent] over the present connection
 * @property {boolean} [holds] nothing is sent after it until it is answered: another session may answer
 * @property {() => void} [done] when it is answered
 * @property {() => void} [refused]
 * @property {() => void} [again] asks another session for the same
 */

let token = /** @type {string} */ (root.dataset.vivant);
let version = 1;
let acknowledged = 1;
let lastId = 0;
let joined = false;
let healing = false;
let ackTimer = 0;
let graceTimer = 0;

/** @type {Pending[]} */
let queue = [];

/** @param {...unknown} message */
const post = (...message) => sendFrame(JSON.stringify(message));

const postQueue = () => {
  for (const pending of queue) {
    if (!joined) return;
    if (!pending.sent) sendFrame(pending.frame);
    pending.sent = true;
    if (pending.holds) return;
  }
};

/**
 * Sends something that counts as an event, now or when the session is joined.
 * @param {(id: number) => unknown[]} message
 * @param {Element[]} sources
 * @param {Partial<Pending>} [more]
 */
const enqueue = (message, sources, more) => {
  const id = ++lastId;
  queue.push({ id, frame: JSON.stringify(message(id)), ...more });
  startLoading(id, sources);
  postQueue();
  return id;
};

/** @type {import("./history.js").Visit} */
const ask = (url, mode, sources, done, refused) => {
  enqueue((id) => ["visit", id, url, mode], sources, {
    holds: mode % 2 === NAVIGATE,
    done,
    refused,
    again: () => ask(url, mode, sources, done, refused),
  });
};

/**
 * Takes from the queue what is answered by an event's id.
 * @param {number} last
 */
const takeAnswered = (last) => {
  const taken = queue.filter(({ id }) => id <= last);
  queue = queue.filter(({ id }) => id > last);
  return taken;
};

/**
 * The session answered all events up to one, and perhaps changed the page.
 * @param {number} last
 * @param {Pending[]} done
 * @param {() => void} [change]
 * @param {any[][]} [effects]
 */
const settle = (last, done, change, effects = []) => {
  const restoreFocus = holdFocus();
  unmark();
  try {
    change?.();
  } catch (error) {
    console.warn("vivant: the page and the session do not agree;", error);
    heal();
  }
  showFields(last);
  settleHooks();
  notice(takeInserted(), true);
  notice(takeRebound(), false);
  settlePolls();
  remark(last);
  restoreFocus();
  for (const pending of done) pending.done?.();
  effects.forEach(run);
  postQueue();
};

const heal = () => {
  healing = true;
  post("heal", version);
};

const acknowledge = () => {
  clearTimeout(ackTimer);
  if (joined && version > acknowledged) {
    acknowledged = version;
    post("ack", version);
  }
};

/** @param {number} to */
const advance = (to) => {
  version = to;
  clearTimeout(ackTimer);
  if (version - acknowledged >= ACK_AT_ONCE) acknowledge();
  else ackTimer = setTimeout(acknowledge, ACK_AFTER);
};

/** The session hears us. */
const onJoin = () => {
  joined = true;
  settled();
  clearTimeout(graceTimer);
  graceTimer = 0;
  showState("connected");
};

/**
 * Fields that were changed while nobody listened tell so now.
 * @param {boolean} all also those that told a session which is gone
 */
const tellFields = (all) => {
  for (const field of allFields()) {
    if (isAltered(field) && (all || !hasTold(field))) {
      field.dispatchEvent(new Event("input", { bubbles: true }));
      if (field !== document.activeElement) field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
};

/**
 * The page belongs to another session from now on: that of another view, or one in the place of a session that is gone.
 * What was done in the page and had no answer is not sent to it, but said to be lost.
 * @param {string} newToken
 * @param {number} last
 * @returns {Pending[]} what the new session answers by being there
 */
const changeSession = (newToken, last) => {
  root.dataset.vivant = token = newToken;
  const navigation = joined ? queue.findIndex(({ holds }) => holds) : -1;
  const done = queue.splice(0, navigation + 1);
  const rest = queue;
  queue = [];
  lastId = last;
  forgetLoading();
  forgetFields(!joined);
  if (!joined) {
    const count = rest.filter(({ again }) => !again).length;
    if (count) {
      tell("vivant-lost", { count });
      flash("error", wordsFor("lost"));
    }
  }
  rest.findLast(({ again }) => again)?.again?.();
  return done;
};

/** @param {any[]} update */
const onUpdate = ([to, last, ...items]) => {
  const isEffect = (/** @type {any[]} */ item) => typeof item[0] === "string";
  settle(last, takeAnswered(last), () => {
    if (healing) return;
    if (to < version) throw new Error(`version ${to} came after ${version}`);
    for (const item of items) if (!isEffect(item)) apply(item);
    if (to > version) advance(to);
  }, items.filter(isEffect));
};

/** @type {Record<string, (...parts: any[]) => void>} */
const messages = {
  joined: (to, last) => {
    onJoin();
    version = acknowledged = to;
    settle(last, takeAnswered(last));
    callHooks("reconnected");
  },
  whole: (to, last, nodes, newToken, effects) => {
    const isReplacement = newToken && !joined;
    const done = newToken ? changeSession(newToken, last) : takeAnswered(last);
    if (!joined) onJoin();
    healing = false;
    settle(last, done, () => {
      morph(nodes);
      acknowledged = 0;
      advance(to);
    }, effects ?? []);
    if (isReplacement) tellFields(true);
  },
  refused: (id, reason, detail) => {
    const answered = takeAnswered(id);
    settle(id, answered.filter((pending) => pending.id < id));
    answered.find((pending) => pending.id === id)?.refused?.();
    tell("vivant-refused", { id, reason, detail });
    if (detail) flash("error", detail);
  },
  close: (reason) => {
    if (reason === "violation") slowDown();
    disconnect(/^re(placed|load)|^una/.test(reason));
    if (reason === "replaced") {
      say(wordsFor("replaced"));
    } else if (reason === "reload" || reason === "unauthorized") {
      const [page] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
      if (page?.type === "reload" && performance.now() < RELOAD_PAUSE) say(wordsFor("reload"));
      else location.reload();
    }
  },
};

const onLost = () => {
  if (joined) callHooks("disconnected");
  joined = healing = false;
  clearTimeout(ackTimer);
  forgetShapes();
  for (const pending of queue) pending.sent = false;
  graceTimer ||= setTimeout(() => showState(navigator.onLine ? "reconnecting" : "offline"), GRACE);
};

/** Adopts the page and joins its session. */
export const start = () => {
  adopt(root);
  startStatus();
  startHistory(ask, () => joined);
  startEvents({
    isLive: () => joined,
    locate: (element) => {
      const path = pathOf(element);
      return path && { version, path, specs: element.getAttribute("data-v") };
    },
    send: (place, index, payload, sources) => {
      acknowledged = Math.max(acknowledged, place.version);
      return enqueue((id) => [id, place.version, place.path, index, ...payload], sources);
    },
  });
  notice([root], false);
  tellFields(false);
  addEventListener("pageshow", (event) => event.persisted || tellFields(false));
  addEventListener("pagehide", (event) => {
    if (!event.persisted) post("leave");
    disconnect(true);
  });
  connect({
    opened: () => post("join", token, version, count(root), address()),
    received: (frame) => {
      const message = JSON.parse(frame);
      if (typeof message[0] === "number") onUpdate(message);
      else messages[message[0]]?.(...message.slice(1));
    },
    lost: onLost,
  });
};
