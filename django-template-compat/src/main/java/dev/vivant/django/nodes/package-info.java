/**
 * Templates as nodes of a page.
 *
 * <p>A {@link dev.vivant.django.nodes.NodeOutput} takes what a template prints and reads it as HTML on the way, without
 * making text of it first. The static pieces of a template are read once: what they do to the tree is kept with them as
 * a list of steps, whole elements as finished nodes that all renderings share. Values go into text and attributes as
 * they are, without being escaped and read again. Markup that is not well nested is rendered to text and read by jsoup;
 * both ways give the same tree.
 */
package dev.vivant.django.nodes;
