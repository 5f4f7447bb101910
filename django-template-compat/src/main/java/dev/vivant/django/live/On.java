package dev.vivant.django.live;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers a method of a {@link TemplateView} or {@link TemplateComponent} as a handler that its template may name.
 *
 * <p>The method takes the state first and gives the next state. Its other parameters are found by name and decoded to
 * their type: {@code String}, {@code int}, {@code long}, {@code double}, {@code boolean}, {@code BigDecimal}, enums,
 * dates and times, {@code UUID}, {@code List} and {@code Optional} of these, a record for a form. A parameter of type
 * {@link dev.vivant.view.Event} gets the event, one of type {@link dev.vivant.view.FormData} all fields. Compile with
 * {@code -parameters}, or name parameters by {@link Param}.
 *
 * <pre>{@code
 * @On State toggle(State state, int itemId) { … }      <li dj-click="toggle" data-item-id="{{ item.id }}">
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface On {
  /**
   * The name that templates use.
   *
   * @return empty for the name of the method
   */
  String value() default "";
}
