/** Templates of Django's language beside Pebble: the work of {@code bench.jsonl}, with what real Django makes of it. */
package dev.vivant.benchmarks.django;
