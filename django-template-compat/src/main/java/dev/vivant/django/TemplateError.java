package dev.vivant.django;

import java.util.ArrayList;
import java.util.List;

/**
 * Something is wrong with a template or came up while it was rendered. Says where: template, line, column, the piece,
 * and from where that template was included or extended.
 */
public abstract class TemplateError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<TemplateLocation> locations = new ArrayList<>(2);

  TemplateError(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Where it happened, the innermost place first, then the places that included it.
   *
   * @return empty if the place is not known
   */
  public final List<TemplateLocation> locations() {
    return List.copyOf(locations);
  }

  /**
   * What happened, without the place.
   *
   * @return one or more lines
   */
  public final String problem() {
    return super.getMessage();
  }

  @Override
  public final String getMessage() {
    StringBuilder out = new StringBuilder(String.valueOf(problem()));
    for (int i = 0; i < locations.size(); i++) {
      out.append(i == 0 ? "\n  in " : "\n  from ").append(locations.get(i));
    }
    return out.toString();
  }

  final boolean isLocated() {
    return !locations.isEmpty();
  }

  final void addLocation(TemplateLocation location) {
    if (locations.size() < 50) {
      locations.add(location);
    }
  }
}
