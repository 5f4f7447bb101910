package dev.vivant.testing;

import dev.vivant.diff.Patch;
import dev.vivant.diff.PatchApplier;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.Tag;
import dev.vivant.protocol.ClientMessage;
import dev.vivant.protocol.Effect;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.security.JoinToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * The page's end of a session, as the browser's client keeps it: the tree that it holds, what it has sent and what was
 * answered. Knows nothing of fields, clicks and time.
 */
final class PageClient {
  private static final int ACKNOWLEDGE_AT_ONCE = 16;

  private final Deque<Pending> pending = new ArrayDeque<>();
  private final List<Patch> patches = new ArrayList<>();
  private final List<ServerMessage.Refused> refusals = new ArrayList<>();
  private final List<Long> lost = new ArrayList<>();
  private final Consumer<Effect> effects;
  private final Runnable changed;
  private final String copy;
  private String token;
  private Element tree;
  private int version = 1;
  private int acknowledged = 1;
  private long lastId;
  private long answered;
  private boolean joined;
  private boolean known;
  private String address = "";
  private boolean healing;
  private boolean acknowledges = true;
  private PageLink link;
  private ServerMessage.Close.Reason closed;

  /**
   * A page as it was served.
   *
   * @param copy    tells this copy of the page from others
   * @param effects hears of effects, in order
   * @param changed is called when the tree has changed
   */
  PageClient(String token, String copy, List<Node> children, Consumer<Effect> effects, Runnable changed) {
    this.token = token;
    this.copy = copy;
    this.tree = root(children);
    this.effects = effects;
    this.changed = changed;
  }

  static Element root(List<Node> children) {
    return Element.of(Tag.html("main"), null, new String[0], Element.noBindings(), children.toArray(new Node[0]));
  }

  /** Begins a connection with a join. */
  void connect(PageLink over, String url) {
    link = over;
    address = url;
    joined = false;
    healing = false;
    closed = null;
    pending.forEach(one -> one.sent = false);
    if (known) {
      link.post(new ClientMessage.Resume(JoinToken.reference(token), version, count(tree)));
    } else {
      join();
    }
  }

  private void join() {
    link.post(new ClientMessage.Join(token, version, count(tree), address, copy));
  }

  /** The connection is gone. */
  void disconnected() {
    joined = false;
    link = null;
  }

  boolean isJoined() {
    return joined;
  }

  /** Something that a person did to an element; sent now or when the page is joined. */
  long event(Path path, int binding, List<Object> payload) {
    return event(version, path, binding, payload);
  }

  /** As the other one, by the tree of another version. */
  long event(int seen, Path path, int binding, List<Object> payload) {
    acknowledged = Math.max(acknowledged, seen);
    return enqueue(id -> new ClientMessage.Event(id, seen, path, binding, payload), false);
  }

  /** What waits for an answer speaks of another tree from now on; what cannot stays as it is, and will be refused. */
  private void readdress() {
    for (Pending one : pending) {
      if (one.message instanceof ClientMessage.Event event) {
        Counterpart.of(one.seen, event.path(), tree).ifPresent(path -> {
          Element before = (Element) event.path().in(one.seen).orElseThrow();
          Element now = (Element) path.in(tree).orElseThrow();
          int binding = event.binding() < before.bindingCount()
              ? Counterpart.binding(before, event.binding(), now) : -1;
          if (binding >= 0) {
            one.message = new ClientMessage.Event(event.id(), version, path, binding, event.payload());
            one.seen = tree;
          }
        });
      }
    }
  }

  long visit(String url, boolean navigate, boolean pop) {
    return enqueue(id -> new ClientMessage.Visit(id, url, navigate, pop), navigate);
  }

  private long enqueue(LongFunction<ClientMessage> message, boolean holds) {
    long id = ++lastId;
    pending.add(new Pending(id, message.apply(id), holds, tree));
    postPending();
    return id;
  }

  /** Sends anything at all, as a page that was tampered with might. */
  void postRaw(ClientMessage message) {
    if (link != null) {
      link.post(message);
    }
  }

  private void postPending() {
    for (Pending one : pending) {
      if (!joined) {
        return;
      }
      if (!one.sent) {
        one.sent = true;
        link.post(one.message);
      }
      if (one.holds) {
        return;
      }
    }
  }

  void receive(ServerMessage message) {
    if (message instanceof ServerMessage.Joined welcome) {
      joined = true;
      known = true;
      version = welcome.version();
      acknowledged = version;
      answered(welcome.lastEventId());
      postPending();
    } else if (message instanceof ServerMessage.Rejoin) {
      join();
    } else if (message instanceof ServerMessage.Update update) {
      updated(update);
    } else if (message instanceof ServerMessage.Whole whole) {
      replaced(whole);
    } else if (message instanceof ServerMessage.Refused refused) {
      answered(refused.eventId());
      refusals.add(refused);
      postPending();
    } else if (message instanceof ServerMessage.Close close) {
      closed = close.reason();
    }
  }

  private void updated(ServerMessage.Update update) {
    answered(update.lastEventId());
    if (!healing) {
      try {
        if (update.version() < version) {
          throw new IllegalArgumentException("version " + update.version() + " came after " + version);
        }
        tree = PatchApplier.apply(tree, update.patches());
        patches.addAll(update.patches());
        advance(update.version());
        changed.run();
      } catch (IllegalArgumentException misfit) {
        heal();
      }
    }
    update.effects().forEach(effects);
    postPending();
  }

  private void replaced(ServerMessage.Whole whole) {
    boolean resumes = !joined;
    if (whole.token() != null) {
      token = whole.token();
      if (!joined) {
        pending.forEach(one -> lost.add(one.id));
      }
      pending.clear();
      lastId = whole.lastEventId();
      answered = lastId;
    } else {
      answered(whole.lastEventId());
    }
    joined = true;
    known = true;
    healing = false;
    tree = root(whole.children());
    acknowledged = 0;
    advance(whole.version());
    if (resumes) {
      readdress();
    }
    changed.run();
    whole.effects().forEach(effects);
    postPending();
  }

  private void answered(long last) {
    answered = Math.max(answered, last);
    pending.removeIf(one -> one.id <= last);
  }

  private void advance(int to) {
    version = to;
    if (acknowledges && version - acknowledged >= ACKNOWLEDGE_AT_ONCE) {
      acknowledge();
    }
  }

  /** What the browser does after a short quiet time. */
  void acknowledge() {
    if (joined && acknowledges && version > acknowledged) {
      acknowledged = version;
      link.post(new ClientMessage.Ack(version));
    }
  }

  void acknowledges(boolean does) {
    acknowledges = does;
  }

  /** The tree cannot be trusted. */
  void heal() {
    healing = true;
    link.post(new ClientMessage.Heal(version));
  }

  Element tree() {
    return tree;
  }

  int version() {
    return version;
  }

  long lastId() {
    return lastId;
  }

  long answered() {
    return answered;
  }

  String token() {
    return token;
  }

  boolean hasPending() {
    return !pending.isEmpty();
  }

  List<Long> lost() {
    return lost;
  }

  /** Patches since the last call. */
  List<Patch> takePatches() {
    List<Patch> taken = List.copyOf(patches);
    patches.clear();
    return taken;
  }

  /** All refusals so far. */
  List<ServerMessage.Refused> refusals() {
    return refusals;
  }

  /** Why the session ended the connection, or null. */
  ServerMessage.Close.Reason closed() {
    return closed;
  }

  private static int count(Element element) {
    int count = element.childCount();
    for (Node child : element.children()) {
      count += child instanceof Element inner ? count(inner) : 0;
    }
    return count;
  }

  /**
   * Something sent, or to be sent, that has no answer yet; {@code holds}: nothing is sent after it until it has;
   * {@code seen}: the tree that the person saw.
   */
  private static final class Pending {
    private final long id;
    private final boolean holds;
    private ClientMessage message;
    private Element seen;
    private boolean sent;

    Pending(long id, ClientMessage message, boolean holds, Element seen) {
      this.id = id;
      this.message = message;
      this.holds = holds;
      this.seen = seen;
    }
  }
}
