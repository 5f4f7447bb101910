package dev.vivant.django.tags;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The words that typesetters fill pages with. */
final class LoremIpsum {
  /** The paragraph that everybody knows. */
  static final String COMMON = "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor "
      + "incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco "
      + "laboris nisi ut aliquip ex ea commodo consequat. Duis aute irure dolor in reprehenderit in voluptate velit "
      + "esse cillum dolore eu fugiat nulla pariatur. Excepteur sint occaecat cupidatat non proident, sunt in culpa "
      + "qui officia deserunt mollit anim id est laborum.";

  private static final List<String> COMMON_WORDS = List.of("lorem", "ipsum", "dolor", "sit", "amet", "consectetur",
      "adipisicing", "elit", "sed", "do", "eiusmod", "tempor", "incididunt", "ut", "labore", "et", "dolore", "magna",
      "aliqua");

  private static final List<String> WORDS = Arrays.asList(COMMON.toLowerCase(java.util.Locale.ROOT)
      .replaceAll("[.,]", "").split(" "));

  private LoremIpsum() {}

  static String words(int count, boolean common, Random random) {
    if (count < 0) {
      return String.join(" ", common ? COMMON_WORDS.subList(0, Math.max(0, COMMON_WORDS.size() + count)) : List.of());
    }
    List<String> words = new ArrayList<>(common ? COMMON_WORDS.subList(0, Math.min(count, COMMON_WORDS.size()))
        : List.of());
    while (words.size() < count) {
      List<String> shuffled = new ArrayList<>(WORDS);
      Collections.shuffle(shuffled, random);
      words.addAll(shuffled.subList(0, Math.min(shuffled.size(), count - words.size())));
    }
    return String.join(" ", words);
  }

  static String paragraph(Random random) {
    StringBuilder out = new StringBuilder();
    int sentences = 1 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      String sentence = words(3 + random.nextInt(12), false, random);
      out.append(i == 0 ? "" : " ").append(Character.toUpperCase(sentence.charAt(0))).append(sentence.substring(1))
          .append(random.nextBoolean() ? '?' : '.');
    }
    return out.toString();
  }
}
