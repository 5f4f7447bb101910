package dev.vivant.django;

/** What a simple tag, a simple block tag or an inclusion tag does. Called by many threads at the same time. */
@FunctionalInterface
public interface TagFunction {
  /**
   * Does the tag's work.
   *
   * @param call its arguments, the context, its content
   * @return for simple tags what to print, for inclusion tags the variables by name
   */
  Object apply(TagCall call);
}
