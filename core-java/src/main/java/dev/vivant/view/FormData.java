package dev.vivant.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form as a browser sent them: names and values in document order, a name perhaps several times. */
public final class FormData {
  private final Map<String, List<String>> fields;

  private FormData(Map<String, List<String>> fields) {
    this.fields = fields;
  }

  /** Of names and values in turn: {@code of("name", "Ann", "tag", "a", "tag", "b")}. */
  public static FormData of(String... namesAndValues) {
    return of(List.of(namesAndValues));
  }

  /**
   * Of names and values in turn.
   *
   * @throws IllegalArgumentException for a name without a value
   */
  public static FormData of(List<String> namesAndValues) {
    if (namesAndValues.size() % 2 != 0) {
      throw new IllegalArgumentException("names and values come in turn, not " + namesAndValues.size() + " of them");
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      fields.computeIfAbsent(namesAndValues.get(i), name -> new ArrayList<>()).add(namesAndValues.get(i + 1));
    }
    return new FormData(fields);
  }

  /** All names, in document order. */
  public List<String> names() {
    return List.copyOf(fields.keySet());
  }

  /** The first value of a field. */
  public Optional<String> get(String name) {
    return fields.containsKey(name) ? Optional.of(fields.get(name).get(0)) : Optional.empty();
  }

  /** The first value of a field; empty text where there is none. */
  public String text(String name) {
    return get(name).orElse("");
  }

  /** All values of a field. */
  public List<String> all(String name) {
    return List.copyOf(fields.getOrDefault(name, List.of()));
  }

  /**
   * The form as a record, field by field: {@code String}, whole and decimal numbers, {@code boolean} (a check-box is
   * there or not), enums, dates and times, {@code Optional} and {@code List} of these.
   *
   * @throws InvalidPayload when a value does not fit; names the field, what it was and what it should be
   */
  public <T extends Record> T as(Class<T> type) {
    return RecordDecoder.decode(type, this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FormData f && fields.equals(f.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
