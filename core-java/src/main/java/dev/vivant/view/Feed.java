package dev.vivant.view;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A value that many pages look at and that messages of a topic change: the prices of a market, the score of a game, who
 * has the floor. A view shows it with {@link Handlers#follow}; it subscribes to nothing and keeps nothing of it.
 *
 * <pre>{@code
 * static final Feed<String, Board> BOARD = Feed.of("board", Board.class, () -> Board.EMPTY);
 *
 * on.follow(BOARD, BoardView::table)                // static Node table(Board board, Handlers<State> on)
 * }</pre>
 *
 * <p>On each node a feed is followed once for all of its pages: one subscription, one value, one render, one difference
 * and one frame for each change. Pages are told past their sessions, whose states stay what they are. So a viewer costs
 * next to nothing; where each page has to know of the message, because it counts or filters, subscribe in {@code mount}
 * and use {@link Handlers#shared} or {@link Handlers#memo}.
 *
 * <p>Told apart by {@code equals}: keep a feed in a constant. Its methods are called on worker threads, one at a time
 * for each key; they may read a database, while all pages of that key wait.
 *
 * @param <K> what tells values of one feed apart: the id of the room or game; by {@code equals}
 * @param <T> the value, immutable
 */
public interface Feed<K, T> {
  /** The topic whose messages change the value; of the visitor's tenant alone. */
  String topic(K key);

  /**
   * The value as it is now, for the first page that follows; what is published from then on goes to {@link #next},
   * perhaps with a message or two of which this value knows already. Called again when messages were lost.
   *
   * @param tenant whose pages these are; empty on a site without tenants
   * @return not null; where it throws, the page that asked is not rendered. Pages that follow already keep what they
   *     show, and it is called again after half a second, then after twice as long, and so on up to 30 seconds
   */
  T begin(K key, String tenant);

  /**
   * The value after a message; where nothing changes, the same. Several messages may come before one render.
   *
   * @return not null; where it throws, that is reported and the value stays what it was
   */
  T next(T value, Object message);

  /** A feed of one value; each message of its type is the next one, others are left alone. */
  static <T> Feed<String, T> of(String topic, Class<T> type, Supplier<? extends T> begin) {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(begin, "begin");
    return new Feed<>() {
      @Override
      public String topic(String key) {
        return topic;
      }

      @Override
      public T begin(String key, String tenant) {
        return begin.get();
      }

      @Override
      public T next(T value, Object message) {
        return type.isInstance(message) ? type.cast(message) : value;
      }
    };
  }
}
