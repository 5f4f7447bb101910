/** What benchmarks have to reach inside of sessions. */
package dev.vivant.session;
