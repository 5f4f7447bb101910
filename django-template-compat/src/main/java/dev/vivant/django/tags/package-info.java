/** The built-in tags, one file each, and what makes simple tags, simple block tags and inclusion tags. */
package dev.vivant.django.tags;
