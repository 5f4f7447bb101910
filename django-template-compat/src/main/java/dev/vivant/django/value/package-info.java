/**
 * Python's view of Java values: what a template author means by text, truth, equality, order, length and items.
 *
 * <p>{@code null} is {@code None}; {@link java.lang.Integer}, {@link java.lang.Long} and
 * {@link java.math.BigInteger} are int; {@link java.lang.Double} and {@link java.lang.Float} are float;
 * {@link java.math.BigDecimal} is Decimal (with {@link dev.vivant.django.value.SpecialDecimal} for {@code NaN},
 * {@code Infinity} and {@code -0}); lists and arrays are list, {@link dev.vivant.django.value.Tuple} is tuple, sets,
 * maps and {@code java.time} are what one expects. An object that wants to say more about itself implements
 * {@link dev.vivant.django.value.TemplateValue}.
 *
 * <p>Each class holds one question and answers it by static methods: {@link dev.vivant.django.value.Text},
 * {@link dev.vivant.django.value.Repr}, {@link dev.vivant.django.value.Truth},
 * {@link dev.vivant.django.value.Equality}, {@link dev.vivant.django.value.Ordering},
 * {@link dev.vivant.django.value.Length}, {@link dev.vivant.django.value.Iteration},
 * {@link dev.vivant.django.value.Items}, {@link dev.vivant.django.value.Numbers}. All are pure and safe for any thread.
 */
package dev.vivant.django.value;
