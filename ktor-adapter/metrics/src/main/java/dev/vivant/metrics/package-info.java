/**
 * What live sessions do, for tools: {@link dev.vivant.metrics.MicrometerObserver} counts and times it, {@link
 * dev.vivant.metrics.OpenTelemetryObserver} traces it.
 */
package dev.vivant.metrics;
