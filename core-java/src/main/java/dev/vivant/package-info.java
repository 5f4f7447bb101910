/**
 * Live views without a web server: what an author writes and what runs it.
 *
 * <p>A view's state becomes a tree of nodes, two trees become patches, and a session carries events up and patches
 * down. Nothing here knows more than the JDK.
 */
package dev.vivant;
