// Keeps the focus and the caret over patches, for browsers that lose them when an element is moved.

/** Remembers what has the focus; what it gives puts the focus back there, if it is still in the page. */
export const holdFocus = () => {
  const active = /** @type {any} */ (document.activeElement);
  const { selectionStart: start, selectionEnd: end, selectionDirection: way } = active ?? {};
  return () => {
    if (active && active !== document.activeElement && active.isConnected) {
      active.focus({ preventScroll: true });
      if (typeof start === "number") active.setSelectionRange(start, end, way);
    }
  };
};
