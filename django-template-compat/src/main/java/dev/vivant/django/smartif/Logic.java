package dev.vivant.django.smartif;

import dev.vivant.django.Context;

/** {@code and}, {@code or}, {@code not}. */
final class Logic extends Condition {
  private final Operator operator;
  private final Condition left;
  private final Condition right;

  Logic(Operator operator, Condition left, Condition right) {
    this.operator = operator;
    this.left = left;
    this.right = right;
  }

  @Override
  Object evaluate(Context context) {
    return test(context);
  }

  @Override
  public boolean test(Context context) {
    if (operator == Operator.NOT) {
      return !left.test(context);
    }
    try {
      return operator == Operator.AND
          ? left.test(context) && right.test(context)
          : left.test(context) || right.test(context);
    } catch (RuntimeException failure) {
      // As in Django: a condition never ends the rendering of a page.
      return false;
    }
  }
}
