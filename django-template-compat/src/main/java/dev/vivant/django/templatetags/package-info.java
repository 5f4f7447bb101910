/** The libraries that {@code {% load %}} finds: i18n, l10n, tz, static and cache. One file per tag. */
package dev.vivant.django.templatetags;
