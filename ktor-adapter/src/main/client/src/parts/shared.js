// What many pages are sent alike: operations inside an element, whose paths begin there, with shapes of their own.
import { useShapes } from "../nodes.js";
import { added } from "../parts.js";
import { apply } from "../patch.js";

added.within = ([path, , ...operations]) => {
  const outside = useShapes();
  try {
    for (const operation of operations) {
      const [first, ...rest] = operation;
      apply(typeof first === "number" || !rest.length ? [...path, ...operation] : [[...path, ...first], ...rest]);
    }
  } finally {
    useShapes(outside);
  }
};
