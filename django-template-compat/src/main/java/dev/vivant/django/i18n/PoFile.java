package dev.vivant.django.i18n;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads catalogues as people write them: {@code msgid "Yes"} with {@code msgstr "Ja"} below it. */
final class PoFile {
  private final Map<String, List<String>> texts = new HashMap<>();
  private int line;

  private String context;
  private String id;
  private List<String> translations = new ArrayList<>();
  private StringBuilder current;
  private Field field = Field.NONE;
  private boolean fuzzy;
  private boolean nextIsFuzzy;

  private enum Field { NONE, CONTEXT, ID, PLURAL, TRANSLATION }

  private PoFile() {}

  static Map<String, List<String>> parse(String po) {
    PoFile file = new PoFile();
    for (String line : po.split("\n", -1)) {
      file.line++;
      file.read(line.strip());
    }
    file.endField();
    file.endEntry();
    return file.texts;
  }

  private void read(String text) {
    if (text.startsWith("#")) {
      nextIsFuzzy |= text.startsWith("#,") && text.contains("fuzzy");
    } else if (text.startsWith("\"")) {
      if (current == null) {
        throw error("text that belongs to nothing: " + text);
      }
      unquote(text, 0);
    } else if (!text.isEmpty()) {
      keyword(text.startsWith("\ufeff") ? text.substring(1) : text);
    }
  }

  private void keyword(String text) {
    int quote = text.indexOf('"');
    if (quote < 0) {
      throw error("no text in quotes: " + text);
    }
    endField();
    String word = text.substring(0, quote).strip();
    Field next = switch (word) {
      case "msgctxt" -> Field.CONTEXT;
      case "msgid" -> Field.ID;
      case "msgid_plural" -> Field.PLURAL;
      default -> Field.TRANSLATION;
    };
    if (next == Field.TRANSLATION && !word.equals("msgstr") && !word.equals("msgstr[" + translations.size() + "]")) {
      throw error(word + " where msgctxt, msgid, msgid_plural or msgstr[" + translations.size() + "] may stand");
    }
    if (next == Field.CONTEXT || next == Field.ID && (id != null || context == null)) {
      endEntry();
      fuzzy = nextIsFuzzy;
      nextIsFuzzy = false;
    }
    field = next;
    current = new StringBuilder();
    unquote(text, quote);
  }

  private void endField() {
    if (current != null) {
      String text = current.toString();
      switch (field) {
        case CONTEXT -> context = text;
        case ID -> id = text;
        case TRANSLATION -> translations.add(text);
        default -> { }
      }
    }
    current = null;
  }

  private void endEntry() {
    // The header counts even when it is marked as fuzzy.
    if (id != null && !translations.isEmpty() && (!fuzzy || id.isEmpty() && context == null)) {
      texts.put(Catalogue.key(context, id), List.copyOf(translations));
    }
    context = null;
    id = null;
    translations = new ArrayList<>();
  }

  /** Appends what stands in the quotes that begin here. */
  private void unquote(String text, int quote) {
    int i = quote + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      char c = text.charAt(i++);
      if (c == '\\' && i < text.length()) {
        i = escape(text, i);
      } else {
        current.append(c);
      }
    }
    if (i != text.length() - 1) {
      throw error("quotes that do not end the line: " + text);
    }
  }

  private int escape(String text, int at) {
    char c = text.charAt(at);
    int digits = at;
    while (digits < text.length() && digits < at + 3 && text.charAt(digits) >= '0' && text.charAt(digits) <= '7') {
      digits++;
    }
    if (digits > at) {
      current.append((char) Integer.parseInt(text.substring(at, digits), 8));
      return digits;
    }
    current.append(switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'a' -> '\u0007';
      case 'v' -> '\u000b';
      default -> c;
    });
    return at + 1;
  }

  private IllegalArgumentException error(String what) {
    return new IllegalArgumentException("line " + line + ": " + what);
  }
}
