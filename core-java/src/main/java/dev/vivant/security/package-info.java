/**
 * Proof that something came from this site: keys, and the token that ties a page to its session.
 *
 * <p>{@link dev.vivant.security.Signer} holds the keys, {@link dev.vivant.security.JoinToken} is what a page shows when
 * it connects. Nothing here reads more of untrusted input than its length before the proof is checked.
 */
package dev.vivant.security;
