package dev.vivant.django.smartif;

import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import java.util.ArrayList;
import java.util.List;

/** Parses the words of {@code {% if %}} by the strength of the operators between them. */
public final class IfParser {
  private final Parser parser;
  private final List<String> words = new ArrayList<>();
  private int next;
  private int operators;
  private final int maxOperators;

  private IfParser(Parser parser, List<String> all) {
    this.parser = parser;
    this.maxOperators = parser.engine().limits().maxNestingDepth() * 5;
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      String following = i + 1 < all.size() ? all.get(i + 1) : "";
      if (word.equals("is") && following.equals("not") || word.equals("not") && following.equals("in")) {
        word = word + " " + following;
        i++;
      }
      words.add(word);
    }
  }

  /**
   * Compiles a condition.
   *
   * @param parser compiles the operands
   * @param words the words behind the tag's name
   * @return the condition
   * @throws TemplateSyntaxError if they are no condition
   */
  public static Condition parse(Parser parser, List<String> words) {
    IfParser conditions = new IfParser(parser, words);
    Condition condition = conditions.expression(0);
    if (conditions.next < conditions.words.size()) {
      throw new TemplateSyntaxError(
          "Unused '" + conditions.words.get(conditions.next) + "' at end of if expression.");
    }
    return condition;
  }

  private Condition expression(int strength) {
    if (++operators > maxOperators) {
      throw new TemplateSyntaxError("The condition has more than " + maxOperators
          + " operators, five times maxNestingDepth: compute it before rendering");
    }
    Condition left = first();
    while (next < words.size() && strengthOfNext() > strength) {
      String word = words.get(next++);
      Operator operator = Operator.of(word);
      if (operator == null || operator == Operator.NOT) {
        throw notExpected(word);
      }
      Condition right = expression(operator.strength);
      left = operator == Operator.AND || operator == Operator.OR
          ? new Logic(operator, left, right)
          : new Comparison(operator, left, right);
    }
    return left;
  }

  private int strengthOfNext() {
    Operator operator = Operator.of(words.get(next));
    return operator == null ? 0 : operator.strength;
  }

  private Condition first() {
    if (next == words.size()) {
      throw new TemplateSyntaxError("Unexpected end of expression in if tag.");
    }
    String word = words.get(next++);
    Operator operator = Operator.of(word);
    if (operator == null) {
      return new Operand(parser.compileFilter(word));
    }
    if (operator != Operator.NOT) {
      throw notExpected(word);
    }
    return new Logic(Operator.NOT, expression(Operator.NOT.strength), null);
  }

  private static TemplateSyntaxError notExpected(String word) {
    return new TemplateSyntaxError("Not expecting '" + word + "' in this position in if tag.");
  }
}
