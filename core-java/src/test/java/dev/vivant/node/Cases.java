package dev.vivant.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Tables of cases in files: a line with what is given, then an indented one with what is expected. Empty lines and
 * those that begin with {@code #} are for readers; {@code \\n} is a line break.
 */
final class Cases {
  private Cases() {}

  static Stream<Arguments> read(String file) {
    List<Arguments> cases = new ArrayList<>();
    String given = null;
    for (String line : text(file).split("\n")) {
      if (line.startsWith("  ")) {
        cases.add(Arguments.of(given, unescaped(line.substring(2))));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        given = unescaped(line);
      }
    }
    return cases.stream();
  }

  private static String unescaped(String line) {
    return line.replace("\\n", "\n");
  }

  private static String text(String file) {
    try (InputStream in = Cases.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
