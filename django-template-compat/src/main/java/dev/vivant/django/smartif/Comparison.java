package dev.vivant.django.smartif;

import dev.vivant.django.Context;
import dev.vivant.django.value.Equality;
import dev.vivant.django.value.Items;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Ordering;
import dev.vivant.django.value.SafeString;

/** Two values and an operator between them. What cannot be compared is false; so is what fails on the way. */
final class Comparison extends Condition {
  private final Operator operator;
  private final Condition left;
  private final Condition right;

  Comparison(Operator operator, Condition left, Condition right) {
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
    try {
      return compare(left.evaluate(context), right.evaluate(context));
    } catch (RuntimeException failure) {
      // As in Django: a condition never ends the rendering of a page.
      return false;
    }
  }

  private boolean compare(Object a, Object b) {
    return switch (operator) {
      case EQUAL -> Equality.equal(a, b);
      case UNEQUAL -> !Equality.equal(a, b);
      case LESS -> Ordering.compare(a, b) == Ordering.LESS;
      case GREATER -> Ordering.compare(a, b) == Ordering.GREATER;
      case LESS_OR_EQUAL -> isLessOrEqual(Ordering.compare(a, b));
      case GREATER_OR_EQUAL -> isGreaterOrEqual(Ordering.compare(a, b));
      case IN -> Boolean.TRUE.equals(Items.contains(b, a));
      case NOT_IN -> Boolean.FALSE.equals(Items.contains(b, a));
      case IS -> isSame(a, b);
      case IS_NOT -> !isSame(a, b);
      case AND, OR, NOT -> throw new IllegalStateException(operator + " is no comparison");
    };
  }

  private static boolean isLessOrEqual(int order) {
    return order == Ordering.LESS || order == Ordering.EQUAL;
  }

  private static boolean isGreaterOrEqual(int order) {
    return order == Ordering.GREATER || order == Ordering.EQUAL;
  }

  /** The same object; of numbers Python has one for each from -5 to 256, of empty literals one for each place. */
  private static boolean isSame(Object a, Object b) {
    if (a instanceof Boolean || b instanceof Boolean) {
      return a instanceof Boolean && a.equals(b);
    }
    if (Numbers.isInt(a) && Numbers.isInt(b) && Equality.equal(a, b)) {
      long value = Numbers.toInt(a).longValue();
      return value >= -5 && value <= 256;
    }
    return a == b && a != SafeString.EMPTY || isCharacter(a) && isCharacter(b) && Equality.equal(a, b);
  }

  /** Python has one object for each text of one character of Latin-1. */
  private static boolean isCharacter(Object value) {
    return value instanceof String text && text.length() == 1 && text.charAt(0) < 256;
  }
}
