/** The built-in filters, by theme. */
package dev.vivant.django.filters;
