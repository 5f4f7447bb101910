package dev.vivant.session;

import dev.vivant.protocol.Effect;
import java.util.List;

/**
 * Tells a page that a message of the server's side failed: there is no event to answer by a refusal. A timer that fails
 * each second is worth one flash, not one each.
 */
final class InfoFailures {
  private final Outbox outbox;
  private boolean failing;

  InfoFailures(Outbox outbox) {
    this.outbox = outbox;
  }

  /** A message failed; {@code detail} is for the person, empty for nothing. */
  void failed(String detail) {
    if (!failing && !detail.isEmpty()) {
      outbox.effects(List.of(new Effect.Flash("error", detail)));
    }
    failing = true;
  }

  /** A message did not. */
  void worked() {
    failing = false;
  }
}
