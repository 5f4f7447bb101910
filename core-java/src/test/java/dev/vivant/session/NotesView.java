package dev.vivant.session;

import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.h1;
import static dev.vivant.node.Html.p;
import static dev.vivant.node.Html.when;

import dev.vivant.node.Node;
import dev.vivant.view.Durability;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.StateCodec;
import dev.vivant.view.TerminateReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A view whose durability, codec and what it does when it goes on are up to a test. */
final class NotesView implements LiveView<String> {
  final List<String> log = new ArrayList<>();
  Optional<Durability> durability = Optional.empty();
  Optional<StateCodec<String>> codec = Optional.of(StateCodec.ofValue(String.class));
  String heading = "Notes";
  Optional<String> before = Optional.empty();
  boolean grows = true;

  @Override
  public String mount(MountRequest request, LiveContext live) {
    log.add("mount");
    live.subscribe("news");
    return "";
  }

  @Override
  public String resumed(String state, MountRequest request, LiveContext live) {
    log.add("resumed " + state + " " + request.phase());
    live.flash("info", "welcome back");
    return state;
  }

  @Override
  public String handleInfo(String state, Object message, LiveContext live) {
    return state + message;
  }

  @Override
  public Node render(String state, Handlers<String> on) {
    return div(
        when(before.isPresent(), () -> button(before.orElseThrow())),
        h1(heading),
        p(state),
        button(id("add"), on.click(s -> s + "."), "add"),
        when(grows, () -> button(id("grow"), on.click(s -> s + "x".repeat(1_000)), "grow")));
  }

  @Override
  public Optional<StateCodec<String>> stateCodec() {
    return codec;
  }

  @Override
  public Optional<Durability> durability() {
    return durability;
  }

  @Override
  public void terminate(String state, TerminateReason reason) {
    log.add("terminate " + reason);
  }
}
