// The pipe of frames to the session: a WebSocket. The other one is in parts/http.js.
import { added, load } from "./parts.js";

/**
 * @typedef {object} Transport
 * @property {(frame: string) => void} send
 * @property {() => void} close and say nothing more
 */

/**
 * What a transport tells: that it takes frames, what came, and that it is over.
 * @typedef {{ opened: () => void, received: (frame: string) => void, closed: () => void }} Listener
 */

/**
 * @param {URL} url
 * @param {Listener} to
 * @returns {Transport}
 */
export const openSocket = (url, to) => {
  const socket = new WebSocket(url.href.replace("http", "ws"));
  let isOpen = false;
  socket.onopen = () => {
    isOpen = true;
    to.opened();
  };
  socket.onmessage = (event) => to.received(event.data);
  socket.onclose = () => {
    to.closed();
    if (!isOpen) load("status").then(() => added.askWhy?.(url, to));
  };
  return {
    send: (frame) => {
      if (isOpen) socket.send(frame);
    },
    close: () => {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    },
  };
};
