package dev.vivant.house;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which package may know which. A line reads: this package may know these packages, itself and the JDK, and nothing
 * else. A name that ends in {@code ..} stands for the package and all below it.
 *
 * <p>A new package gets a line here first. Where a line would have to point upwards, the idea sits in the wrong place.
 */
final class Arrows {
  /** core-java, from the ground up: each package knows only lines above its own. */
  static final Map<String, List<String>> CORE = table(
      "dev.vivant.node: ",
      "dev.vivant.diff: dev.vivant.node",
      "dev.vivant.protocol: dev.vivant.node dev.vivant.diff",
      "dev.vivant.pubsub: ",
      "dev.vivant.security: ",
      "dev.vivant.view: dev.vivant.node dev.vivant.diff dev.vivant.protocol dev.vivant.pubsub dev.vivant.security",
      "dev.vivant.session: dev.vivant.node dev.vivant.diff dev.vivant.protocol dev.vivant.pubsub dev.vivant.security"
          + " dev.vivant.view",
      "dev.vivant.session.disk: dev.vivant.session",
      "dev.vivant.testing: dev.vivant.node dev.vivant.diff dev.vivant.protocol dev.vivant.pubsub dev.vivant.security"
          + " dev.vivant.view dev.vivant.session",
      "dev.vivant: ");

  private static final String KOTLIN = "kotlin.. kotlinx.coroutines.. org.jetbrains.annotations.. ";

  private static final String WHOLE_CORE = "dev.vivant dev.vivant.node.. dev.vivant.diff.. dev.vivant.protocol.."
      + " dev.vivant.pubsub.. dev.vivant.security.. dev.vivant.view.. dev.vivant.session.. dev.vivant.testing.. ";

  static final Map<String, List<String>> DSL = table(
      "dev.vivant.dsl..: " + WHOLE_CORE + KOTLIN + "kotlinx.html.. kotlinx.serialization..");

  static final Map<String, List<String>> DJANGO = table("dev.vivant.django..: " + WHOLE_CORE + "org.jsoup..");

  static final Map<String, List<String>> KTOR = table(
      "dev.vivant.wire..: " + WHOLE_CORE + KOTLIN + "kotlinx.serialization..",
      "dev.vivant.ktor..: dev.vivant.wire.. dev.vivant.dsl.. " + WHOLE_CORE + KOTLIN
          + "kotlinx.serialization.. kotlinx.io.. kotlinx.html.. io.ktor.. org.slf4j..");

  static final Map<String, List<String>> REDIS = table("dev.vivant.redis: " + WHOLE_CORE + "io.lettuce.core..");

  static final Map<String, List<String>> METRICS = table(
      "dev.vivant.metrics: " + WHOLE_CORE + "io.micrometer.core.. io.opentelemetry..");

  private Arrows() {}

  private static Map<String, List<String>> table(String... lines) {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      List<String> known = Arrays.stream(line.substring(colon + 1).split(" ")).filter(name -> !name.isEmpty()).toList();
      table.put(line.substring(0, colon), known);
    }
    return table;
  }
}
