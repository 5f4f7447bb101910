// Plays a case of the golden files: the page before, frames, the page after.
(() => {
  const spaces = {
    html: "http://www.w3.org/1999/xhtml",
    svg: "http://www.w3.org/2000/svg",
    mathml: "http://www.w3.org/1998/Math/MathML",
  };

  const prefixes = { xlink: "http://www.w3.org/1999/xlink", xml: "http://www.w3.org/XML/1998/namespace" };

  const make = (node) => {
    if (typeof node === "string") return document.createTextNode(node);
    const element = document.createElementNS(spaces[node.namespace ?? "html"], node.tag);
    for (const [name, value] of Object.entries(node.attributes ?? {})) {
      const space = element.namespaceURI === spaces.html ? null : prefixes[name.split(":")[0]] ?? null;
      if (name === "style") element.style.cssText = value;
      else element.setAttributeNS(space, name, value);
    }
    (element.content ?? element).append(...(node.children ?? []).map(make));
    return element;
  };

  let instances = 0;

  window.playGolden = async ({ before, steps, after }) => {
    const root = document.createElement("main");
    root.dataset.vivant = "TOKEN";
    root.append(...before.map(make));
    document.querySelector("[data-vivant]").replaceWith(root);
    const known = test.sockets.length;
    await test.start(`golden${instances++}`);
    while (test.sockets.length === known || !test.socket.sent.length) await Promise.resolve();
    const { socket } = test;
    if (steps[0]?.frame[0] !== "joined") test.feed('["joined",1,0]');
    for (const { frame } of steps) await test.feedAndWait(JSON.stringify(frame), socket);
    const wanted = document.createElement("main");
    wanted.append(...after.map(make));
    const healed = socket.sent.filter((frame) => frame.startsWith('["heal"'));
    return childDifference(root, wanted, "main") + healed.join();
  };
})();
