package dev.vivant.django.smartif;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;

/** A variable or literal with filters. */
final class Operand extends Condition {
  private final FilterExpression expression;

  Operand(FilterExpression expression) {
    this.expression = expression;
  }

  @Override
  Object evaluate(Context context) {
    return expression.resolveOrNull(context);
  }
}
