/**
 * Languages: what they are called ({@link dev.vivant.django.i18n.LanguageInfo}), and the gettext catalogues with their
 * texts ({@link dev.vivant.django.i18n.Catalogues}, made of {@code .po} and {@code .mo} files).
 */
package dev.vivant.django.i18n;
