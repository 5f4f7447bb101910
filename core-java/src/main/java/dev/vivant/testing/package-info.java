/**
 * What tests of live pages are made of; needs no test framework.
 *
 * <p>{@link dev.vivant.testing.RandomTrees} makes random trees and random changes of them for laws that must hold for
 * every tree.
 */
package dev.vivant.testing;
