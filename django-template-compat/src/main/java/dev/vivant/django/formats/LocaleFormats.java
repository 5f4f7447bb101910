package dev.vivant.django.formats;

import java.util.List;
import java.util.Map;

/**
 * How one language writes numbers, dates and times. The names are Django's: {@code DATE_FORMAT}, {@code TIME_FORMAT},
 * {@code DATETIME_FORMAT}, {@code YEAR_MONTH_FORMAT}, {@code MONTH_DAY_FORMAT}, {@code SHORT_DATE_FORMAT},
 * {@code SHORT_DATETIME_FORMAT}, {@code FIRST_DAY_OF_WEEK}, {@code DECIMAL_SEPARATOR}, {@code THOUSAND_SEPARATOR},
 * {@code NUMBER_GROUPING}. Immutable.
 */
public final class LocaleFormats {
  /** What English writes, and what a language writes that says nothing else. */
  public static final LocaleFormats ENGLISH = new LocaleFormats(Map.ofEntries(
      Map.entry("DATE_FORMAT", "N j, Y"),
      Map.entry("TIME_FORMAT", "P"),
      Map.entry("DATETIME_FORMAT", "N j, Y, P"),
      Map.entry("YEAR_MONTH_FORMAT", "F Y"),
      Map.entry("MONTH_DAY_FORMAT", "F j"),
      Map.entry("SHORT_DATE_FORMAT", "m/d/Y"),
      Map.entry("SHORT_DATETIME_FORMAT", "m/d/Y P"),
      Map.entry("FIRST_DAY_OF_WEEK", 0L),
      Map.entry("DECIMAL_SEPARATOR", "."),
      Map.entry("THOUSAND_SEPARATOR", ","),
      Map.entry("NUMBER_GROUPING", 3L)));

  /** What is written where localization is off. */
  public static final LocaleFormats UNLOCALIZED = ENGLISH.with(Map.of("NUMBER_GROUPING", 0L));

  private final Map<String, Object> values;
  private final String decimalSeparator;
  private final String thousandSeparator;
  private final int[] grouping;

  private LocaleFormats(Map<String, Object> values) {
    this.values = Map.copyOf(values);
    decimalSeparator = values.get("DECIMAL_SEPARATOR").toString();
    thousandSeparator = values.get("THOUSAND_SEPARATOR").toString();
    Object groups = values.get("NUMBER_GROUPING");
    grouping = groups instanceof List<?> list
        ? list.stream().mapToInt(group -> ((Number) group).intValue()).toArray()
        : new int[] {((Number) groups).intValue()};
  }

  /**
   * These formats with some replaced.
   *
   * @param changes by name; {@code NUMBER_GROUPING} is a number or a list of numbers, the others are as in English
   * @return new formats
   */
  public LocaleFormats with(Map<String, ?> changes) {
    Map<String, Object> all = new java.util.HashMap<>(values);
    all.putAll(changes);
    return new LocaleFormats(all);
  }

  /**
   * One format by name.
   *
   * @param name such as {@code DATE_FORMAT}
   * @return null if there is none of that name: then the name is a format itself
   */
  public Object byName(String name) {
    return values.get(name);
  }

  /**
   * What stands before the fraction of a number.
   *
   * @return such as {@code ,}
   */
  public String decimalSeparator() {
    return decimalSeparator;
  }

  /**
   * What stands between groups of digits.
   *
   * @return such as {@code .}; may be empty
   */
  public String thousandSeparator() {
    return thousandSeparator;
  }

  /**
   * Sizes of the groups of digits from the right; the last one repeats, 0 ends grouping.
   *
   * @return a fresh array of at least one size
   */
  public int[] grouping() {
    return grouping.clone();
  }
}
