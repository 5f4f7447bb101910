/** Django's template language, rendered to text or to nodes that live. */
package dev.vivant.django;
