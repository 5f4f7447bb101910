/**
 * The built-in filters, by theme: strings, html, lists, numbers, dates, logic and the rest; and the filters of the
 * libraries i18n, l10n, tz and humanize.
 *
 * <p>{@link dev.vivant.django.filters.DefaultFilters} registers them. The classes named after a theme hold the rules
 * for values, arguments, safety and failure: what Django swallows gives the value back or empty text, what Django lets
 * through is an exception here. The work itself is done by classes named after what they make.
 */
package dev.vivant.django.filters;
