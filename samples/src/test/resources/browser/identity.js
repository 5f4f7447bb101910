// What a person and the browser own in a page, told before and after a patch.
(() => {
  const marks = new WeakMap();
  let marked = 0;

  /** A number for an object, so that a test can tell whether it is the same one. */
  const mark = (object) => {
    if (!object) return 0;
    if (!marks.has(object)) marks.set(object, ++marked);
    return marks.get(object);
  };

  window.owned = () => {
    const one = (id) => document.getElementById(id);
    const active = document.activeElement;
    const text = one("text");
    const area = one("area");
    return {
      focus: active.id,
      caret: `${text.selectionStart}-${text.selectionEnd} ${text.selectionDirection}`,
      areaCaret: `${area.selectionStart}-${area.selectionEnd}`,
      typed: text.value,
      areaTyped: area.value,
      ticked: one("tick").checked,
      radio: one("radio2").checked,
      chosen: one("choice").value,
      many: Array.from(one("many").selectedOptions, (option) => option.value).join(),
      scrolled: `${one("scroller").scrollTop},${one("scroller").scrollLeft}`,
      page: `${scrollX},${scrollY}`,
      details: one("details").open,
      frame: mark(one("frame").contentWindow.document) + one("frame").contentWindow.memory,
      video: mark(one("video")) + (one("video").currentTime > 0 ? " at its place" : " at the start"),
      paused: one("video").paused,
      canvas: one("canvas").getContext("2d").getImageData(1, 1, 1, 1).data.join(),
      shadow: one("card").shadowRoot.querySelector("input").value + mark(one("card").shadowRoot.firstChild),
      objects: ["text", "area", "tick", "choice", "scroller", "details", "frame", "video", "canvas", "card"]
        .map((id) => mark(one(id))).join(),
    };
  };

  /** Whatever changes below an element, counted. */
  window.watch = () => {
    window.changes = { added: [], removed: [] };
    new MutationObserver((records) => {
      for (const record of records) {
        for (const node of record.addedNodes) window.changes.added.push(node.id ?? node.data);
        for (const node of record.removedNodes) window.changes.removed.push(node.id ?? node.data);
      }
    }).observe(document.querySelector("[data-vivant]"), { childList: true, subtree: true });
  };
})();
