/** Text as HTML: escaping, and what filters do with markup. */
package dev.vivant.django.html;
