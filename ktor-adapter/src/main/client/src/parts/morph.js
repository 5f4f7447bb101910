// Recovery: makes the live region equal to a whole tree and keeps what can be kept. Which node was which is not known
// any more; nodes that agree in tag and id (or data-key, or name) are taken for the same, where there are several of a
// kind those that hold the same, and then in their order. What a person did and has no answer speaks of the same
// elements in the new tree, unless that order is all that says which these are.
import { arrange } from "../arrange.js";
import { removeAttribute, setAttribute } from "../attributes.js";
import { bindingsOf } from "../bindings.js";
import { root } from "../dom.js";
import { unmark } from "../loading.js";
import { childrenOf, pathOf, setChildren } from "../mirror.js";
import { addNodes } from "../nodes.js";
import { added, load } from "../parts.js";
import { isIgnored } from "../patch.js";
import { advance, held, messages, onJoin, sendEvent, settle } from "../session.js";

/** @typedef {import("../mirror.js").Mirrored} Mirrored */
/** @typedef {import("../session.js").Pending} Pending */

/** Nodes that were taken for others because of their place only, by the newest tree. */
const guessed = /** @type {Set<Node>} */ (new Set());

/** @param {any} node */
const isText = (node) => node.data !== undefined && !node.localName;

/** @param {any} node */
const labelOf = (node) => isText(node) ? ""
  : `${node.namespaceURI} ${node.localName} ${node.type} `
    + (node.id || node.getAttribute("data-key") || node.getAttribute("name"));

/** @param {any} node */
const contentOf = (node) => node.textContent
  || node.getAttributeNames().map((/** @type {string} */ name) => `${name}=${node.getAttribute(name)}`).join(" ");

/**
 * Places by what the nodes there have in common.
 * @param {Mirrored[]} nodes
 * @param {number[]} places
 * @param {(node: Mirrored) => string} by
 */
const grouped = (nodes, places, by) => {
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  for (const place of places) {
    const name = by(nodes[place]);
    const group = groups.get(name);
    if (group) group.push(place);
    else groups.set(name, [place]);
  }
  return groups;
};

/**
 * For each new node the place of the old one that it is taken for, or -1.
 * [Milk, Bread] and [Tea, Bread] give [0, 1], of which the first is a guess.
 * @param {Mirrored[]} before
 * @param {Mirrored[]} after
 */
const match = (before, after) => {
  const places = after.map(() => -1);
  /** @type {(olds: number[], news: number[], isSure: boolean) => void} */
  const pair = (olds, news, isSure) => {
    while (olds.length && news.length) {
      const old = /** @type {number} */ (olds.shift());
      places[/** @type {number} */ (news.shift())] = old;
      if (!isSure) guessed.add(before[old]);
    }
  };
  const known = grouped(before, [...before.keys()], labelOf);
  for (const [label, news] of grouped(after, [...after.keys()], labelOf)) {
    const olds = known.get(label) ?? [];
    if (label && olds.length + news.length > 2) {
      const alike = grouped(before, olds, contentOf);
      for (const [content, same] of grouped(after, news, contentOf)) {
        const others = alike.get(content) ?? [];
        pair(others, same, others.length === same.length);
      }
      pair(olds.filter((old) => !places.includes(old)), news.filter((place) => places[place] < 0), false);
    } else {
      pair(olds, news, true);
    }
  }
  return places;
};

/**
 * @param {Element} old
 * @param {Element} fresh
 */
const morphAttributes = (old, fresh) => {
  // Whether these are open belongs to the person.
  const open = /^(details|dialog)$/.test(old.localName) ? "open" : "";
  for (const name of old.getAttributeNames()) {
    if (name !== open && !fresh.hasAttribute(name)) {
      added.changing?.(old, name);
      removeAttribute(old, name);
    }
  }
  for (const name of fresh.getAttributeNames()) {
    const value = /** @type {string} */ (fresh.getAttribute(name));
    if (name !== open && old.getAttribute(name) !== value) {
      added.changing?.(old, name);
      setAttribute(old, name, value);
    }
  }
};

/**
 * @param {Element} old
 * @param {Mirrored[]} list its children from now on, freshly made
 */
const morphChildren = (old, list) => {
  const before = childrenOf(old);
  if (isIgnored(old)) {
    setChildren(old, list);
    return;
  }
  const places = match(before, list);
  const after = list.map((/** @type {any} */ fresh, at) => {
    if (places[at] < 0) return fresh;
    const node = /** @type {any} */ (before[places[at]]);
    if (!isText(node)) {
      morphAttributes(node, fresh);
      morphChildren(node, childrenOf(fresh));
    } else if (node.data !== fresh.data) {
      added.changing?.(old);
      node.data = fresh.data;
    }
    return node;
  });
  added.changing?.(old);
  arrange(old, after.map((node, at) => ({ place: places[at], nodes: [node] })));
};

/** @param {any[]} items the new content of the live region */
const morph = (items) => {
  /** @type {Mirrored[]} */
  const list = [];
  for (const item of items) addNodes(list, item, root);
  guessed.clear();
  added.touch?.();
  morphChildren(root, list);
};

/**
 * Where the element of something that was done stands now, and which of its bindings that was about; null where it is
 * gone, or nobody knows.
 * @param {Pending} pending
 */
const standing = ({ about, isGone }) => {
  if (!about || isGone) return null;
  const { element, binding: { event, keys, f } } = about;
  const index = bindingsOf(element)
    .findIndex((other) => other.event === event && `${other.keys}` === `${keys}` && other.f === f);
  const path = index < 0 ? null : pathOf(element);
  for (let node = path && element; node && node !== root; node = node.parentElement) {
    if (guessed.has(node)) return null;
  }
  return path && { place: { version: held.version, path }, index };
};

/** What waits for an answer speaks of the tree as it is now. What cannot stays as it is, and will be refused. */
const readdress = () => {
  for (const pending of held.queue) {
    const there = standing(pending);
    if (there) {
      const { place: { version, path }, index } = there;
      const { payload } = /** @type {import("../events.js").About} */ (pending.about);
      pending.frame = JSON.stringify([pending.id, version, path, index, ...payload]);
    } else {
      pending.isGone = true;
    }
  }
};

/**
 * The page belongs to another session from now on: that of another view, which answers our visit by being there, or one
 * in the place of a session that is gone. Gives what was done in the page and had no answer.
 * @param {string} token
 * @param {number} last
 */
const changeSession = (token, last) => {
  const visit = held.isJoined ? held.queue.findIndex(({ holds }) => holds) : -1;
  const rest = held.queue.slice(visit + 1);
  held.queue = visit < 0 ? [] : [{ ...held.queue[visit], id: last }];
  held.answeredTo = held.lastId = last;
  root.dataset.vivant = held.token = token;
  unmark();
  added.forget?.(!held.isJoined);
  return rest;
};

/** @param {Pending[]} pending what was perhaps not done */
const lose = (pending) => void load("status").then(() => pending.forEach((one) => added.lose?.(one)));

/**
 * A session in the place of one that is gone hears what no session can have heard, after what fields hold. What the one
 * before may have done is not done again, but said to be lost.
 * @param {Pending[]} rest
 */
const moveIn = (rest) => {
  added.recover?.();
  for (const pending of rest) {
    const { about, everSent, sources } = pending;
    // What a field holds was told just now; a poll comes again.
    if (!about || (added.recover ? /^(input|change|poll)$/ : /^poll$/).test(about.binding.event)) continue;
    const there = everSent ? null : standing(pending);
    if (there) {
      const id = sendEvent(there.place, there.index, about, sources);
      added.told?.(about.element, about.binding, about.target, id);
    } else {
      lose([pending]);
    }
  }
};

messages.whole = (to, last, nodes, newToken, effects) => {
  const isResume = !held.isJoined;
  const rest = newToken ? changeSession(newToken, last) : [];
  if (isResume) onJoin();
  held.healing = false;
  settle(last, () => {
    morph(nodes);
    held.acknowledged = 0;
    advance(to);
    if (isResume) readdress();
  }, effects);
  if (isResume && newToken) moveIn(rest);
  else if (rest.length) lose(rest);
  // Only the last visit is made again.
  rest.findLast(({ again }) => again)?.again?.();
  if (isResume) added.moment?.("reconnected");
};
