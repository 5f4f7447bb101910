// The pipe of frames where WebSockets are blocked: the answer to one POST is a stream of server-sent events, which
// brings frames down; further POSTs, one at a time and numbered, take frames up. Where streams are held back, answers
// to polls, which end, bring frames down. See "Over HTTP" in PROTOCOL.md.
import { changeTo, listener, only } from "../connection.js";
import { added } from "../parts.js";
import { openSocket } from "../socket.js";

/** How much goes up in one request. */
const MOST_CHARS = 16_000;
const MOST_FRAMES = 64;

/** Milliseconds until a request that failed is made again, and how often it is made. */
const RETRY = 300;
const ATTEMPTS = 3;

/** Milliseconds until a stream has to have brought its first frame. */
const STREAM_DEADLINE = 5_000;

/** Whether the page polls: until a connection that does brings nothing, either. */
let polls = false;

/** Milliseconds until a WebSocket is tried again; twice as many after each attempt. */
const LONGEST_PAUSE = 30 * 60_000;
let pause = 60_000;

/** @type {typeof import("../socket.js").openSocket} */
const openPipe = (url, to) => {
  const ending = new AbortController();
  const { signal } = ending;
  /** @type {string[]} */
  const queue = [];
  let connection = "";
  let isNamed = false;
  let sequence = 0;
  let isBusy = false;
  let timer = 0;

  /** @type {import("../socket.js").Transport | null} a WebSocket on trial */
  let trial = null;

  const trySocket = () => {
    pause = Math.min(2 * pause, LONGEST_PAUSE);
    const later = listener(true);
    const socket = trial = openSocket(url, {
      opened: () => {
        trial = null;
        changeTo(socket);
      },
      received: later.received,
      // As long as it is on trial, its end changes nothing.
      closed: () => trial ? timer = setTimeout(trySocket, pause) : later.closed(),
    });
  };

  const end = () => {
    clearTimeout(timer);
    if (!signal.aborted) {
      ending.abort();
      to.closed();
    }
  };

  /**
   * @param {Record<string, string>} headers
   * @param {string[]} frames
   * @param {RequestInit} [more]
   */
  const post = (headers, frames, more) => fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: frames.join("\n"),
    cache: "no-store",
    redirect: "manual",
    ...more,
  });

  /** As many frames as fit into one request; one at least. */
  const take = () => {
    let chars = 0;
    const end = queue.findIndex((frame, at) => at && (chars += frame.length) > MOST_CHARS || at >= MOST_FRAMES);
    return queue.splice(0, end < 0 ? queue.length : end);
  };

  const pump = () => {
    if (connection && !isBusy && queue.length) {
      isBusy = true;
      up(take(), String(++sequence), 1);
    }
  };

  /** @type {(frames: string[], number: string, attempt: number) => void} */
  const up = (frames, number, attempt) => {
    // What a page says as it goes is sent although the page is gone.
    post({ "Vivant-Connection": connection, "Vivant-Sequence": number }, frames, { keepalive: true }).then(({ ok }) => {
      isBusy = false;
      if (ok) pump();
      else end();
    }, () => attempt < ATTEMPTS ? setTimeout(up, RETRY, frames, number, attempt + 1) : end());
  };

  /** @param {string} line of the stream */
  const read = (line) => {
    if (line.startsWith("data:")) {
      to.received(line.slice(5));
    } else if (line.startsWith("id:")) {
      isNamed = true;
      if (connection) return;
      connection = line.slice(3);
      pump();
      if (!only) timer = setTimeout(trySocket, pause);
    }
  };

  /** @param {Record<string, string>} headers */
  const listen = async (headers) => {
    isNamed = false;
    const { status, body } =
      await post({ Accept: "text/event-stream", ...headers }, connection ? [] : take(), { signal });
    if (status !== 200 || !body) {
      // Asked for a login, or for another page.
      if (!connection && status < 500 && status !== 404) to.received('["close","unauthorized"]');
      return;
    }
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const lines = (rest + value).split("\n");
      rest = /** @type {string} */ (lines.pop());
      if (!signal.aborted) lines.forEach(read);
    }
  };

  const open = async () => {
    if (!polls) return listen({});
    let number = 1;
    await listen({ "Vivant-Poll": "1" });
    // An answer that does not end with the connection's name was cut short, or is the last one.
    while (isNamed) await listen({ "Vivant-Poll": `${++number}`, "Vivant-Connection": connection });
  };

  Promise.resolve().then(() => {
    if (!signal.aborted) {
      to.opened();
      open().then(end, end);
    }
  });
  return {
    send: (frame) => {
      queue.push(frame);
      pump();
    },
    close: () => {
      clearTimeout(timer);
      trial?.close();
      ending.abort();
    },
  };
};

added.http = (url, to) => {
  let isHeard = false;
  let timer = 0;
  const open = () => openPipe(url, {
    opened: to.opened,
    received: (frame) => {
      isHeard = true;
      clearTimeout(timer);
      to.received(frame);
    },
    closed: () => {
      clearTimeout(timer);
      polls &&= isHeard;
      to.closed();
    },
  });
  let pipe = open();
  if (!polls) {
    // The session hears the page a second time, and drops the connection that nothing came over.
    timer = setTimeout(() => {
      polls = true;
      pipe.close();
      pipe = open();
    }, STREAM_DEADLINE);
  }
  return {
    send: (frame) => pipe.send(frame),
    close: () => {
      clearTimeout(timer);
      polls &&= isHeard;
      pipe.close();
    },
  };
};
