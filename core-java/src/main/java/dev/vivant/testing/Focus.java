package dev.vivant.testing;

/** Where the focus is, and whether what was typed there is a finished change. */
final class Focus {
  private final LiveTest page;
  private PageElement owner;
  private boolean typed;

  Focus(LiveTest page) {
    this.page = page;
  }

  /** Something was typed; the change is finished when the focus goes elsewhere. */
  void typed() {
    typed = true;
  }

  /** The focus goes to an element, or away from all where it is null. */
  void move(PageElement to, Standing at) {
    Standing from = standing();
    if (from != null && at != null && from.path().equals(at.path())) {
      return;
    }
    finish();
    if (from != null) {
      page.events().bubble(PageEvents.Happening.of(from, "focusout"));
      page.events().bubble(PageEvents.Happening.of(from, "blur"));
    }
    owner = to;
    typed = false;
    if (at != null) {
      page.events().bubble(PageEvents.Happening.of(at, "focusin"));
      page.events().bubble(PageEvents.Happening.of(at, "focus"));
    }
  }

  /** What was typed is a finished change. */
  void finish() {
    Standing at = standing();
    if (typed && at != null) {
      page.events().bubble(PageEvents.Happening.of(at, "change"));
    }
    typed = false;
  }

  /** The element that has it, or null when there is none or the page has it no longer. */
  Standing standing() {
    try {
      return owner == null ? null : owner.standing();
    } catch (AssertionError gone) {
      return null;
    }
  }

  void forget() {
    owner = null;
    typed = false;
  }
}
