/** Numbers as people read them: separators, groups, fixed places, sizes of files. Internal. */
package dev.vivant.django.utils.numbers;
