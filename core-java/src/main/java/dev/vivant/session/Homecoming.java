package dev.vivant.session;

import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.ServerMessage.Close.Reason;
import dev.vivant.security.JoinToken;
import dev.vivant.security.Tenant;
import dev.vivant.view.LiveView;
import dev.vivant.view.StateCodec;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a session that is not here in the store, and makes out whether it can go on here. May block. */
final class Homecoming {
  private static final int MOVES = 8;

  private final Config config;
  private final LiveSocket page;
  private final ClientMessage.Join join;
  private final JoinToken token;

  Homecoming(Config config, LiveSocket page, ClientMessage.Join join, JoinToken token) {
    this.config = config;
    this.page = page;
    this.join = join;
    this.token = token;
  }

  /** What becomes of the page. */
  sealed interface Way {}

  /** The session goes on. */
  record Resume(Past past) implements Way {}

  /** A duplicated tab asks: a copy goes on, the session stays what it is. */
  record Fork(Past past) implements Way {}

  /**
   * The view is mounted anew.
   *
   * @param changed there was a session, but this build has no use for what was written
   */
  record Mount(boolean changed) implements Way {}

  /** The page may not join, or has to try again. */
  record Refuse(Reason reason) implements Way {}

  /**
   * A session as the store had it.
   *
   * @param match    its route and address
   * @param now      its newest moment
   * @param versions that the page may name
   * @param isFormer whether the page shows the token of the view that stood there before
   */
  record Past(
      String sessionId, long epoch, LiveRoutes.Match match, SnapshotContent.Live live, Moment now,
      List<TreeWindow.Version> versions, boolean isFormer) {}

  Way find() {
    if (config.store() == null) {
      return new Mount(false);
    }
    try {
      return load(token.sessionId(), 0);
    } catch (RuntimeException | Error thrown) {
      Failures.report(config.errors(), null, token.sessionId(), "session store", thrown);
      return new Refuse(Reason.RESTART);
    }
  }

  private Way load(String sessionId, int moves) {
    Optional<Snapshot> snapshot = config.store().load(Tenant.key(page.visitor().tenant(), sessionId));
    if (snapshot.isEmpty()) {
      return new Mount(false);
    }
    Optional<SnapshotContent> content = SnapshotSeal.open(config.signer(), snapshot.get());
    if (content.isEmpty()) {
      Failures.report(config.errors(), null, sessionId, "session store", new IllegalStateException(
          "the " + snapshot.get() + " is not one that a key of this site has signed, or not of this form"));
      return new Mount(false);
    }
    if (content.get() instanceof SnapshotContent.Moved moved) {
      return moves < MOVES ? load(moved.sessionId(), moves + 1) : new Mount(false);
    }
    return content.get() instanceof SnapshotContent.Live live
        ? judge(sessionId, snapshot.get().epoch(), live, moves > 0) : new Mount(false);
  }

  private Way judge(String sessionId, long epoch, SnapshotContent.Live live, boolean moved) {
    if (moved && (live.former() == null || !live.former().sessionId().equals(token.sessionId()))) {
      return new Mount(false);
    }
    if (!page.visitor().isPerson(live.person())) {
      return new Refuse(Reason.UNAUTHORIZED);
    }
    LiveRoutes.Resolution there = config.routes().resolve(live.now().params(), page.visitor());
    if (there instanceof LiveRoutes.Denied) {
      return new Refuse(Reason.UNAUTHORIZED);
    }
    if (!(there instanceof LiveRoutes.Match match) || !match.route().name().equals(live.route())
        || !moved && !token.isFor(live.route())) {
      return new Mount(true);
    }
    return decode(sessionId, epoch, live, match, moved);
  }

  private Way decode(
      String sessionId, long epoch, SnapshotContent.Live live, LiveRoutes.Match match, boolean moved) {
    Optional<StateCodec<Object>> codec = codec(match);
    if (codec.isEmpty()) {
      return new Mount(true);
    }
    if (live.now().version() > codec.get().version()) {
      long age = config.clock().millis() - live.writtenMillis();
      return age < config.limits().newerMillis() ? new Refuse(Reason.RESTART) : new Mount(true);
    }
    try {
      Past past = past(sessionId, epoch, live, match, moved);
      return isAnotherPage(live.page(), join) ? new Fork(past) : new Resume(past);
    } catch (IllegalArgumentException misfit) {
      Failures.report(config.errors(), match.route().view(), sessionId, "reading a state", misfit);
      return new Mount(true);
    }
  }

  @SuppressWarnings("unchecked") // a codec gives states of its own view
  private static Optional<StateCodec<Object>> codec(LiveRoutes.Match match) {
    return ((LiveView<Object>) match.route().view()).stateCodec();
  }

  /**
   * What was written, for a view that has a codec.
   *
   * @throws IllegalArgumentException where the codec cannot read it
   */
  static Past past(
      String sessionId, long epoch, SnapshotContent.Live live, LiveRoutes.Match match, boolean moved) {
    StateCodec<Object> codec = codec(match).orElseThrow();
    Map<Written, Moment> moments = new IdentityHashMap<>();
    Moment now = moment(live.now(), codec, moments);
    List<TreeWindow.Version> versions = new ArrayList<>();
    for (SnapshotContent.Version version : live.versions()) {
      Frame frame = version.shows() == null || version.print() == 0 ? null
          : new Frame(moment(version.shows(), codec, moments), version.title(), version.shows(), version.print());
      versions.add(new TreeWindow.Version(version.number(), frame, version.title(), version.effects()));
    }
    return new Past(sessionId, epoch, match, live, now, versions, moved);
  }

  private static Moment moment(Written written, StateCodec<Object> codec, Map<Written, Moment> known) {
    return known.computeIfAbsent(written, w -> {
      Object state = codec.decode(w.version(), w.state());
      if (state == null) {
        throw new IllegalArgumentException("the codec gave null");
      }
      return new Moment(state, Map.of(), w.params(), w.parts());
    });
  }

  /** Whether another page than the one that joined before asks: a duplicated tab, which gets a session of its own. */
  static boolean isAnotherPage(String before, ClientMessage.Join join) {
    return !before.isEmpty() && !join.page().isEmpty() && !before.equals(join.page());
  }
}
