package dev.vivant.node;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Ties a browser event on an element to a handler on the server.
 *
 * <p>Made by {@code dev.vivant.view.Handlers}. A browser sees only {@link #spec}, as one word of the attribute
 * {@value Element#BINDINGS}; it names an event by the place of the element and the place of the binding on it.
 *
 * <pre>{@code
 * spec   = event { "." key } { ":" option }       click   keydown.Enter.Escape   input:d300   window-keydown.k:p
 * event  = DOM event | "window-" event | "document-" event | "away" | "mounted" | "poll"
 * option = "d" ms      after a pause of so long (debounce)      "db"  when the field is left
 *        | "t" ms      at most once in so long (throttle)       "i" ms  interval of poll
 *        | "p"         prevents the browser's default           "s"   stops propagation
 *        | "f"         all fields of the form, not just one     "o"   only on the element itself, not from inside
 * }</pre>
 *
 * @param spec    the word that the browser reads
 * @param handler what runs; equal bindings may have different handlers
 */
public record Binding(String spec, Handler handler) implements Content {
  /** Specs that were found to be words, by hash: most are literals and come again. */
  private static final Word[] WORDS = new Word[64];

  /** Refuses nulls, and a spec with white space in it. */
  public Binding {
    Objects.requireNonNull(spec, "spec");
    Objects.requireNonNull(handler, "handler");
    int place = spec.hashCode() & WORDS.length - 1;
    Word known = WORDS[place];
    if (known == null || known.spec != spec) {
      if (!isWord(spec)) {
        throw new IllegalArgumentException(
            "a binding's spec is one word such as click or keydown.Enter, not \"" + spec + '"');
      }
      WORDS[place] = new Word(spec, new String[] {Element.BINDINGS, spec});
    }
  }

  /** A spec, and the attributes of an element that has nothing but one binding of it; not to be changed. */
  private record Word(String spec, String[] attributes) {}

  /** Name and value of the attribute for this binding alone; shared, not to be changed. */
  String[] attributes() {
    Word known = WORDS[spec.hashCode() & WORDS.length - 1];
    return known != null && known.spec == spec ? known.attributes : new String[] {Element.BINDINGS, spec};
  }

  private static boolean isWord(String spec) {
    for (int i = 0; i < spec.length(); i++) {
      if (Character.isWhitespace(spec.charAt(i))) {
        return false;
      }
    }
    return !spec.isEmpty();
  }

  /** The event's name: the spec up to its first key or option, {@code "keydown"} for {@code "keydown.Enter:p"}. */
  public String event() {
    for (int i = 0; i < spec.length(); i++) {
      char c = spec.charAt(i);
      if (c == '.' || c == ':') {
        return spec.substring(0, i);
      }
    }
    return spec;
  }

  /** The keys that the event is for, {@code ["Enter"]} for {@code "keydown.Enter:p"}; empty for all. */
  public List<String> keys() {
    int options = spec.indexOf(':');
    String name = options < 0 ? spec : spec.substring(0, options);
    int first = name.indexOf('.');
    return first < 0 ? List.of() : List.of(name.substring(first + 1).split("\\."));
  }

  /** Sent when nothing more happened for so long; for fields that people type into. */
  public Binding debounce(Duration pause) {
    return with("d" + millis(pause));
  }

  /** Sent when the field loses the focus. */
  public Binding debounceUntilBlur() {
    return with("db");
  }

  /** Sent at once and then at most once in so long; the last one is never lost. */
  public Binding throttle(Duration interval) {
    return with("t" + millis(interval));
  }

  /** The browser does not do what it would do by itself. */
  public Binding preventDefault() {
    return with("p");
  }

  /** Elements around do not hear of the event. */
  public Binding stopPropagation() {
    return with("s");
  }

  /** Only events of the element itself count, not those that come up from inside. */
  public Binding selfOnly() {
    return with("o");
  }

  private Binding with(String option) {
    return new Binding(spec + ':' + option, handler);
  }

  private static long millis(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("a duration must not be negative: " + duration);
    }
    return duration.toMillis();
  }

  /** Handlers do not count: functions have no equality. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Binding b && spec.equals(b.spec);
  }

  @Override
  public int hashCode() {
    return spec.hashCode();
  }
}
