package dev.vivant.testing;

import dev.vivant.node.Element;
import dev.vivant.node.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Elements that somebody may have meant: those that share the most words with what was asked for. */
final class Candidates {
  /** Shorter words are near only what they equal. */
  private static final int MIN_CHARS = 3;

  private Candidates() {}

  static List<String> near(Element root, String asked, int count) {
    Set<String> words = words(asked);
    List<Scored> scored = new ArrayList<>();
    for (Path path : Selector.parse("*").in(root)) {
      Element element = new Standing(root, path).element();
      Set<String> own = words(own(element));
      int shared = 0;
      for (String word : words) {
        shared += own.stream().anyMatch(other -> isNear(word, other)) ? 1 : 0;
      }
      scored.add(new Scored(Describe.element(element), shared + (element.bindingCount() > 0 ? 0.5 : 0)));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return scored.stream().limit(count).map(Scored::text).toList();
  }

  private static boolean isNear(String word, String other) {
    return word.equals(other)
        || Math.min(word.length(), other.length()) >= MIN_CHARS && (other.contains(word) || word.contains(other));
  }

  private static String own(Element element) {
    StringBuilder own = new StringBuilder(element.tag().name());
    for (int i = 0; i < element.attributeCount(); i++) {
      own.append(' ').append(element.attributeName(i)).append(' ').append(element.attributeValue(i));
    }
    boolean leaf = element.children().stream().noneMatch(Element.class::isInstance);
    return leaf ? own.append(' ').append(Describe.shortened(element.textContent())).toString() : own.toString();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  private record Scored(String text, double score) {}
}
