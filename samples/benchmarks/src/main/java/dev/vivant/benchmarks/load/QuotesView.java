package dev.vivant.benchmarks.load;

import static dev.vivant.node.Attr.cls;
import static dev.vivant.node.Html.caption;
import static dev.vivant.node.Html.h1;
import static dev.vivant.node.Html.main;
import static dev.vivant.node.Html.p;
import static dev.vivant.node.Html.table;
import static dev.vivant.node.Html.tbody;
import static dev.vivant.node.Html.td;
import static dev.vivant.node.Html.th;
import static dev.vivant.node.Html.tr;

import dev.vivant.node.Node;
import dev.vivant.view.Feed;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.util.ArrayList;
import java.util.List;

/** A board of prices that all visitors look at, below a greeting of their own: nine elements in a row of the board. */
final class QuotesView implements LiveView<QuotesView.State> {
  static final String TOPIC = "quotes";

  /** One share of a company. */
  record Quote(int id, String name, int cents, int change, int volume) {
    Quote ticked(int tick) {
      int step = (id * 31 + tick * 17) % 41 - 20;
      return new Quote(id, name, Math.max(100, cents + step), step, volume + 100);
    }
  }

  /** All of them at one moment. */
  record Board(int tick, List<Quote> quotes) {
    static Board of(int rows) {
      List<Quote> quotes = new ArrayList<>(rows);
      for (int i = 0; i < rows; i++) {
        quotes.add(new Quote(i, "Company " + i, 10_000 + 37 * i % 5_000, 0, 0));
      }
      return new Board(0, List.copyOf(quotes));
    }

    /** The next one; every {@code step}-th price has moved. */
    Board next(int step) {
      List<Quote> moved = new ArrayList<>(quotes);
      for (int i = tick % step; i < moved.size(); i += step) {
        moved.set(i, moved.get(i).ticked(tick));
      }
      return new Board(tick + 1, List.copyOf(moved));
    }
  }

  /** What a session knows; no board where that follows a feed. */
  record State(String name, Board board) {}

  /** How the board comes to a page. */
  enum How {
    /** Each session subscribes, and renders for itself. */
    ALONE,
    /** Each session subscribes, and the board is a shared part. */
    SHARED,
    /** The board follows a feed. */
    FOLLOWED
  }

  private final Board first;
  private final Feed<String, Board> feed;
  private final How how;

  /** Begins with a board. */
  QuotesView(Board first, How how) {
    this.first = first;
    this.feed = Feed.of(TOPIC, Board.class, () -> first);
    this.how = how;
  }

  @Override
  public State mount(MountRequest request, LiveContext live) {
    if (how == How.FOLLOWED) {
      return new State("you", null);
    }
    live.subscribe(TOPIC);
    return new State("you", first);
  }

  @Override
  public State handleInfo(State state, Object message, LiveContext live) {
    return new State(state.name, (Board) message);
  }

  @Override
  public Node render(State state, Handlers<State> on) {
    return main(
        h1("Hello " + state.name),
        p(on.click(s -> new State(s.name + "!", s.board)), "press me"),
        switch (how) {
          case ALONE -> on.memo(state.board, QuotesView::board);
          case SHARED -> on.shared(state.board, QuotesView::board);
          case FOLLOWED -> on.follow(feed, QuotesView::board);
        });
  }

  private static Node board(Board board, Handlers<State> on) {
    return table(caption("Tick " + board.tick), tbody(on.each(board.quotes, Quote::id, QuotesView::row)));
  }

  private static Node row(Quote quote, Handlers<State> on) {
    return tr(
        th(quote.name), td(price(quote.cents)), td(cls(quote.change < 0 ? "down" : "up"), price(quote.change)),
        td(Integer.toString(quote.volume)), td("open"), td(price(quote.cents * 2)), td("EUR"), td(Integer.toString(
            quote.id)));
  }

  /** {@code 12345} is {@code "123.45"}. */
  private static String price(int cents) {
    int rest = Math.abs(cents % 100);
    return cents / 100 + (rest < 10 ? ".0" : ".") + rest;
  }
}
