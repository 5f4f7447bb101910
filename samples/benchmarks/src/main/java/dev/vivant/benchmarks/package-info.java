/** JMH benchmarks; {@code java -jar samples/benchmarks/target/benchmarks.jar -l} lists them. */
package dev.vivant.benchmarks;
