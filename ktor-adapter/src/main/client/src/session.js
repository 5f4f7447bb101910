// The session's end in the browser: what the page holds (a version of the tree), what it has sent, what was answered.
import { takeInserted } from "./arrange.js";
import { connect, disconnect, sendFrame, settled, slowDown } from "./connection.js";
import { root, tell } from "./dom.js";
import { run } from "./effects.js";
import { noticeAll, startEvents } from "./events.js";
import { allFields, forgetFields, hasTold, isAltered, showFields } from "./fields.js";
import { holdFocus } from "./focus.js";
import { address, NAVIGATE, startHistory } from "./history.js";
import { callHooks, settleHooks } from "./hooks.js";
import { forgetLoading, remark, startLoading, unmark } from "./loading.js";
import { adopt, count, pathOf } from "./mirror.js";
import { morph } from "./morph.js";
import { forgetShapes } from "./nodes.js";
import { apply } from "./patch.js";
import { flash, say, showState, startStatus } from "./status.js";

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
 * @property {(refused: boolean) => void} [answered]
 * @property {() => void} [again] asks another session for the same
 */

let token = /** @type {string} */ (root.dataset.vivant);
let version = 1;
let acknowledged = 1;
let lastId = 0;
let joined = false;
let answered = 0;
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
const ask = (url, mode, sources, answered) => {
  enqueue((id) => ["visit", id, url, mode], sources, {
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
const settle = (last, change, effects, refused) => {
  // After a cut the session may not know that we heard of an answer.
  answered = Math.max(answered, last);
  const done = queue.filter(({ id }) => id <= answered);
  queue = queue.filter(({ id }) => id > answered);
  const restoreFocus = holdFocus();
  unmark();
  try {
    change?.();
  } catch (wrong) {
    // The page and the session do not agree: a path that leads nowhere, an old version.
    console.warn(wrong);
    healing = true;
    post("heal", version);
  }
  showFields(answered);
  settleHooks();
  noticeAll(takeInserted(), true);
  remark(answered);
  restoreFocus();
  for (const pending of done) pending.answered?.(pending.id === refused);
  effects?.forEach(run);
  postQueue();
};

const acknowledge = () => {
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
      for (const type of field === document.activeElement ? ["input"] : ["input", "change"]) {
        field.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
  }
};

/**
 * The page belongs to another session from now on: that of another view, which answers our visit by being there, or one
 * in the place of a session that is gone. What was done in the page and had no answer is not sent to it, but said to be
 * lost; only the last visit is made again.
 * @param {string} newToken
 * @param {number} last
 */
const changeSession = (newToken, last) => {
  const visit = joined ? queue.findIndex(({ holds }) => holds) : -1;
  const rest = queue.slice(visit + 1);
  queue = visit < 0 ? [] : [{ ...queue[visit], id: last }];
  answered = lastId = last;
  root.dataset.vivant = token = newToken;
  forgetLoading();
  forgetFields(!joined);
  if (!joined && rest.some(({ again }) => !again)) say("lost");
  rest.findLast(({ again }) => again)?.again?.();
};

/** @type {Record<string, (...parts: any[]) => void>} */
const messages = {
  joined: (to, last) => {
    onJoin();
    version = acknowledged = to;
    settle(last);
    callHooks("reconnected");
  },
  whole: (to, last, nodes, newToken, effects) => {
    const isReplacement = newToken && !joined;
    if (newToken) changeSession(newToken, last);
    if (!joined) onJoin();
    healing = false;
    settle(last, () => {
      morph(nodes);
      acknowledged = 0;
      advance(to);
    }, effects);
    if (isReplacement) tellFields(true);
  },
  refused: (id, reason, detail) => {
    settle(id, undefined, undefined, id);
    tell("vivant-refused", { id, reason, detail });
    if (detail) flash("error", detail);
  },
  close: (reason) => {
    const isEnd = !/^(restart|violation)$/.test(reason);
    if (reason === "violation") slowDown();
    disconnect(isEnd);
    if (isEnd) {
      clearTimeout(graceTimer);
      const [page] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
      if (reason === "replaced" || page?.type === "reload" && performance.now() < RELOAD_PAUSE) say("reload", true);
      else location.reload();
    }
  },
};

/** @param {string} frame */
const onFrame = (frame) => {
  const [first, second, ...rest] = JSON.parse(frame);
  if (typeof first === "number") {
    const isEffect = (/** @type {any[]} */ item) => typeof item[0] === "string";
    settle(second, () => {
      if (healing) return;
      if (first < version) throw first;
      for (const item of rest) if (!isEffect(item)) apply(item);
      if (first > version) advance(first);
    }, rest.filter(isEffect));
  } else {
    messages[first]?.(second, ...rest);
  }
};

const onLost = () => {
  if (joined) callHooks("disconnected");
  joined = false;
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
      return path && { version, path };
    },
    send: (place, index, payload, sources) => {
      acknowledged = Math.max(acknowledged, place.version);
      return enqueue((id) => [id, place.version, place.path, index, ...payload], sources);
    },
  });
  noticeAll([root], false);
  tellFields(false);
  addEventListener("pageshow", () => tellFields(false));
  connect({
    // A page that could not be healed has no tree that the session knows.
    opened: () => post("join", token, version, healing ? 0 : count(root), address()),
    received: onFrame,
    lost: onLost,
  });
};
