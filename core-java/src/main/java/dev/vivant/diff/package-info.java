/**
 * What changed between two trees.
 *
 * <p>{@link dev.vivant.diff.Diff} compares two trees and gives {@link dev.vivant.diff.Patch}es,
 * {@link dev.vivant.diff.PatchApplier} says what these mean. All of it is pure and knows nothing of sessions or wires;
 * how patches are written for a browser is decided elsewhere.
 */
package dev.vivant.diff;
