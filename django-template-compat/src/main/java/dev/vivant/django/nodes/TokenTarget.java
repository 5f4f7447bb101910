package dev.vivant.django.nodes;

/** What the tokenizer tells of a text. */
interface TokenTarget {
  /** Where the tokenizer stands. */
  TokenPlace place();

  /** Text, with its character references replaced. */
  void characters(String text);

  /** A tag begins. */
  void tagStart();

  /** A part of the tag's name. */
  void tagName(String part);

  /** An attribute begins. */
  void attributeStart();

  /** A part of the attribute's name. */
  void attributeName(String part);

  /** A part of the attribute's value, with its character references replaced. */
  void attributeValue(String part);

  /** The attribute ends. */
  void attributeEnd();

  /** The tag ends; gives the state that its element's text is in, and sets {@link TokenPlace#rawName}. */
  TokenState tagEnd(boolean selfClosing);

  /** A part of a comment. */
  void comment(String part);

  /** A comment ends. */
  void commentEnd();

  /** A doctype, without its brackets. */
  void doctype(String text);
}
