package dev.vivant.django;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets templates read something. On a class: all its public getters ({@code getName()}, {@code isHot()}) and fields. On
 * a public method without parameters or a public field: that one, by its own name and, for a getter, by its property.
 * Records and Kotlin data classes need none: their components are readable as they are. Never put it on a method that
 * changes anything.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Exposed {}
