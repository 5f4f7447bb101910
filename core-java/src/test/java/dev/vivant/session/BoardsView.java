package dev.vivant.session;

import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.h2;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.p;
import static dev.vivant.node.Html.section;
import static dev.vivant.node.Html.text;
import static dev.vivant.node.Html.ul;

import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Boards that everybody looks at, beside something of each visitor's own. Shows the same with and without sharing. */
final class BoardsView implements LiveView<BoardsView.State> {
  /** A line of a board. */
  record Item(int id, String text, int votes) {}

  /** What is shared. */
  record Board(String id, List<Item> items) {
    Board voted(int item) {
      return new Board(id, items.stream()
          .map(one -> one.id == item ? new Item(item, one.text, one.votes + 1) : one).toList());
    }

    Board with(Item item) {
      List<Item> more = new ArrayList<>(items);
      more.add(0, item);
      return new Board(id, List.copyOf(more));
    }

    Board without(int place) {
      List<Item> fewer = new ArrayList<>(items);
      fewer.remove(place);
      return new Board(id, List.copyOf(fewer));
    }

    Board shuffled(java.util.Random random) {
      List<Item> others = new ArrayList<>(items);
      Collections.shuffle(others, random);
      return new Board(id, List.copyOf(others));
    }
  }

  record State(List<Board> boards, int mine, boolean flipped) {
    State with(Board board) {
      return new State(boards.stream().map(old -> old.id.equals(board.id) ? board : old).toList(), mine, flipped);
    }
  }

  /** How often a board was rendered, by all views of this class. */
  static final AtomicInteger RENDERS = new AtomicInteger();

  private final boolean shares;
  private volatile List<Board> newest = List.of(new Board("a", List.of()), new Board("b", List.of()));

  BoardsView(boolean shares) {
    this.shares = shares;
  }

  List<Board> newest() {
    return newest;
  }

  /** What is the newest board for those who come from now on. */
  void publish(Board board) {
    newest = new State(newest, 0, false).with(board).boards();
  }

  @Override
  public State mount(MountRequest request, LiveContext live) {
    live.subscribe("boards");
    return new State(newest, 0, false);
  }

  @Override
  public State handleInfo(State state, Object message, LiveContext live) {
    return state.with((Board) message);
  }

  @Override
  public Node render(State state, Handlers<State> on) {
    List<Board> boards = new ArrayList<>(state.boards);
    if (state.flipped) {
      Collections.reverse(boards);
    }
    return div(
        p(id("mine"), on.click(s -> new State(s.boards, s.mine + 1, s.flipped)), "mine " + state.mine),
        button(id("flip"), on.click(s -> new State(s.boards, s.mine, !s.flipped)), "flip"),
        shares ? on.each(boards, Board::id, (board, in) -> in.shared(board.id, board, BoardsView::board))
            : on.each(boards, Board::id, BoardsView::board));
  }

  static Node board(Board board, Handlers<State> on) {
    RENDERS.incrementAndGet();
    return section(id(board.id),
        on.shared("head", board.items.size(), (count, in) -> h2(board(count))),
        ul(on.each(board.items, Item::id, BoardsView::item)));
  }

  private static String board(int count) {
    return count + " items";
  }

  private static Node item(Item item, Handlers<State> on) {
    return li(text(item.text + " "), button(on.click((state, event) -> {
      Board board = state.boards.stream().filter(one -> one.items.stream().anyMatch(i -> i.id == item.id)).findFirst()
          .map(one -> one.voted(item.id)).orElse(null);
      if (board == null) {
        return state;
      }
      event.broadcast("boards", board);
      return state.with(board);
    }), item.votes + " votes"));
  }
}
