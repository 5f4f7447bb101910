package dev.vivant.django.filters;

import java.util.function.IntPredicate;

/** Whether a word is a mail address, judged as Django's validator does. */
final class MailAddress {
  private static final int MAX_CHARACTERS = 320;
  private static final int MAX_LABEL = 63;
  private static final String USER_MARKS = "-!#$%&'*+/=?^_`{}|~";

  private MailAddress() {}

  static boolean isValid(String word) {
    int at = word.lastIndexOf('@');
    if (at < 0 || word.codePointCount(0, word.length()) > MAX_CHARACTERS) {
      return false;
    }
    String user = word.substring(0, at);
    String domain = word.substring(at + 1);
    return (isDotted(user) || isQuoted(user)) && (Domain.hasTopLevel(domain) || isLiteral(domain));
  }

  private static boolean isDotted(String user) {
    boolean atom = false;
    for (int i = 0; i < user.length(); i++) {
      char c = user.charAt(i);
      if (c == '.' && !atom) {
        return false;
      }
      atom = c != '.';
      if (atom && !isUserCharacter(c)) {
        return false;
      }
    }
    return atom;
  }

  private static boolean isUserCharacter(char c) {
    // Ignoring case, the long s counts as s, the dotless and dotted i as i and the Kelvin sign as k.
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || USER_MARKS.indexOf(c) >= 0
        || c == '\u017f' || c == '\u0130' || c == '\u0131' || c == '\u212a';
  }

  private static boolean isQuoted(String user) {
    int last = user.length() - 1;
    if (last < 1 || user.charAt(0) != '"' || user.charAt(last) != '"') {
      return false;
    }
    for (int i = 1; i < last; i++) {
      char c = user.charAt(i);
      if (c == '\\') {
        i++;
        if (i == last || !isEscapable(user.charAt(i))) {
          return false;
        }
      } else if (c == '"' || c > 0x7f || c == 0 || c == '\t' || c == '\n' || c == '\r' || c == ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscapable(char c) {
    return c >= 1 && c <= 0x7f && c != '\n' && c != '\r';
  }

  private static boolean isLiteral(String domain) {
    int last = domain.length() - 1;
    if (last < 2 || domain.charAt(0) != '[' || domain.charAt(last) != ']') {
      return false;
    }
    String address = domain.substring(1, last);
    IntPredicate allowed = c -> c < 128 && Character.digit(c, 16) >= 0 || c == ':' || c == '.';
    return address.chars().allMatch(allowed) && (IpAddress.isV4(address) || IpAddress.isV6(address));
  }

  /** Names of hosts. Letters are ASCII or anything from U+00A1 to U+FFFF. */
  static final class Domain {
    private Domain() {}

    static boolean isLetter(int c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xa1 && c <= 0xffff;
    }

    private static boolean isLetterOrDigit(int c) {
      return isLetter(c) || c >= '0' && c <= '9';
    }

    /** Whether text from here to there is labels with dots between them. */
    static boolean isHost(String text, int from, int to) {
      for (int start = from; ; ) {
        int dot = text.indexOf('.', start);
        int end = dot < 0 || dot > to ? to : dot;
        if (!isLabel(text, start, end, 1, Domain::isLetterOrDigit)) {
          return false;
        }
        if (end == to) {
          return true;
        }
        start = end + 1;
      }
    }

    private static boolean isLabel(String text, int from, int to, int least, IntPredicate inside) {
      if (to - from < least || to - from > MAX_LABEL || text.charAt(from) == '-' || text.charAt(to - 1) == '-') {
        return false;
      }
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c != '-' && (!inside.test(c) || Character.isSurrogate(c))) {
          return false;
        }
      }
      return true;
    }

    /** Whether text is a host with a top-level domain after it. */
    static boolean hasTopLevel(String text) {
      int dot = text.lastIndexOf('.');
      return dot > 0 && isHost(text, 0, dot)
          && (isLabel(text, dot + 1, text.length(), 2, Domain::isLetter) || isPunycode(text, dot + 1));
    }

    private static boolean isPunycode(String text, int from) {
      int to = text.length();
      if (!text.regionMatches(true, from, "xn--", 0, 4) || to - from < 5 || to - from > MAX_LABEL
          || text.charAt(to - 1) == '-') {
        return false;
      }
      for (int i = from + 4; i < to; i++) {
        char c = text.charAt(i);
        if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '\u017f' || c == '\u0130'
            || c == '\u0131' || c == '\u212a')) {
          return false;
        }
      }
      return true;
    }
  }
}
