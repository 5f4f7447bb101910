package dev.vivant.session;

/** What a call does to a moment: an author's method, with everything around it. May throw anything. */
@FunctionalInterface
interface Change {
  /** The next moment; the same object when nothing changed. */
  Moment apply(Moment moment) throws Exception;
}
