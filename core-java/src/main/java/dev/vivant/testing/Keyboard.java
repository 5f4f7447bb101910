package dev.vivant.testing;

import java.util.Map;

/** What pressing a key does in a browser: events, then what Enter and the space bar do by themselves. */
final class Keyboard {
  private static final Map<String, String> CODES = Map.of(
      " ", "Space", "Enter", "Enter", "Escape", "Escape", "Tab", "Tab", "Backspace", "Backspace",
      "ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowRight");

  private final LiveTest page;

  Keyboard(LiveTest page) {
    this.page = page;
  }

  void press(Standing target, String key) {
    PageEvents.Outcome down = happen(target, "keydown", key);
    boolean acts = !down.prevented() && actsByItself(target, key);
    PageEvents.Outcome up = happen(target, "keyup", key);
    if (down.heard() + up.heard() == 0 && !acts) {
      throw new AssertionError("the key \"" + key + "\" does nothing on " + target
          + ": neither it nor anything around it nor the window is bound to it");
    }
  }

  private PageEvents.Outcome happen(Standing target, String type, String key) {
    PageEvents.Happening what = PageEvents.Happening.of(target, type, key, code(key), 0L);
    PageEvents.Outcome outcome = page.events().bubble(what);
    int elsewhere = page.events().elsewhere("document", what) + page.events().elsewhere("window", what);
    return new PageEvents.Outcome(outcome.heard() + elsewhere, outcome.prevented());
  }

  private static String code(String key) {
    if (key.length() == 1 && Character.isLetter(key.charAt(0))) {
      return "Key" + Character.toUpperCase(key.charAt(0));
    }
    if (key.length() == 1 && Character.isDigit(key.charAt(0))) {
      return "Digit" + key;
    }
    return CODES.getOrDefault(key, key);
  }

  private boolean actsByItself(Standing target, String key) {
    boolean pressable = Fields.is(target.element(), "button") || FormFields.isButton(target.element());
    if (pressable && (key.equals("Enter") || key.equals(" "))
        || Fields.isCheckable(target.element()) && key.equals(" ")) {
      new Pointer(page).click(target);
      return true;
    }
    Standing form = FormFields.formOf(target.element(0), target);
    if (key.equals("Enter") && form != null && Fields.isInput(target.element())) {
      new Pointer(page).submitBy(form);
      return true;
    }
    return false;
  }
}
