package dev.vivant.django.nodes;

/** Where the tokenizer stands between two pieces of text. Belongs to one rendering. */
final class TokenPlace {
  TokenState state = TokenState.DATA;
  /** Whether the tag is an end tag. */
  boolean endTag;
  /** The beginning of something whose end has not come yet: {@code <}, {@code &am}, {@code <!-}. */
  String carry = "";
  /** The element whose text is read in RCDATA and RAWTEXT. */
  String rawName = "";
  /** The tokenizer stops after the tag: what follows depends on what is not known here. */
  boolean stopped;
}
