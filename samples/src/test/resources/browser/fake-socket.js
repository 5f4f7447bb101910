// Stands in for WebSocket before any script of the page runs: a test reads what the client sends and feeds what it
// receives. Nothing of the client knows of it.
(() => {
  const sockets = [];

  class FakeSocket {
    static CONNECTING = 0;
    static OPEN = 1;
    static CLOSED = 3;

    constructor(url) {
      this.url = String(url);
      this.readyState = FakeSocket.CONNECTING;
      this.sent = [];
      sockets.push(this);
      if (test.reachable) Promise.resolve().then(() => this.open());
    }

    open() {
      if (this.readyState !== FakeSocket.CONNECTING) return;
      this.readyState = FakeSocket.OPEN;
      this.onopen?.({});
    }

    send(frame) {
      if (this.readyState !== FakeSocket.OPEN) throw new DOMException("not open", "InvalidStateError");
      this.sent.push(frame);
    }

    close() {
      this.readyState = FakeSocket.CLOSED;
    }
  }

  const test = {
    reachable: true,
    sockets,
    violations: [],
    /** The newest connection. */
    get socket() {
      return sockets[sockets.length - 1];
    },
    /** A frame comes down. */
    feed(frame, socket = test.socket) {
      socket.onmessage?.({ data: frame });
    },
    /** A client of its own, beside those that the page has. */
    start: (folder) => import(`/client/${folder}/vivant.js`),
    /** A frame comes down and has been read: a refusal of no event, which comes after it, is told. */
    async feedAndWait(frame, socket) {
      const read = new Promise((done) => addEventListener("vivant-refused", done, { once: true }));
      test.feed(frame, socket);
      test.feed('["refused",0,"",""]', socket);
      await read;
    },
    /** The connection breaks. */
    cut() {
      const { socket } = test;
      socket.readyState = FakeSocket.CLOSED;
      socket.onclose?.({});
    },
  };

  window.test = test;
  window.WebSocket = FakeSocket;
  document.addEventListener("securitypolicyviolation", (event) => {
    test.violations.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber}`);
  });
})();
