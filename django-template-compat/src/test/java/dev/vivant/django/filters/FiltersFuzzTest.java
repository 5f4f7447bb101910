package dev.vivant.django.filters;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Any value and any argument through any filter: a result of bounded size or an exception that says something. */
class FiltersFuzzTest {
  private static final List<String> NAMES = List.copyOf(DefaultFilters.library().filters().keySet());
  private static final List<String> MORE = List.of("apnumber", "intcomma", "intword", "naturalday", "naturaltime",
      "ordinal", "localize", "unlocalize", "localtime", "utc", "timezone", "language_name", "language_bidi");
  private static final int MAX_RESULT = 100_000_000;

  @FuzzTest(maxDuration = "30s")
  void answersOrRefuses(FuzzedDataProvider data) {
    List<String> names = new ArrayList<>(NAMES);
    names.addAll(MORE);
    String name = data.pickValue(names);
    Object value = value(data, 0);
    boolean argued = data.consumeBoolean();
    FilterCase row = argued ? FilterCase.of(name, value, value(data, 2)) : FilterCase.of(name, value);
    try {
      Object result = (data.consumeBoolean() ? row : row.withoutEscaping().in("de").grouped()).apply();
      assertTrue(result == null || result.toString().length() < MAX_RESULT, row.toString());
    } catch (RuntimeException refused) {
      assertNotNull(refused.getMessage(), row.toString());
    }
  }

  private static Object value(FuzzedDataProvider data, int depth) {
    return switch (data.consumeInt(0, depth < 2 ? 10 : 8)) {
      case 0 -> null;
      case 1 -> data.consumeBoolean();
      case 2 -> data.consumeLong();
      case 3 -> data.consumeDouble();
      case 4 -> new BigDecimal(data.consumeLong()).movePointLeft(data.consumeInt(-50, 50));
      case 5 -> LocalDateTime.ofEpochSecond(data.consumeLong(-60_000_000_000L, 250_000_000_000L), 0, ZoneOffset.UTC);
      case 6 -> Instant.ofEpochSecond(data.consumeLong(-60_000_000_000L, 250_000_000_000L))
          .atZone(data.consumeBoolean() ? ZoneId.of("Europe/Paris") : ZoneOffset.UTC);
      case 7 -> FilterCase.safe(data.consumeString(60));
      case 8 -> data.consumeString(400);
      case 9 -> items(data, depth);
      default -> FilterCase.map("a", value(data, depth + 1), data.consumeString(5), value(data, depth + 1));
    };
  }

  private static List<Object> items(FuzzedDataProvider data, int depth) {
    List<Object> items = new ArrayList<>();
    for (int i = data.consumeInt(0, 4); i > 0; i--) {
      items.add(value(data, depth + 1));
    }
    return items;
  }
}
