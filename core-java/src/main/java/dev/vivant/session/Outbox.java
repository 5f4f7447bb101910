package dev.vivant.session;

import dev.vivant.diff.Diff;
import dev.vivant.diff.Patch;
import dev.vivant.node.Element;
import dev.vivant.protocol.Effect;
import dev.vivant.protocol.ServerMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a session has for its page, and when it is sent: at once while the page keeps up; when it comes back or wakes
 * up, as one difference between the tree that it has and the newest (law 3).
 */
final class Outbox {
  private final Limits limits;
  private final TreeWindow window;
  private final RefusalLog refusals;
  private Idling idling;
  private List<Effect> effects = Seldom.none();
  private LiveCall call = LiveCall.NONE;
  private LiveSocket socket;
  private Frame current;
  private Element stepFrom;
  private List<Patch> step = List.of();
  private long done;
  private long told;

  /** The first event that may not be called done yet: its refusal was perhaps lost, and the page has to ask for it. */
  private long unheard = Long.MAX_VALUE;
  private boolean wholeDue;
  private String newToken;
  private boolean held;
  private Gate gate;

  Outbox(Limits limits) {
    this.limits = limits;
    this.window = new TreeWindow(limits.windowVersions(), limits.windowTrees());
    this.refusals = new RefusalLog(limits.waitingRefusals());
  }

  /** From now on messages wait at a gate until what they tell is safe; null: they do not. */
  void gate(Gate through) {
    gate = through;
  }

  private void post(ServerMessage message) {
    if (gate == null) {
      socket.send(message);
    } else {
      gate.hold(socket, message);
    }
  }

  private boolean isOpen() {
    return gate == null || gate.isOpen();
  }

  /** Hears of the call that runs. */
  LiveCall call() {
    return call;
  }

  /** A call runs from now on. */
  void call(LiveCall running) {
    call = running;
  }

  TreeWindow window() {
    return window;
  }

  /** A view begins, with the frame that a page has or will have. */
  void begin(Frame frame) {
    current = frame;
    stepFrom = null;
  }

  /** The page has what the first response rendered; the frame may lack its tree until the page names it. */
  void served(Frame frame) {
    window.add(frame, frame.title(), List.of());
  }

  /** All trees may go until something happens; they are made again from their moments. */
  void dropFrames() {
    current = null;
    stepFrom = null;
    window.dropTrees();
  }

  /** Who hears of frames that have rows which need not be kept for long. */
  void idling(Idling hears) {
    idling = hears;
  }

  /** Frames that were made have such rows. */
  void warmed() {
    idling.warmed();
  }

  /** Rows of all frames go, as far as they can be made again one by one. */
  void cool() {
    if (current != null) {
      current.cool();
    }
    window.cool();
  }

  /** Nothing happens: trees go, and have to be the same when something does and they are made again. */
  void rest() {
    boolean isShown = !window.isEmpty() && window.last().frame() == current;
    window.rest();
    current = isShown ? window.last().frame() : current.resting();
    stepFrom = null;
    step = List.of();
  }

  /** Whether nothing waits for the page. */
  boolean isQuiet() {
    return effects.isEmpty() && !refusals.hasUnsent() && !wholeDue && !held;
  }

  /** Frames and versions go; they are restored from a snapshot. */
  void spill() {
    current = null;
    stepFrom = null;
    step = List.of();
    window.clear();
  }

  /** Whether trees have gone. */
  boolean isResting() {
    return current != null && current.isDropped();
  }

  /** Whether what is to be sent now needs them. */
  boolean needsTree() {
    return isResting() && isSendable() && (wholeDue || window.isEmpty() || window.last().frame() != current);
  }

  /**
   * Something happens: the newest frame has its tree again.
   *
   * @param again makes the tree of another one
   */
  void wake(Frame made, UnaryOperator<Frame> again) {
    Frame before = current;
    current = made;
    if (window.isEmpty()) {
      return;
    }
    if (before != null && window.last().frame() == before && before.print() == made.print()) {
      window.replaceLast(made);
    } else if (window.find(window.last().number(), again) == null) {
      whole(null);
    }
  }

  /** A new frame, and the patches that lead to it from the one before. */
  void frame(Frame before, Frame after, List<Patch> patches) {
    stepFrom = before.tree();
    step = patches;
    current = after;
  }

  /** The newest frame shows more of feeds than the page has. */
  void follow(Frame newest) {
    if (newest != current) {
      current = newest;
      stepFrom = null;
      step = List.of();
    }
  }

  /** The same where there is no tree. */
  void followNewest() {
    if (current != null) {
      follow(current.showingNewest());
    }
  }

  /** What the page has, where that is all there is: nothing waits, and nothing is on its way to safety; or null. */
  Frame level() {
    boolean level = socket != null && isQuiet() && (gate == null || gate.isIdle()) && !window.isEmpty()
        && window.last().frame() == current && told >= sayable();
    return level ? current : null;
  }

  /** The last event that the page was told is done. */
  long told() {
    return told;
  }

  /** The page was told of editions of a line, one version each; gives the newest frame. */
  Frame sent(FeedLine line, int firstEdition, int count, int acknowledged) {
    String title = window.last().title();
    int first = window.newest() + 1;
    int from = Math.max(0, Math.min(count - 1, acknowledged - first));
    window.continueAfter(window.newest() + from);
    for (int i = from; i < count; i++) {
      window.add(current.showing(line, firstEdition + i), title, List.of());
    }
    current = window.last().frame();
    stepFrom = null;
    step = List.of();
    return current;
  }

  /** Effects wait in order; of too many the oldest go. */
  void effects(List<Effect> more) {
    effects = Seldom.with(effects, effects.size(), more);
    while (effects.size() > limits.waitingEffects()) {
      effects.remove(0);
    }
  }

  /** The last event that is done. */
  long done() {
    return done;
  }

  /** An event is done, applied or refused. */
  void done(long eventId) {
    done = eventId;
    heardBefore(eventId);
  }

  /** A page asks for answers in order: it has those to all events before this one. */
  private void heardBefore(long eventId) {
    if (eventId >= unheard) {
      unheard = refusals.firstUnproven(eventId);
    }
  }

  /** The last event that the page may be told is done. */
  private long sayable() {
    return Math.min(done, unheard - 1);
  }

  /** An event did not run; false when the page takes no answers. */
  boolean refuse(long eventId, Denial denial) {
    return refusals.add(eventId, denial);
  }

  /** An event came that is done already: its answer was lost, so it gets another. */
  boolean answerAgain(long eventId) {
    told = Math.min(told, eventId - 1);
    held = false;
    heardBefore(eventId);
    return refusals.again(eventId);
  }

  /** The page asked for the whole tree, or another view took over. */
  void whole(String token) {
    wholeDue = true;
    newToken = token == null ? newToken : token;
  }

  /** Whether an update would go out now. */
  boolean isSendable() {
    return socket != null && !held && isOpen() && socket.isWritable() && (wholeDue || !window.isFull());
  }

  /** The page acknowledges a version. */
  void acknowledge(int version) {
    window.acknowledge(version);
    refusals.acknowledge(version);
  }

  /**
   * A page is there, with a version of the tree.
   *
   * @param version it has; the rest follows as one update, or as the whole tree where {@code fits} is false
   */
  void connect(LiveSocket page, int version, boolean fits) {
    rewind(page, version);
    wholeDue = wholeDue || !fits;
    post(new ServerMessage.Joined(version, told));
    flush();
  }

  /**
   * A page is there, with a version of the tree that is not kept: its events cannot speak of that one any more, so the
   * whole tree comes before it sends them again.
   */
  void connectAnew(LiveSocket page, int version) {
    rewind(page, version);
    wholeDue = true;
    flush();
  }

  private void rewind(LiveSocket page, int version) {
    socket = page;
    held = false;
    refusals.rewind();
    refusals.acknowledge(version);
    prepend(window.rewindTo(version));
    window.continueAfter(version);
    unheard = refusals.firstUnproven(0);
    told = sayable();
  }

  /** The page came back before it heard that another view had taken over; it will ask once more with that event. */
  void connectBefore(LiveSocket page, int version, long visit, String token) {
    socket = page;
    refusals.rewind();
    unheard = Long.MAX_VALUE;
    prepend(window.rewindTo(version));
    whole(token);
    held = true;
    post(new ServerMessage.Joined(version, visit - 1));
  }

  /** A page is there for which the session is new. */
  void connectNew(LiveSocket page, String token) {
    socket = page;
    whole(token);
    flush();
  }

  /** No page is there. One that comes back mostly has the newest tree; if it has another one, that is made again. */
  void disconnect() {
    socket = null;
    stepFrom = null;
    step = List.of();
    window.keepNewestTree();
    window.letGo();
    if (current != null) {
      current.letGo();
    }
  }

  private void prepend(List<Effect> missed) {
    effects = Seldom.with(effects, 0, missed);
    effects(List.of());
  }

  /** Sends what can be sent. */
  void flush() {
    if (socket == null || held || !isOpen()) {
      return;
    }
    while (socket.isWritable() && refusals.hasUnsent()) {
      ServerMessage.Refused next = refusals.next(window.newest());
      told = Math.max(told, next.eventId());
      post(next);
    }
    if (!isSendable()) {
      return;
    }
    if (wholeDue || window.isEmpty()) {
      sendWhole();
    } else {
      sendUpdate();
    }
  }

  private void sendWhole() {
    List<Effect> now = takeEffects();
    String title = current.title();
    TreeWindow.Version version = window.add(current, title, now);
    wholeDue = false;
    told = newToken == null ? sayable() : done;
    post(new ServerMessage.Whole(
        version.number(), told, current.tree().children(), newToken, titled(now, newToken == null ? "" : null, title)));
    newToken = null;
  }

  private void sendUpdate() {
    TreeWindow.Version last = window.last();
    if (last.frame() != current && last.frame().tree() == null) {
      sendWhole();
      return;
    }
    String title = current.title().isEmpty() ? last.title() : current.title();
    List<Patch> patches = last.frame() == current ? List.of() : patchesFrom(last.frame().tree());
    if (patches.isEmpty() && effects.isEmpty() && title.equals(last.title())) {
      window.replaceLast(current);
      if (told < sayable()) {
        told = sayable();
        post(new ServerMessage.Update(last.number(), told, List.of(), List.of()));
      }
      return;
    }
    List<Effect> now = takeEffects();
    TreeWindow.Version version = window.add(current, title, now);
    told = sayable();
    post(new ServerMessage.Update(version.number(), told, patches, titled(now, last.title(), title)));
  }

  private List<Patch> patchesFrom(Element tree) {
    if (tree == current.tree()) {
      return List.of();
    }
    List<Patch> patches = tree == stepFrom ? step : Diff.between(tree, current.tree());
    stepFrom = null;
    step = List.of();
    return patches;
  }

  private List<Effect> takeEffects() {
    if (effects.isEmpty()) {
      return List.of();
    }
    List<Effect> taken = List.copyOf(effects);
    effects = Seldom.none();
    return taken;
  }

  List<Effect> waitingEffects() {
    return List.copyOf(effects);
  }

  RefusalLog refusals() {
    return refusals;
  }

  /** Begins with what a snapshot says; the newest frame and all versions follow. */
  void restore(long lastDone, List<SnapshotContent.Refused> unheard, List<Effect> waiting) {
    done = lastDone;
    told = lastDone;
    refusals.restore(unheard);
    effects(waiting);
  }

  /** Where messages wait until what they tell is safe. */
  interface Gate {
    /** Whether more may be said: nothing is on its way to safety. */
    boolean isOpen();

    /** Whether nothing is held, either. */
    boolean isIdle();

    /** A message that may go when all that the session is now is safe. */
    void hold(LiveSocket page, ServerMessage message);
  }

  /** With the title where it changed; {@code before} is null where the page shows the title of another view. */
  private static List<Effect> titled(List<Effect> effects, String before, String now) {
    if (now.equals(before)) {
      return effects;
    }
    List<Effect> all = new ArrayList<>(effects.size() + 1);
    all.add(new Effect.Title(now));
    all.addAll(effects);
    return List.copyOf(all);
  }
}
