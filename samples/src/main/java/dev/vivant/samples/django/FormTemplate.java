package dev.vivant.samples.django;

import dev.vivant.django.live.On;
import dev.vivant.django.live.TemplateView;
import dev.vivant.view.Event;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.MountRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Books tables by a form, in a template. */
public final class FormTemplate extends TemplateView<FormTemplate.State> {
  private static final int MAX_GUESTS = 12;
  private static final int MAX_NAME = 80;
  private static final int MAX_BOOKINGS = 20;

  /** The form's fields. */
  public record Booking(String name, int guests, boolean window) {}

  /** What is booked, and what was wrong with the fields that were sent last, by their names. */
  public record State(List<Booking> bookings, Map<String, String> errors) {}

  /** The view. */
  public FormTemplate() {
    super(TemplatePage.templates, "form.html");
  }

  @Override
  public State mount(MountRequest request, LiveContext live) {
    return new State(List.of(), Map.of());
  }

  @On
  State book(State state, Booking booking, Event event) {
    Map<String, String> errors = errors(booking);
    if (!errors.isEmpty()) {
      event.focus(errors.containsKey("name") ? "name" : "guests");
      return new State(state.bookings(), errors);
    }
    event.resetForm("booking");
    Stream<Booking> newestFirst = Stream.concat(Stream.of(booking), state.bookings().stream());
    return new State(newestFirst.limit(MAX_BOOKINGS).toList(), Map.of());
  }

  private static Map<String, String> errors(Booking booking) {
    Map<String, String> errors = new HashMap<>();
    if (booking.name().isBlank() || booking.name().length() > MAX_NAME) {
      errors.put("name", "Please say who comes, in up to " + MAX_NAME + " characters.");
    }
    if (booking.guests() < 1 || booking.guests() > MAX_GUESTS) {
      errors.put("guests", "Tables are for 1 to " + MAX_GUESTS + " guests.");
    }
    return Map.copyOf(errors);
  }

  @Override
  public String title(State state) {
    return TemplatePage.Form.getTitle();
  }

  @Override
  protected Map<String, Object> context(State state, Handlers<State> on) {
    return TemplatePage.Form.variables();
  }
}
