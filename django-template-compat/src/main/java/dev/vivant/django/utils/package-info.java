/**
 * The utilities that tags and filters are made of, under the names Django gives them.
 *
 * <p>Internal: public only because the packages of this module share them, and free to change. Use the filters instead.
 * Nothing here knows templates, contexts or settings: every function is pure, takes what it needs as arguments and may
 * be called from any thread.
 */
package dev.vivant.django.utils;
