package dev.vivant.django.tags;

import dev.vivant.django.TemplateSyntaxError;
import java.util.ArrayDeque;
import java.util.Deque;

/** Template names that begin with {@code ./} or {@code ../}: seen from the template that names them. */
final class RelativePath {
  private RelativePath() {}

  /**
   * {@code "../base.html"} in {@code shop/cart.html} → {@code "base.html"}. Any other name stays as it is.
   *
   * @param current name of the template that names the other; null if it has none
   * @param name the name, in quotes if it stands so in the template
   * @param allowRecursion whether a template may name itself
   */
  static String resolve(String current, String name, boolean allowRecursion) {
    String path = stripQuotes(name);
    if (!path.startsWith("./") && !path.startsWith("../")) {
      return name;
    }
    if (current == null) {
      throw new TemplateSyntaxError(
          "The relative path " + name + " cannot be evaluated due to an unknown template origin.");
    }
    String from = current.replaceFirst("^/+", "");
    int slash = from.lastIndexOf('/');
    String resolved = normalize(slash < 0 ? path : from.substring(0, slash + 1) + path);
    if (resolved.startsWith("../")) {
      throw new TemplateSyntaxError("The relative path '" + path + "' points outside the file hierarchy that template '"
          + current + "' is in.");
    }
    if (!allowRecursion && from.equals(resolved)) {
      throw new TemplateSyntaxError("The relative path '" + path + "' was translated to template name '" + resolved
          + "', the same template in which the tag appears.");
    }
    char first = name.charAt(0);
    boolean quoted = (first == '"' || first == '\'') && first == name.charAt(name.length() - 1);
    return quoted ? "\"" + resolved + "\"" : resolved;
  }

  private static String stripQuotes(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && (name.charAt(start) == '"' || name.charAt(start) == '\'')) {
      start++;
    }
    while (end > start && (name.charAt(end - 1) == '"' || name.charAt(end - 1) == '\'')) {
      end--;
    }
    return name.substring(start, end);
  }

  /** {@code a/./b/../c} → {@code a/c}. */
  private static String normalize(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return parts.isEmpty() ? "." : String.join("/", parts);
  }
}
