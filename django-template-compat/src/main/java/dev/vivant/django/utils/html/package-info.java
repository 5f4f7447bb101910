/** Text to HTML and back: escaping, paragraphs, links, stripping of tags. Internal. */
package dev.vivant.django.utils.html;
