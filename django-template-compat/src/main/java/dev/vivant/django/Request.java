package dev.vivant.django;

import dev.vivant.django.value.QueryDict;
import dev.vivant.django.value.TemplateValue;

/**
 * The request that a page answers, as far as templates see it: {@code request.GET.page}, {@code request.path}.
 *
 * @param path path of its address, such as {@code /list/}
 * @param query its query
 * @param currentApp name of the application that answers it, for {@code {% url %}}; null if there is none
 */
public record Request(String path, QueryDict query, String currentApp) implements TemplateValue {
  /**
   * A request.
   *
   * @param path path of its address
   * @param query its query
   */
  public Request(String path, QueryDict query) {
    this(path, query, null);
  }

  @Override
  public Object attribute(String name) {
    return switch (name) {
      case "GET" -> query;
      case "path" -> path;
      case "current_app" -> currentApp;
      default -> MISSING;
    };
  }
}
