package dev.vivant.django.nodes;

/** Where in HTML a piece of text begins or ends. */
enum TokenState {
  /** Text between tags. */
  DATA,
  /** Text of an element whose markup is text, with character references: textarea, title. */
  RCDATA,
  /** Text of an element whose markup is text, without character references: script, style. */
  RAWTEXT,
  /** The name of a tag. */
  TAG_NAME,
  /** Before a name of an attribute or the end of a tag. */
  BEFORE_ATTRIBUTE,
  /** The name of an attribute. */
  ATTRIBUTE_NAME,
  /** After the name of an attribute, before an equals sign. */
  AFTER_NAME,
  /** After an equals sign. */
  BEFORE_VALUE,
  /** A value in double quotes. */
  VALUE_DOUBLE,
  /** A value in single quotes. */
  VALUE_SINGLE,
  /** A value without quotes. */
  VALUE_PLAIN,
  /** Inside a comment. */
  COMMENT,
  /** Inside a doctype or what browsers skip like one. */
  BOGUS;

  /** Whether it is between the name of a tag and its end. */
  boolean isInTag() {
    return this != DATA && this != RCDATA && this != RAWTEXT && this != COMMENT && this != BOGUS && this != TAG_NAME;
  }

  /** Whether it is inside the value of an attribute. */
  boolean isValue() {
    return this == VALUE_DOUBLE || this == VALUE_SINGLE || this == VALUE_PLAIN;
  }
}
