/**
 * Runs sets of benchmarks and writes down what came of them: {@link dev.vivant.benchmarks.report.Results} a table with
 * date, commit and machine, {@link dev.vivant.benchmarks.report.Growth} how cost grows with the page, as a picture.
 */
package dev.vivant.benchmarks.report;
