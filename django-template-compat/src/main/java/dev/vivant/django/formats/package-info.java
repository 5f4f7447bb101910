/**
 * How numbers, dates and times are written in each language. {@link dev.vivant.django.formats.Formats} gives the
 * {@link dev.vivant.django.formats.LocaleFormats} of a language, {@link dev.vivant.django.formats.Localize} applies
 * them.
 */
package dev.vivant.django.formats;
