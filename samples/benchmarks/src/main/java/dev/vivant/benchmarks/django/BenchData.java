package dev.vivant.benchmarks.django;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes immutable values of the JSON of contexts. Equal values become the same object, as in a program that changes one
 * row of its data and keeps the others.
 */
final class BenchData {
  private final Map<JsonElement, Object> known = new HashMap<>();

  @SuppressWarnings("unchecked")
  Map<String, Object> context(JsonObject json) {
    return (Map<String, Object>) value(json);
  }

  private Object value(JsonElement json) {
    if (json.isJsonNull()) {
      return null;
    }
    Object value = known.get(json);
    if (value == null) {
      value = json.isJsonArray() ? list(json) : json.isJsonObject() ? object(json) : plain(json.getAsJsonPrimitive());
      known.put(json, value);
    }
    return value;
  }

  private Object list(JsonElement json) {
    List<Object> list = new ArrayList<>();
    json.getAsJsonArray().forEach(item -> list.add(value(item)));
    return Collections.unmodifiableList(list);
  }

  private Object object(JsonElement json) {
    JsonObject object = json.getAsJsonObject();
    if (object.has("$decimal")) {
      return new BigDecimal(object.get("$decimal").getAsString());
    }
    if (object.has("$date")) {
      return LocalDate.parse(object.get("$date").getAsString());
    }
    Map<String, Object> map = new LinkedHashMap<>();
    object.entrySet().forEach(entry -> {
      if (entry.getKey().startsWith("$")) {
        throw new IllegalArgumentException("The benchmarks know $decimal and $date, not " + object);
      }
      map.put(entry.getKey(), value(entry.getValue()));
    });
    return Collections.unmodifiableMap(map);
  }

  private static Object plain(JsonPrimitive json) {
    return json.isBoolean() ? (Object) json.getAsBoolean() : json.isNumber() ? json.getAsLong() : json.getAsString();
  }
}
