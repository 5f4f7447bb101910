package dev.vivant.django.smartif;

import java.util.HashMap;
import java.util.Map;

/** The operators, from the weakest to the strongest. */
enum Operator {
  OR("or", 6), AND("and", 7), NOT("not", 8), IN("in", 9), NOT_IN("not in", 9), IS("is", 10), IS_NOT("is not", 10),
  EQUAL("==", 10), UNEQUAL("!=", 10), GREATER(">", 10), GREATER_OR_EQUAL(">=", 10), LESS("<", 10),
  LESS_OR_EQUAL("<=", 10);

  private static final Map<String, Operator> BY_TEXT = new HashMap<>();

  static {
    for (Operator operator : values()) {
      BY_TEXT.put(operator.text, operator);
    }
  }

  final String text;
  final int strength;

  Operator(String text, int strength) {
    this.text = text;
    this.strength = strength;
  }

  /** The operator of a text, null if it is none. */
  static Operator of(String text) {
    return BY_TEXT.get(text);
  }
}
