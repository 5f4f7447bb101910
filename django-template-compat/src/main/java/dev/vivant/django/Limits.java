package dev.vivant.django;

/**
 * How far a template may go before it is stopped with {@link LimitExceeded}. A template that reaches one of these is
 * broken or hostile.
 *
 * @param maxTemplateChars length of a template's source
 * @param maxNestingDepth tags inside tags, and operators of one condition
 * @param maxIncludeDepth templates inside templates: include, extends, inclusion tags, partials
 * @param maxOutputChars length of what one rendering gives, or of one captured part of it
 * @param maxLoopSteps rounds of all loops of one rendering together
 */
public record Limits(int maxTemplateChars, int maxNestingDepth, int maxIncludeDepth, int maxOutputChars,
    long maxLoopSteps) {
  /** 4 M chars of source, 200 levels of tags, 100 of templates, 64 M chars of output, 50 M rounds. */
  public static final Limits DEFAULT = new Limits(4 << 20, 200, 100, 64 << 20, 50_000_000);
}
