package dev.vivant.testing;

import dev.vivant.pubsub.PubSub;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What every {@link PubSub} has to do, whether it delivers at once or over a network. */
public final class PubSubContract {
  private static final long DEADLINE_SECONDS = 10;
  private static final String END = "end";

  private final PubSub topics;

  private PubSubContract(PubSub topics) {
    this.topics = topics;
  }

  /** The checks; each gets an object of its own. */
  public static List<ContractCheck> checks(Supplier<? extends PubSub> fresh) {
    return List.of(
        check("a message reaches all subscribers of its topic", fresh, PubSubContract::reachesAll),
        check("a message does not reach another topic", fresh, PubSubContract::staysInItsTopic),
        check("messages of one thread arrive in order", fresh, PubSubContract::keepsTheOrder),
        check("nothing comes after a subscription was closed", fresh, PubSubContract::endsWithTheSubscription),
        check("closing twice does no harm", fresh, PubSubContract::closesTwice),
        check("one consumer may subscribe twice", fresh, PubSubContract::subscribesTwice),
        check("a subscriber that throws does not keep a message from others", fresh, PubSubContract::survivesOne),
        check("nothing is kept for those who come later", fresh, PubSubContract::keepsNothing),
        check("a null message is refused", fresh, PubSubContract::refusesNull),
        check("many threads publish and none of it is lost", fresh, PubSubContract::losesNothing));
  }

  private static ContractCheck check(
      String sentence, Supplier<? extends PubSub> fresh, ContractStep<PubSubContract> step) {
    return new ContractCheck(sentence, () -> step.run(new PubSubContract(fresh.get())));
  }

  private BlockingQueue<Object> subscribed(String topic) {
    BlockingQueue<Object> inbox = new LinkedBlockingQueue<>();
    topics.subscribe(topic, inbox::add);
    return inbox;
  }

  private static Object next(BlockingQueue<Object> inbox) throws InterruptedException {
    Object message = inbox.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError("no message came within " + DEADLINE_SECONDS + " s");
    }
    return message;
  }

  private static void expect(Object expected, Object given) {
    if (!Objects.equals(expected, given)) {
      throw new AssertionError("expected " + expected + ", not " + given);
    }
  }

  private void reachesAll() throws InterruptedException {
    BlockingQueue<Object> a = subscribed("t");
    BlockingQueue<Object> b = subscribed("t");
    topics.publish("t", "hello");
    expect("hello", next(a));
    expect("hello", next(b));
  }

  private void staysInItsTopic() throws InterruptedException {
    BlockingQueue<Object> a = subscribed("a");
    topics.publish("A", "other case");
    topics.publish("ab", "longer");
    topics.publish("", "empty");
    topics.publish("a", END);
    expect(END, next(a));
  }

  private void keepsTheOrder() throws InterruptedException {
    BlockingQueue<Object> inbox = subscribed("t");
    for (int i = 0; i < 200; i++) {
      topics.publish("t", "m" + i);
    }
    for (int i = 0; i < 200; i++) {
      expect("m" + i, next(inbox));
    }
  }

  private void endsWithTheSubscription() throws InterruptedException {
    BlockingQueue<Object> closed = new LinkedBlockingQueue<>();
    PubSub.Subscription subscription = topics.subscribe("t", closed::add);
    BlockingQueue<Object> open = subscribed("t");
    topics.publish("t", "before");
    expect("before", next(closed));
    subscription.close();
    topics.publish("t", "after");
    topics.publish("t", END);
    expect("before", next(open));
    expect("after", next(open));
    expect(END, next(open));
    expect(null, closed.poll());
  }

  private void closesTwice() throws InterruptedException {
    PubSub.Subscription subscription = topics.subscribe("t", message -> { });
    BlockingQueue<Object> other = subscribed("t");
    subscription.close();
    subscription.close();
    topics.publish("t", END);
    expect(END, next(other));
  }

  private void subscribesTwice() throws InterruptedException {
    BlockingQueue<Object> inbox = new LinkedBlockingQueue<>();
    PubSub.Subscription first = topics.subscribe("t", inbox::add);
    topics.subscribe("t", inbox::add);
    topics.publish("t", "twice");
    expect("twice", next(inbox));
    expect("twice", next(inbox));
    first.close();
    topics.publish("t", "once");
    topics.publish("t", END);
    expect("once", next(inbox));
    expect(END, next(inbox));
  }

  private void survivesOne() throws InterruptedException {
    topics.subscribe("t", message -> {
      throw new IllegalStateException("a subscriber of the contract that throws");
    });
    BlockingQueue<Object> inbox = subscribed("t");
    topics.publish("t", END);
    expect(END, next(inbox));
  }

  private void keepsNothing() throws InterruptedException {
    topics.publish("t", "early");
    BlockingQueue<Object> inbox = subscribed("t");
    topics.publish("t", END);
    expect(END, next(inbox));
  }

  private void refusesNull() {
    try {
      topics.publish("t", null);
    } catch (NullPointerException expected) {
      return;
    }
    throw new AssertionError("publish took null");
  }

  private void losesNothing() throws InterruptedException {
    int threads = 4;
    int each = 250;
    BlockingQueue<Object> inbox = subscribed("t");
    CountDownLatch begin = new CountDownLatch(1);
    for (int t = 0; t < threads; t++) {
      int thread = t;
      new Thread(() -> publishMany(begin, thread, each)).start();
    }
    begin.countDown();
    List<Object> seen = new ArrayList<>();
    for (int i = 0; i < threads * each; i++) {
      seen.add(next(inbox));
    }
    expect((long) threads * each, seen.stream().distinct().count());
  }

  private void publishMany(CountDownLatch begin, int thread, int count) {
    try {
      begin.await();
      for (int i = 0; i < count; i++) {
        topics.publish("t", thread + "/" + i);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
