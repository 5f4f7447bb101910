package dev.vivant.django.value;

import java.util.concurrent.Callable;

/**
 * A function without parameters that templates call when they meet it: {@code {{ cart.total }}}. Suppliers and
 * callables are called as well; implement this where it must not be called, or not yet.
 */
@FunctionalInterface
public interface TemplateFunction extends Callable<Object> {
  /**
   * Calls the function.
   *
   * @return its result, null for None, {@link TemplateValue#MISSING} if it cannot be called without arguments
   * @throws Exception if the function fails
   */
  @Override
  Object call() throws Exception;

  /**
   * Whether the function changes data. Then templates do not call it and see the invalid string.
   *
   * @return false unless it does
   */
  default boolean altersData() {
    return false;
  }

  /**
   * Whether templates take the function itself as the value.
   *
   * @return false unless they do
   */
  default boolean doNotCallInTemplates() {
    return false;
  }
}
