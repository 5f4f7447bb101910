/** Text as Python sees it: measured by code point, cut, wrapped, truncated and formatted. Internal. */
package dev.vivant.django.text;
