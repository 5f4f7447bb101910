package dev.vivant.testing;

import java.util.Map;
import java.util.TreeMap;

/** Where a test's page is: its address, the visits that have no answer yet, and where it was left for. */
final class Travel {
  private final PageClient client;
  private final Address address;
  private final Map<Long, Visit> visits = new TreeMap<>();
  private String leftFor = "";

  Travel(PageClient client, String url) {
    this.client = client;
    this.address = new Address(url);
  }

  String url() {
    return address.url();
  }

  boolean isHere() {
    return leftFor.isEmpty();
  }

  String leftFor() {
    return leftFor;
  }

  /** The browser loads another page in the ordinary way. */
  void leave(String url) {
    leftFor = address.absolute(url);
  }

  /** A live link is followed, or a handler navigates. */
  void visit(String url, boolean navigate) {
    String to = address.absolute(url);
    visits.put(client.visit(to, navigate, false), new Visit(to, navigate, false));
  }

  /** Back or forward in the history. */
  void go(int by) {
    boolean otherView = address.go(by);
    visits.put(client.visit(url(), otherView, true), new Visit(url(), otherView, true));
  }

  /** A handler changed the address. */
  void show(String url, boolean replace) {
    address.show(url, replace, false);
  }

  /** Shows the addresses of visits that are answered; what was refused is loaded in the ordinary way. */
  void settle() {
    visits.entrySet().removeIf(entry -> {
      long id = entry.getKey();
      Visit visit = entry.getValue();
      if (client.refusals().stream().anyMatch(refused -> refused.eventId() == id)) {
        leave(visit.url);
        return true;
      }
      boolean done = client.answered() >= id;
      if (done && !visit.pop && isHere()) {
        address.show(visit.url, false, visit.navigate);
      }
      return done;
    });
  }

  /** An address that the page asked for. */
  private record Visit(String url, boolean navigate, boolean pop) {}
}
