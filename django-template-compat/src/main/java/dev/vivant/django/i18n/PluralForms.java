package dev.vivant.django.i18n;

import java.util.function.LongUnaryOperator;

/**
 * Which of a language's plural forms a number takes, as the header of a catalogue says it in C:
 * {@code nplurals=2; plural=(n != 1);}.
 */
final class PluralForms {
  /** One, and everything else. */
  static final PluralForms GERMANIC = new PluralForms(2, n -> n != 1 ? 1 : 0);
  private static final int MAX_DEPTH = 100;

  private final int count;
  private final LongUnaryOperator form;

  private PluralForms(int count, LongUnaryOperator form) {
    this.count = count;
    this.form = form;
  }

  /**
   * Reads the header.
   *
   * @throws IllegalArgumentException if it says something else
   */
  static PluralForms parse(String header) {
    String count = value(header, "nplurals");
    String expression = value(header, "plural");
    try {
      Parser parser = new Parser(expression);
      LongUnaryOperator form = parser.expression(0);
      if (parser.at != expression.length()) {
        throw parser.error();
      }
      return new PluralForms(Integer.parseInt(count.trim()), form);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("Plural-Forms: nplurals=" + count + "; give a number", e);
    }
  }

  private static String value(String header, String name) {
    for (String part : header.split(";")) {
      int equals = part.indexOf('=');
      if (equals > 0 && part.substring(0, equals).trim().equals(name)) {
        return part.substring(equals + 1).trim();
      }
    }
    throw new IllegalArgumentException(
        "Plural-Forms: " + header.trim() + " has no " + name + "; write such as nplurals=2; plural=(n != 1);");
  }

  /** The index of the form for a number; always one that the language has. */
  int of(Number number) {
    long index;
    try {
      index = form.applyAsLong(number.longValue());
    } catch (ArithmeticException e) {
      index = 0; // n % 0 in a broken header
    }
    return index < 0 || index >= count ? 0 : (int) index;
  }

  /** Ternary, or, and, equality, comparison, sum, product, unary: lower levels bind tighter. */
  private static final class Parser {
    private static final String[][] LEVELS =
        {{"||"}, {"&&"}, {"==", "!="}, {"<=", ">=", "<", ">"}, {"+", "-"}, {"*", "/", "%"}};

    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    IllegalArgumentException error() {
      return new IllegalArgumentException("Plural-Forms: cannot read " + text + " from character " + (at + 1)
          + "; use n, whole numbers, ? : || && == != < > <= >= + - * / % ! and parentheses");
    }

    private void skipSpace() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private boolean accept(String token) {
      skipSpace();
      if (!text.startsWith(token, at)) {
        return false;
      }
      at += token.length();
      return true;
    }

    LongUnaryOperator expression(int depth) {
      if (depth > MAX_DEPTH) {
        throw error();
      }
      LongUnaryOperator condition = binary(0, depth);
      if (!accept("?")) {
        skipSpace();
        return condition;
      }
      LongUnaryOperator yes = expression(depth + 1);
      if (!accept(":")) {
        throw error();
      }
      LongUnaryOperator no = expression(depth + 1);
      return n -> condition.applyAsLong(n) != 0 ? yes.applyAsLong(n) : no.applyAsLong(n);
    }

    private LongUnaryOperator binary(int level, int depth) {
      if (level == LEVELS.length) {
        return unary(depth);
      }
      LongUnaryOperator left = binary(level + 1, depth);
      while (true) {
        String operator = operator(level);
        if (operator == null) {
          return left;
        }
        left = apply(operator, left, binary(level + 1, depth));
      }
    }

    private String operator(int level) {
      for (String operator : LEVELS[level]) {
        if (accept(operator)) {
          return operator;
        }
      }
      return null;
    }

    private static LongUnaryOperator apply(String operator, LongUnaryOperator a, LongUnaryOperator b) {
      return switch (operator) {
        case "||" -> n -> a.applyAsLong(n) != 0 || b.applyAsLong(n) != 0 ? 1 : 0;
        case "&&" -> n -> a.applyAsLong(n) != 0 && b.applyAsLong(n) != 0 ? 1 : 0;
        case "==" -> n -> a.applyAsLong(n) == b.applyAsLong(n) ? 1 : 0;
        case "!=" -> n -> a.applyAsLong(n) != b.applyAsLong(n) ? 1 : 0;
        case "<=" -> n -> a.applyAsLong(n) <= b.applyAsLong(n) ? 1 : 0;
        case ">=" -> n -> a.applyAsLong(n) >= b.applyAsLong(n) ? 1 : 0;
        case "<" -> n -> a.applyAsLong(n) < b.applyAsLong(n) ? 1 : 0;
        case ">" -> n -> a.applyAsLong(n) > b.applyAsLong(n) ? 1 : 0;
        case "+" -> n -> a.applyAsLong(n) + b.applyAsLong(n);
        case "-" -> n -> a.applyAsLong(n) - b.applyAsLong(n);
        case "*" -> n -> a.applyAsLong(n) * b.applyAsLong(n);
        case "/" -> n -> a.applyAsLong(n) / b.applyAsLong(n);
        default -> n -> a.applyAsLong(n) % b.applyAsLong(n);
      };
    }

    private LongUnaryOperator unary(int depth) {
      if (depth > MAX_DEPTH) {
        throw error();
      }
      skipSpace();
      if (text.startsWith("!", at) && !text.startsWith("!=", at)) {
        at++;
        LongUnaryOperator inner = unary(depth + 1);
        return n -> inner.applyAsLong(n) == 0 ? 1 : 0;
      }
      if (accept("(")) {
        LongUnaryOperator inner = expression(depth + 1);
        if (!accept(")")) {
          throw error();
        }
        return inner;
      }
      if (accept("n")) {
        return n -> n;
      }
      int start = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      if (at == start || at - start > 18) {
        throw error();
      }
      long number = Long.parseLong(text.substring(start, at));
      return n -> number;
    }
  }
}
