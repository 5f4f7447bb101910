package dev.vivant.django.nodes;

/** Markup that browsers put in order by moving elements. The page is then rendered to text and read by jsoup. */
final class NotWellNested extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotWellNested(String message) {
    super(message, null, false, false);
  }
}
