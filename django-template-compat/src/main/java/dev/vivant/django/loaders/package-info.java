/** Where templates come from: class path, directories, memory, a development server. */
package dev.vivant.django.loaders;
