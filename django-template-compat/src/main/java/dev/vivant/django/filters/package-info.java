/**
 * The built-in filters, by theme: strings, html, lists, numbers, dates, logic and the rest; and the filters of the
 * libraries i18n, l10n and tz.
 *
 * <p>{@link dev.vivant.django.filters.DefaultFilters} registers them. The work itself is done in
 * {@code dev.vivant.django.text}, {@code html} and {@code formats}; here are the rules for values, arguments, safety
 * and failure: what Django swallows gives the value back or empty text, what Django lets through is an exception here.
 */
package dev.vivant.django.filters;
