/**
 * The typed tree of a page.
 *
 * <p>{@link dev.vivant.node.Html} and {@link dev.vivant.node.Svg} make {@link dev.vivant.node.Element}s from
 * {@link dev.vivant.node.Content}: nodes, {@link dev.vivant.node.Attribute}s, {@link dev.vivant.node.Binding}s and
 * a {@link dev.vivant.node.Key}. An element is <em>canonical</em> from the moment it exists: its children are what a
 * browser will really have, fragments dissolved, adjacent texts joined, empty texts gone. Therefore a place in the tree
 * is a place in the page, and neither the diff nor the client has to search.
 *
 * <p>This package knows nothing of sessions, wires or servers.
 */
package dev.vivant.node;
