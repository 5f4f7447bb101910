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
import dev.vivant.session.BoardsView.Board;
import dev.vivant.session.BoardsView.Item;
import dev.vivant.view.Durability;
import dev.vivant.view.Feed;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.StateCodec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Boards of everybody beside something of one's own: the boards follow a feed, or each session subscribes to them. */
final class FeedBoardsView implements LiveView<FeedBoardsView.State> {
  /** {@code boards} is empty where they follow a feed. */
  record State(Map<String, Board> boards, List<String> ids, int mine, String voted) {}

  /** What the boards of a site are: everybody's newest, and the topics that tell of them. */
  final class Boards implements Feed<String, Board> {
    @Override
    public String topic(String key) {
      return "board:" + key;
    }

    @Override
    public Board begin(String key, String tenant) {
      begun.incrementAndGet();
      whenBegun.run();
      return newest(key);
    }

    @Override
    public Board next(Board value, Object message) {
      if (message.equals("broken")) {
        throw new IllegalStateException("broken");
      }
      return message instanceof Board board ? board : value;
    }
  }

  private static final StateCodec<State> CODEC = StateCodec.ofRecord(State.class);

  final AtomicInteger begun = new AtomicInteger();
  Optional<Durability> durability = Optional.empty();

  /** What a feed's beginning does, or throws. */
  volatile Runnable whenBegun = () -> { };

  private static final AtomicInteger RENDERS = new AtomicInteger();
  private final Map<String, Board> newest = new ConcurrentHashMap<>();
  private final Boards feed = new Boards();
  private final boolean follows;

  FeedBoardsView(boolean follows) {
    this.follows = follows;
  }

  Board newest(String id) {
    return newest.computeIfAbsent(id, name -> new Board(name, List.of()));
  }

  /** Whoever comes from now on begins with it; those who are there have to be told. */
  Board publish(Board board) {
    newest.put(board.id(), board);
    return board;
  }

  /** A board that differs a little. */
  Board changed(String id, Random random) {
    Board board = newest(id);
    int place = board.items().isEmpty() ? -1 : random.nextInt(board.items().size());
    return switch (place < 0 ? 0 : random.nextInt(5)) {
      case 0, 1 -> board.with(new Item(random.nextInt(), "t" + random.nextInt(9), 0));
      case 2 -> board.without(place);
      case 3 -> board.shuffled(random);
      default -> board.voted(board.items().get(place).id());
    };
  }

  static int renders() {
    return RENDERS.get();
  }

  @Override
  public State mount(MountRequest request, LiveContext live) {
    List<String> ids = List.of("a", "b");
    if (follows) {
      return new State(Map.of(), ids, 0, "");
    }
    ids.forEach(id -> live.subscribe("board:" + id));
    return new State(ids.stream().collect(Collectors.toMap(id -> id, this::newest)), ids, 0, "");
  }

  @Override
  public State handleInfo(State state, Object message, LiveContext live) {
    if (!(message instanceof Board board)) {
      return state;
    }
    Map<String, Board> boards = new HashMap<>(state.boards);
    boards.put(board.id(), board);
    return new State(boards, state.ids, state.mine, state.voted);
  }

  @Override
  public Node render(State state, Handlers<State> on) {
    return div(
        p(id("mine"), on.click(s -> new State(s.boards, s.ids, s.mine + 1, s.voted)), "mine " + state.mine),
        button(id("flip"), on.click(s -> new State(s.boards, flipped(s.ids), s.mine, s.voted)), "flip"),
        p(id("voted"), state.voted),
        follows
            ? on.each(state.ids, x -> x, (id, in) -> in.follow(feed, id, FeedBoardsView::board))
            : on.each(state.ids, x -> x, (id, in) -> board(state.boards.get(id), in)));
  }

  @Override
  public Optional<StateCodec<State>> stateCodec() {
    return Optional.of(CODEC);
  }

  @Override
  public Optional<Durability> durability() {
    return durability;
  }

  /** Both, the other way round, one, none, both. */
  private static List<String> flipped(List<String> ids) {
    return ids.equals(List.of("a", "b")) ? List.of("b", "a") : ids.equals(List.of("b", "a")) ? List.of("b")
        : ids.equals(List.of("b")) ? List.of() : List.of("a", "b");
  }

  private static Node board(Board board, Handlers<State> on) {
    RENDERS.incrementAndGet();
    return section(id(board.id()),
        h2(board.items().size() + " items"),
        ul(on.each(board.items(), Item::id, FeedBoardsView::item)));
  }

  private static Node item(Item item, Handlers<State> on) {
    return li(text(item.text() + " "), button(
        on.click(s -> new State(s.boards, s.ids, s.mine, item.text() + item.votes())), item.votes() + " votes"));
  }
}
