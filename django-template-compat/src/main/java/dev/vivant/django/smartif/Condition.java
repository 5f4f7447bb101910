package dev.vivant.django.smartif;

import dev.vivant.django.Context;
import dev.vivant.django.value.Truth;

/** A compiled condition or a part of one. */
public abstract class Condition {
  Condition() {}

  /**
   * Its value.
   *
   * @param context where names are looked up
   * @return null for None
   */
  abstract Object evaluate(Context context);

  /**
   * Whether its value counts as true.
   *
   * @param context where names are looked up
   * @return true if so
   */
  public boolean test(Context context) {
    return Truth.of(evaluate(context));
  }
}
