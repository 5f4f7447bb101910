// For browsers without moveBefore, where an element that is moved loses the focus, the caret and the scroll positions
// inside it: puts them back.
import { added } from "../parts.js";

added.hold = () => {
  const active = /** @type {any} */ (document.activeElement);
  const { selectionStart: start, selectionEnd: end, selectionDirection: way } = active ?? {};
  return () => {
    if (active && active !== document.activeElement && active.isConnected) {
      active.focus({ preventScroll: true });
      if (typeof start === "number") active.setSelectionRange(start, end, way);
    }
  };
};

added.scrolled = (node) => node.isConnected && node.localName ? [node, ...node.querySelectorAll("*")] : [];
