/**
 * What tests of live pages are made of; needs no test framework.
 *
 * <p>{@link dev.vivant.testing.LiveTest} opens a page without a browser: a real session behind it, a tree of its own
 * that only patches change, and {@link dev.vivant.testing.FakeTime}.
 * {@link dev.vivant.testing.PageElement} is what a person finds there and acts on; it refuses what no browser would let
 * happen.
 *
 * <p>Implementations of an interface prove themselves by its contract, such as
 * {@link dev.vivant.testing.PubSubContract}. {@link dev.vivant.testing.RandomTrees} makes random trees and random
 * changes of them for laws that must hold for every tree.
 */
package dev.vivant.testing;
