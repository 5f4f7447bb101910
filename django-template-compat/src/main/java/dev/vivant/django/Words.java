package dev.vivant.django;

import java.util.List;

/** The words of a tag by white space alone, for tags whose arguments are no variables. */
public final class Words {
  private Words() {}

  /**
   * The words of a tag; quotes keep nothing together.
   *
   * @param token the tag
   * @return its name and what follows
   */
  public static List<String> of(Token token) {
    return SmartSplit.plain(token.contents());
  }

  /**
   * What follows the name of a tag.
   *
   * @param token the tag
   * @return empty if nothing does
   */
  public static String behindFirst(Token token) {
    String contents = token.contents();
    for (int i = 0; i < contents.length(); i++) {
      if (Characters.isSpace(contents.charAt(i))) {
        return Characters.strip(contents.substring(i));
      }
    }
    return "";
  }
}
