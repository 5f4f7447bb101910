package dev.vivant.session;

import dev.vivant.view.MessagesLost;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Messages for one view, by the mailbox of its session. What is lost is told to the view, once for many. */
final class SessionInbox implements Inbox {
  private final Mailbox mailbox;
  private final SessionWatch watch;
  private final BiConsumer<Inbox, Supplier<Object>> view;
  private final AtomicInteger lost = new AtomicInteger();

  SessionInbox(Mailbox mailbox, SessionWatch watch, BiConsumer<Inbox, Supplier<Object>> view) {
    this.mailbox = mailbox;
    this.watch = watch;
    this.view = view;
  }

  @Override
  public boolean offer(Supplier<Object> message) {
    boolean taken = mailbox.offer(() -> view.accept(this, message));
    if (!taken && lost.getAndIncrement() == 0) {
      mailbox.force(() -> view.accept(this, () -> new MessagesLost(lost.getAndSet(0))));
    }
    return taken;
  }

  @Override
  public void force(Supplier<Object> message) {
    mailbox.force(() -> view.accept(this, message));
  }

  @Override
  public Viewing viewing() {
    return watch.viewing();
  }

  @Override
  public boolean isClosed() {
    return watch.isAbandoned();
  }
}
