package dev.vivant.django;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that someone may have meant, for messages. */
public final class NearMatches {
  private static final int MAX_NAME_CHARS = 40;

  private NearMatches() {}

  /**
   * Names near to one that is not known.
   *
   * @param name the name that was given
   * @param known the names there are
   * @return such as {@code " Did you mean 'upper'?"}; empty if nothing is near
   */
  public static String hint(String name, Collection<String> known) {
    if (name.length() > MAX_NAME_CHARS) {
      return "";
    }
    int allowed = Math.max(1, name.length() / 3);
    List<String> near = known.stream()
        .filter(candidate -> distance(name, candidate) <= allowed)
        .sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate)).thenComparing(c -> c))
        .limit(3)
        .toList();
    return near.isEmpty() ? "" : " Did you mean '" + String.join("', '", near) + "'?";
  }

  /** How many letters must be changed, added, dropped or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
