package dev.vivant.django.live;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a parameter of a handler, where the class is compiled without {@code -parameters} or the page says it else. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Param {
  /**
   * The name; {@code item_id} and {@code itemId} are the same.
   *
   * @return the name
   */
  String value();
}
