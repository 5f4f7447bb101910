package dev.vivant.view;

import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.h2;
import static dev.vivant.node.Html.p;
import static dev.vivant.node.Html.section;

import dev.vivant.node.Node;

/** The example of a feed in the README. */
// snippet: feed
final class ScoreView implements LiveView<Integer> {
  record Score(int home, int away) {}

  static final Feed<String, Score> SCORE = Feed.of("score", Score.class, () -> new Score(0, 0));

  @Override
  public Integer mount(MountRequest request, LiveContext live) {
    return 0;
  }

  @Override
  public Node render(Integer cheers, Handlers<Integer> on) {
    return div(p("You cheered " + cheers + " times"), on.follow(SCORE, ScoreView::board));
  }

  private static Node board(Score score, Handlers<Integer> on) {
    return section(h2(score.home() + " : " + score.away()), button(on.click(cheers -> cheers + 1), "Hurray"));
  }
}
// end
