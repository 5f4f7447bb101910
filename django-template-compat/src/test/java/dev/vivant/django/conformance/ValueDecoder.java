package dev.vivant.django.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.vivant.django.Engine;
import dev.vivant.django.value.AwareTime;
import dev.vivant.django.value.LazyString;
import dev.vivant.django.value.NamedOffsetDateTime;
import dev.vivant.django.value.NamedTuple;
import dev.vivant.django.value.QueryDict;
import dev.vivant.django.value.Range;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.SpecialDecimal;
import dev.vivant.django.value.Tuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Makes values of the JSON of a case. */
final class ValueDecoder {
  private final Engine engine;

  ValueDecoder(Engine engine) {
    this.engine = engine;
  }

  Map<String, Object> context(JsonObject json) {
    Map<String, Object> context = new LinkedHashMap<>();
    json.entrySet().forEach(entry -> context.put(entry.getKey(), value(entry.getValue())));
    return context;
  }

  Object value(JsonElement json) {
    if (json == null || json.isJsonNull()) {
      return null;
    }
    if (json.isJsonArray()) {
      return list(json);
    }
    if (json.isJsonObject()) {
      JsonObject object = json.getAsJsonObject();
      for (String key : object.keySet()) {
        if (key.startsWith("$")) {
          return tagged(key, object);
        }
      }
      return context(object);
    }
    if (json.getAsJsonPrimitive().isBoolean()) {
      return json.getAsBoolean();
    }
    return json.getAsJsonPrimitive().isNumber() ? (Object) json.getAsLong() : json.getAsString();
  }

  List<Object> list(JsonElement json) {
    List<Object> list = new ArrayList<>();
    json.getAsJsonArray().forEach(item -> list.add(value(item)));
    return list;
  }

  private Object tagged(String key, JsonObject object) {
    JsonElement given = object.get(key);
    switch (key) {
      case "$int":
        return new BigInteger(given.getAsString());
      case "$float":
        return real(given.getAsString());
      case "$decimal":
        return decimal(given.getAsString());
      case "$safe":
        return SafeString.of(given.getAsString());
      case "$lazy":
        Object text = value(given);
        return LazyString.of(() -> (CharSequence) text);
      case "$bytes":
        return Base64.getDecoder().decode(given.getAsString());
      case "$tuple":
        return Tuple.copyOf(list(given));
      case "$set":
        return new LinkedHashSet<>(list(given));
      case "$range":
        JsonArray range = given.getAsJsonArray();
        return new Range(range.get(0).getAsLong(), range.get(1).getAsLong(), range.get(2).getAsLong());
      case "$iter":
        return list(given).iterator();
      case "$dict":
        return dict(given.getAsJsonArray(), object);
      case "$namedtuple":
        return namedTuple(given.getAsJsonArray(), object);
      case "$date":
        return LocalDate.parse(given.getAsString());
      case "$datetime":
        return dateTime(given.getAsString(), object);
      case "$time":
        LocalTime time = LocalTime.parse(given.getAsString().replaceFirst("[+-]\\d\\d:\\d\\d$", ""));
        return object.has("zone") ? new AwareTime(time, zone(object.get("zone").getAsString())) : time;
      case "$timedelta":
        JsonArray parts = given.getAsJsonArray();
        return Duration.ofDays(parts.get(0).getAsLong()).plusSeconds(parts.get(1).getAsLong())
            .plusNanos(parts.get(2).getAsLong() * 1000);
      case "$tz":
        return zone(given.getAsString());
      case "$querydict":
        return queryDict(given.getAsJsonArray());
      case "$template":
        return engine.fromString(given.getAsString());
      case "$callable":
        return new CaseObject.Function(object, this);
      case "$object":
        return object.has("call") ? new CaseObject.Callable(object, this) : new CaseObject(object, this);
      default:
        throw new IllegalArgumentException("unknown value " + object);
    }
  }

  private static Double real(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> Double.valueOf(text);
    };
  }

  private static Number decimal(String text) {
    return switch (text) {
      case "NaN" -> SpecialDecimal.NAN;
      case "sNaN" -> SpecialDecimal.SIGNALING_NAN;
      case "Infinity" -> SpecialDecimal.INFINITY;
      case "-Infinity" -> SpecialDecimal.NEGATIVE_INFINITY;
      default -> {
        BigDecimal decimal = new BigDecimal(text);
        yield text.startsWith("-") && decimal.signum() == 0 ? SpecialDecimal.negativeZero(text) : decimal;
      }
    };
  }

  private Object dict(JsonArray pairs, JsonObject object) {
    Object missing = object.has("default") ? value(object.get("default")) : null;
    Map<Object, Object> map = !object.has("default") ? new LinkedHashMap<>() : new LinkedHashMap<>() {
      private static final long serialVersionUID = 1;

      @Override
      public Object get(Object key) {
        if (!containsKey(key)) {
          put(key, missing);
        }
        return super.get(key);
      }
    };
    pairs.forEach(pair -> map.put(value(pair.getAsJsonArray().get(0)), value(pair.getAsJsonArray().get(1))));
    return map;
  }

  private Object namedTuple(JsonArray pairs, JsonObject object) {
    List<String> fields = new ArrayList<>();
    List<Object> items = new ArrayList<>();
    pairs.forEach(pair -> {
      fields.add(pair.getAsJsonArray().get(0).getAsString());
      items.add(value(pair.getAsJsonArray().get(1)));
    });
    return new NamedTuple(object.get("class").getAsString(), fields, items.toArray());
  }

  QueryDict queryDict(JsonArray pairs) {
    Map<String, List<Object>> lists = new LinkedHashMap<>();
    pairs.forEach(pair -> lists.put(pair.getAsJsonArray().get(0).getAsString(), list(pair.getAsJsonArray().get(1))));
    return new QueryDict(lists);
  }

  private static Object dateTime(String iso, JsonObject object) {
    if (!object.has("zone")) {
      return LocalDateTime.parse(iso);
    }
    OffsetDateTime at = OffsetDateTime.parse(iso);
    if (object.has("zone_name")) {
      return new NamedOffsetDateTime(at, object.get("zone_name").getAsString());
    }
    return ZonedDateTime.ofLocal(at.toLocalDateTime(), zone(object.get("zone").getAsString()), at.getOffset());
  }

  static ZoneId zone(String name) {
    return name.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(name);
  }
}
