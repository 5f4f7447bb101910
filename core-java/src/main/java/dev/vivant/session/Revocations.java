package dev.vivant.session;

import dev.vivant.pubsub.PubSub;
import dev.vivant.view.Who;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Who was logged out: told to all nodes, and remembered for a while, because a connection that was let in a moment
 * before may show its token a moment later.
 */
final class Revocations {
  /** No topic of a view is called this: {@code Tenant.key} keeps them away from it. */
  private static final String TOPIC = "@/sessions";
  private static final String DISCONNECT = "disconnect";
  private static final String ANY_TENANT = "*";
  private static final int REMEMBERED = 10_000;

  private final Config config;
  private final Consumer<Person> expel;
  private final Map<Person, Long> recent = new LinkedHashMap<>();

  /** Listens to what other nodes say. */
  Revocations(Config config, Consumer<Person> expel) {
    this.config = config;
    this.expel = expel;
    PubSub.Subscription subscription = config.pubSub().subscribe(TOPIC, this::heard);
    config.owned().add(subscription::close);
  }

  /** Here at once, and everywhere as fast as the topics carry it. */
  void revoke(Person person) {
    here(person);
    String tenant = person.tenant == null ? ANY_TENANT : person.tenant;
    config.pubSub().publish(TOPIC, String.join("\n", DISCONNECT, tenant, person.name));
  }

  private void heard(Object message) {
    String[] words = message.toString().split("\n", 3);
    if (words.length == 3 && words[0].equals(DISCONNECT)) {
      here(new Person(words[1].equals(ANY_TENANT) ? null : words[1], words[2]));
    }
  }

  private void here(Person person) {
    synchronized (recent) {
      recent.remove(person);
      recent.put(person, config.scheduler().nowMillis());
      forget();
    }
    expel.accept(person);
  }

  /** Whether a person was logged out within the time that a connection has for its join. */
  boolean isRecent(Who who) {
    if (!who.isLoggedIn()) {
      return false;
    }
    synchronized (recent) {
      forget();
      return recent.containsKey(new Person(null, who.name()))
          || recent.containsKey(new Person(who.tenant(), who.name()));
    }
  }

  private void forget() {
    long before = config.scheduler().nowMillis() - config.limits().joinMillis();
    for (Iterator<Long> oldest = recent.values().iterator(); oldest.hasNext(); ) {
      if (oldest.next() >= before && recent.size() <= REMEMBERED) {
        return;
      }
      oldest.remove();
    }
  }

  /** Who; of whatever tenant where that is null. */
  record Person(String tenant, String name) {
    boolean is(Who who) {
      return who.isLoggedIn() && who.name().equals(name) && (tenant == null || tenant.equals(who.tenant()));
    }
  }
}
