package dev.vivant.django.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.vivant.django.NoReverseMatch;
import dev.vivant.django.Translations;
import dev.vivant.django.UrlResolver;
import dev.vivant.django.formats.Formats;
import dev.vivant.django.formats.LocaleFormats;
import dev.vivant.django.value.Equality;
import dev.vivant.django.value.Repr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a case: messages, formats, addresses. */
final class CaseTables {
  private CaseTables() {}

  static Translations translations(JsonObject json) {
    if (!json.has("messages")) {
      return Translations.NONE;
    }
    Map<List<Object>, String> rows = new HashMap<>();
    for (JsonElement element : json.getAsJsonArray("messages")) {
      JsonObject row = element.getAsJsonObject();
      rows.put(key(row.get("lang").getAsString(), text(row, "ctx"), row.get("id").getAsString(), text(row, "plural"),
          row.has("n") ? new java.math.BigDecimal(row.get("n").toString().replaceAll("[^0-9.eE+-]", "")) : null),
          row.get("text").getAsString());
    }
    return new Translations() {
      @Override
      public String gettext(String language, String context, String id) {
        return rows.getOrDefault(key(language, context, id, null, null), id);
      }

      @Override
      public String ngettext(String language, String context, String singular, String plural, Number count) {
        String text = rows.get(key(language, context, singular, plural, new java.math.BigDecimal(count.toString())));
        return text != null ? text : count.doubleValue() == 1 ? singular : plural;
      }
    };
  }

  private static List<Object> key(String language, String context, String id, String plural,
      java.math.BigDecimal count) {
    List<Object> key = new ArrayList<>();
    key.add(language == null ? "" : language);
    key.add(context);
    key.add(id);
    key.add(plural);
    key.add(count == null ? null : count.stripTrailingZeros().toPlainString());
    return key;
  }

  private static String text(JsonObject row, String name) {
    return row.has(name) && !row.get(name).isJsonNull() ? row.get(name).getAsString() : null;
  }

  static Formats formats(JsonObject json, ValueDecoder decoder) {
    Map<String, LocaleFormats> byLanguage = new HashMap<>();
    LocaleFormats raw = LocaleFormats.UNLOCALIZED;
    if (json.has("formats")) {
      for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject("formats").entrySet()) {
        Map<String, Object> changes = decoder.context(entry.getValue().getAsJsonObject());
        if (entry.getKey().equals("raw")) {
          raw = raw.with(changes);
        } else {
          byLanguage.put(entry.getKey(), LocaleFormats.ENGLISH.with(changes));
        }
      }
    }
    LocaleFormats unlocalized = raw;
    return language -> language == null ? unlocalized : byLanguage.getOrDefault(language, LocaleFormats.ENGLISH);
  }

  static UrlResolver urls(JsonObject json, ValueDecoder decoder) {
    if (!json.has("urls")) {
      return UrlResolver.NONE;
    }
    return (name, args, kwargs, context) -> {
      for (JsonElement element : json.getAsJsonArray("urls")) {
        JsonObject row = element.getAsJsonObject();
        if (Equality.equal(decoder.value(row.get("name")), name)
            && Equality.equal(row.has("args") ? decoder.value(row.get("args")) : List.of(), new ArrayList<>(args))
            && Equality.equal(row.has("kwargs") ? decoder.value(row.get("kwargs")) : Map.of(), kwargs)
            && !row.has("error")) {
          return row.get("url").getAsString();
        }
      }
      throw new NoReverseMatch("Reverse for " + Repr.repr(name) + " not found");
    };
  }
}
