/** Dates and times as people read them: format letters, time between two moments. Internal. */
package dev.vivant.django.utils.dates;
