package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.view.LiveView;
import dev.vivant.view.Params;
import java.util.Map;

/**
 * A page that stands, and what its next tree would be: rendered as a session renders it, with all that it keeps, and
 * then taken back, so that it can be measured again. For benchmarks; it stands in this package to reach the renderer.
 *
 * @param <S> the state of the view
 */
public final class StandingPage<S> {
  private final Renderer renderer;
  private final Frame frame;

  /** The page of a state. */
  public StandingPage(LiveView<S> view, S state) {
    this.renderer = new Renderer(view, 10_000, false, null, null);
    this.frame = renderer.commit(renderer.render(new Moment(state, Map.of(), Params.ofPath("/"))));
  }

  /** Lets go of rows that can be made again, as a session does after a second. */
  public void cool() {
    frame.cool();
  }

  /** The tree that stands. */
  public Element tree() {
    return frame.tree();
  }

  /** The tree of another state; the page stands as it stood. */
  public Element next(S state) {
    Element tree = renderer.render(frame.moment().withState(state)).tree();
    renderer.rollback();
    return tree;
  }
}
