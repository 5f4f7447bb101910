package dev.vivant.benchmarks.load;

import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.h1;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.main;
import static dev.vivant.node.Html.text;
import static dev.vivant.node.Html.ul;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;

/**
 * A number, a button that counts it up, and as many lines as are wanted.
 *
 * @param lines of two nodes each
 * @param topic that counts it up too; null for none
 */
public record CountingView(int lines, String topic) implements LiveView<Integer> {
  @Override
  public Integer mount(MountRequest request, LiveContext live) {
    if (topic != null) {
      live.subscribe(topic);
    }
    return 0;
  }

  @Override
  public Integer handleInfo(Integer count, Object message, LiveContext live) {
    return (Integer) message;
  }

  @Override
  public Node render(Integer count, Handlers<Integer> on) {
    return div(
        h1("Count: " + count),
        button(on.click(n -> n + 1), "+"),
        on.memo(lines, CountingView::items));
  }

  /** What a page shows that has counted so far. */
  static Element tree(int lines, int count) {
    return main(div(h1("Count: " + count), button("+"), items(lines, null)));
  }

  private static Node items(int lines, Handlers<Integer> on) {
    Node[] items = new Node[lines];
    for (int i = 0; i < lines; i++) {
      items[i] = li(text("line " + i));
    }
    return ul(items);
  }
}
