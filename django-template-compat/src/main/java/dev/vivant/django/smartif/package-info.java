/** The conditions of {@code {% if %}}: a small operator-precedence parser. */
package dev.vivant.django.smartif;
