package dev.vivant.django;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arguments of a tag that have names: {@code with a=1 b=user.name}. */
public final class Keywords {
  private static final Pattern KEYWORD = Pattern.compile("(?U)(\\w+)=(.+)");

  private Keywords() {}

  /**
   * Takes the named arguments that a list of words begins with off the list.
   *
   * @param words words of a tag; what was read is removed
   * @param parser compiles the values
   * @param legacy whether {@code value as name} is accepted too
   * @return the values by name, in order; empty if the list begins with something else
   * @throws TemplateSyntaxError if a value cannot be compiled
   */
  public static Map<String, FilterExpression> take(List<String> words, Parser parser, boolean legacy) {
    Map<String, FilterExpression> found = new LinkedHashMap<>();
    if (words.isEmpty()) {
      return found;
    }
    if (KEYWORD.matcher(words.get(0)).lookingAt()) {
      while (!words.isEmpty()) {
        Matcher keyword = KEYWORD.matcher(words.get(0));
        if (!keyword.lookingAt()) {
          break;
        }
        words.remove(0);
        found.put(keyword.group(1).intern(), parser.compileFilter(keyword.group(2)));
      }
      return found;
    }
    while (legacy && words.size() >= 3 && words.get(1).equals("as")) {
      found.put(words.get(2).intern(), parser.compileFilter(words.get(0)));
      words.subList(0, 3).clear();
      if (words.isEmpty() || !words.get(0).equals("and")) {
        break;
      }
      words.remove(0);
    }
    return found;
  }

  /**
   * Splits one word into its name and its value.
   *
   * @param word such as {@code a=1}
   * @return name and value; the name is null if the word has none
   */
  public static String[] split(String word) {
    Matcher keyword = KEYWORD.matcher(word);
    return keyword.lookingAt() ? new String[] {keyword.group(1), keyword.group(2)} : new String[] {null, word};
  }

  /**
   * Looks up named arguments.
   *
   * @param arguments compiled values by name
   * @param context where names are looked up
   * @return values by name
   */
  public static Map<String, Object> resolve(Map<String, FilterExpression> arguments, Context context) {
    if (arguments.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    arguments.forEach((name, value) -> values.put(name, value.resolve(context)));
    return values;
  }
}
