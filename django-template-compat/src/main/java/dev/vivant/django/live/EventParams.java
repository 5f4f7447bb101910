package dev.vivant.django.live;

import dev.vivant.view.Event;
import dev.vivant.view.FormData;
import dev.vivant.view.InvalidPayload;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an event says: values of the element ({@code data-*}, {@code dj-value-*}, arguments in brackets), which the
 * server wrote, and those of the browser ({@code value}, {@code key}, fields of a form). Each is read by name and
 * decoded strictly; what does not fit is an {@link InvalidPayload}: the state stays, the page is told. Valid during the
 * call that it was handed to.
 */
public final class EventParams {
  private final Event event;
  private final List<Object> arguments;
  private final Map<String, Object> written;
  private final Set<String> read = new HashSet<>();
  private boolean readForm;
  private int readArguments;

  EventParams(Event event, List<Object> arguments, Map<String, Object> written) {
    this.event = event;
    this.arguments = arguments;
    this.written = written;
  }

  /**
   * The event itself, for effects.
   *
   * @return the event
   */
  public Event event() {
    return event;
  }

  /**
   * Arguments in brackets: {@code dj-click="toggle('a', 3)"}.
   *
   * @return texts, {@link Long}, {@link Double}, booleans, null; in order
   */
  public List<Object> arguments() {
    readArguments = arguments.size();
    return arguments;
  }

  /** The next argument in brackets, if there is one more. */
  boolean hasArgument() {
    return readArguments < arguments.size();
  }

  Object nextArgument() {
    return arguments.get(readArguments++);
  }

  /** How many arguments, written values and fields of the form nobody has read. */
  int dropped() {
    int count = arguments.size() - readArguments;
    for (String name : written.keySet()) {
      count += read.contains(name) || name.equals(FIELD_KIND) ? 0 : 1;
    }
    if (event instanceof Event.Form form && !readForm) {
      for (String name : form.form().names()) {
        count += read.contains(ParamNames.canonical(name)) ? 0 : 1;
      }
    }
    return count;
  }

  /**
   * Whether there is a value.
   *
   * @param name its name; {@code item_id} and {@code itemId} are the same
   * @return true if so
   */
  public boolean has(String name) {
    return find(name) != null;
  }

  /**
   * A text.
   *
   * @param name its name
   * @return the text
   * @throws InvalidPayload if there is none
   */
  public String text(String name) {
    return (String) decode(name, String.class);
  }

  /**
   * A whole number.
   *
   * @param name its name
   * @return the number
   * @throws InvalidPayload if it is none, or missing
   */
  public int integer(String name) {
    return (int) decode(name, int.class);
  }

  /**
   * A large whole number.
   *
   * @param name its name
   * @return the number
   * @throws InvalidPayload if it is none, or missing
   */
  public long longInteger(String name) {
    return (long) decode(name, long.class);
  }

  /**
   * A number.
   *
   * @param name its name
   * @return the number
   * @throws InvalidPayload if it is none, or missing
   */
  public double number(String name) {
    return (double) decode(name, double.class);
  }

  /**
   * An exact number.
   *
   * @param name its name
   * @return the number
   * @throws InvalidPayload if it is none, or missing
   */
  public BigDecimal decimal(String name) {
    return (BigDecimal) decode(name, BigDecimal.class);
  }

  /**
   * A yes or no, such as {@code value} of a check-box.
   *
   * @param name its name
   * @return the flag
   * @throws InvalidPayload if it is none, or missing
   */
  public boolean flag(String name) {
    return (boolean) decode(name, boolean.class);
  }

  /**
   * All values of a name, such as those of a multiple select.
   *
   * @param name its name
   * @return empty if there are none
   */
  public List<String> list(String name) {
    Object given = find(name);
    if (given instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    return given == null ? List.of() : List.of(given.toString());
  }

  /**
   * A value of a type.
   *
   * @param name its name
   * @param type a type that {@link On} names
   * @param <T> the type
   * @return the value
   * @throws InvalidPayload if it does not fit
   */
  public <T> T as(String name, Class<T> type) {
    return type.cast(decode(name, type));
  }

  /**
   * The fields of the form.
   *
   * @return no fields where the event is not one of a form
   */
  public FormData form() {
    readForm = true;
    return event instanceof Event.Form form ? form.form() : FormData.of(List.of());
  }

  /**
   * The form as a record.
   *
   * @param type the record
   * @param <T> the record
   * @return the record
   * @throws InvalidPayload if a field does not fit
   */
  public <T extends Record> T form(Class<T> type) {
    FormData form = form();
    readForm = false;
    for (RecordComponent component : type.getRecordComponents()) {
      read.add(ParamNames.canonical(component.getName()));
    }
    return form.as(type);
  }

  Object decode(String name, java.lang.reflect.Type type) {
    return ParamDecoder.decode(name, find(name), type);
  }

  /** A value by name: what the server wrote before what the browser sent; null if there is none. */
  Object find(String name) {
    String canonical = ParamNames.canonical(name);
    read.add(canonical);
    Object value = written.get(canonical);
    return value != null ? value : sent(name, canonical);
  }

  private Object sent(String name, String canonical) {
    if (event instanceof Event.Form form) {
      return canonical.equals("_target") ? form.target() : field(form.form(), name, canonical);
    }
    if (event instanceof Event.Key key) {
      return switch (canonical) {
        case "key" -> key.key();
        case "code" -> key.code();
        case "value" -> key.value();
        default -> null;
      };
    }
    if (event instanceof Event.Field field) {
      return switch (canonical) {
        case "value" -> value(field);
        case "field", "_target" -> field.target();
        case "checked" -> field.checked();
        case "values" -> field.values();
        default -> null;
      };
    }
    return null;
  }

  private Object value(Event.Field field) {
    Object kind = written.get(FIELD_KIND);
    if ("checkbox".equals(kind)) {
      return field.checked();
    }
    return "multiple".equals(kind) ? field.values() : field.value();
  }

  /** What kind of field the element is, among what the server wrote. */
  static final String FIELD_KIND = "\0kind";

  private static Object field(FormData form, String name, String canonical) {
    List<String> values = form.all(name);
    if (values.isEmpty()) {
      Optional<String> other =
          form.names().stream().filter(given -> ParamNames.canonical(given).equals(canonical)).findFirst();
      values = other.isPresent() ? form.all(other.get()) : List.of();
    }
    return values.isEmpty() ? null : values.size() == 1 ? values.get(0) : values;
  }
}
