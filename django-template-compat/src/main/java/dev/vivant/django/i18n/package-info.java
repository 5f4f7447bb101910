/** Languages: what they are called, and the gettext catalogues with their texts. */
package dev.vivant.django.i18n;
