package dev.vivant.django;

/** Compiles a tag: reads its token, and what belongs to it up to its end tag, and gives the node. */
@FunctionalInterface
public interface TagCompiler {
  /**
   * Compiles a tag.
   *
   * @param parser reads on: {@link Parser#parse}, {@link Parser#compileFilter}
   * @param token the tag
   * @return the compiled tag; not null
   * @throws TemplateSyntaxError if the tag is not written right
   */
  Node compile(Parser parser, Token token);
}
