/** A front end that Astro builds and the template engine renders; its sources are in {@code samples/astro}. */
package dev.vivant.samples.astro;
