package dev.vivant.django.live;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets only those run a handler who have one of the roles. Stands beside {@link On}; for what depends on the state
 * there is {@link TemplateView#require}.
 *
 * <p>It is asked with each event; a refused event changes nothing, and the page is told. That a template does not show
 * the button to others is for the eye only.
 *
 * <pre>{@code
 * @On @RequireRole({"staff", "admin"})
 * State ship(State state) { … }
 * }</pre>
 *
 * @see dev.vivant.view.HasRoles
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RequireRole {
  /**
   * Roles of which one is enough.
   *
   * @return at least one
   */
  String[] value();
}
