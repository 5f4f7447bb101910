// The diff law in a browser. Each chain is a page as it was served and the frames after it; after every frame the live
// region is compared with what a parser makes of the HTML that the server would write now.
(() => {
  const live = ["value", "checked", "selected", "defaultValue", "disabled", "open", "multiple", "type"];

  /** Parses as a browser does, in a frame whose policy allows it. */
  const parse = (html) => window.frames[0].parse(html);

  const describe = (node) => {
    if (!node) return "nothing";
    return node.nodeType === 1 ? `<${node.localName}>` : `${node.nodeType}:${JSON.stringify(node.data)}`;
  };

  /** Whether an element is open belongs to the person; a whole tree does not say otherwise. */
  let ignoreOpen = false;

  const attributesOf = (element) => [...element.attributes]
    .filter((a) => !ignoreOpen || a.name !== "open")
    .map((a) => a.name === "style" ? `style=${element.style.cssText}` : `{${a.namespaceURI}}${a.name}=${a.value}`)
    .sort();

  /** What is different between two nodes, or an empty string. */
  const difference = (is, wanted, where) => {
    if (is.nodeType !== wanted.nodeType || is.nodeName !== wanted.nodeName || is.namespaceURI !== wanted.namespaceURI) {
      return `${where}: is ${describe(is)}, not ${describe(wanted)}`;
    }
    if (is.nodeType === 3) {
      return is.data === wanted.data ? "" : `${where}: text ${describe(is)}, not ${describe(wanted)}`;
    }
    const a = attributesOf(is);
    const b = attributesOf(wanted);
    if (a.join("\n") !== b.join("\n")) return `${where}${describe(is)}: attributes ${a} instead of ${b}`;
    for (const name of live) {
      if (is[name] !== wanted[name] && (name !== "open" || !ignoreOpen)
        && is.namespaceURI === "http://www.w3.org/1999/xhtml") {
        return `${where}${describe(is)}.${name}: ${JSON.stringify(is[name])}, not ${JSON.stringify(wanted[name])}`;
      }
    }
    return childDifference(is.content ?? is, wanted.content ?? wanted, `${where}${describe(is)}`);
  };

  const childDifference = (is, wanted, where) => {
    const a = [...is.childNodes];
    const b = [...wanted.childNodes];
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
      if (!a[i] || !b[i]) return `${where}[${i}]: is ${describe(a[i])}, not ${describe(b[i])}`;
      const found = difference(a[i], b[i], `${where}[${i}]`);
      if (found) return found;
    }
    return "";
  };

  let instances = 0;

  /** Runs a chain with a client of its own; gives what was wrong first. */
  const runChain = async ({ html, steps, ...options }) => {
    ignoreOpen = options.ignoreOpen;
    const root = document.createElement("main");
    root.dataset.vivant = "TOKEN";
    root.append(...parse(html).childNodes);
    document.querySelector("[data-vivant]").replaceWith(root);
    const before = root.outerHTML;
    await test.start(`law${instances++}`);
    while (!window.test.socket.sent.length) await Promise.resolve();
    if (root.outerHTML !== before) return { step: -1, found: "adopting changed the page" };
    const { socket } = window.test;
    test.feed('["joined",1,0]');
    for (let step = 0; step < steps.length; step++) {
      await test.feedAndWait(steps[step].frame, socket);
      const found = childDifference(root, parse(steps[step].html), "main");
      if (found) return { step, found };
      const asked = socket.sent.find((frame) => frame.startsWith('["heal"'));
      if (asked) return { step, found: `the client asked for ${asked}` };
    }
    socket.onclose = null;
    return null;
  };

  window.runChains = async (chains) => {
    const failures = [];
    for (let i = 0; i < chains.length; i++) {
      const failure = await runChain(chains[i]);
      if (failure) failures.push({ chain: i, ...failure });
    }
    document.querySelectorAll(".vivant-status,.vivant-flash").forEach((region) => region.remove());
    return failures;
  };

  window.childDifference = childDifference;
})();
