package dev.vivant.testing;

import static dev.vivant.node.Attr.attr;
import static dev.vivant.node.Attr.checked;
import static dev.vivant.node.Attr.classes;
import static dev.vivant.node.Attr.disabled;
import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Attr.name;
import static dev.vivant.node.Attr.selected;
import static dev.vivant.node.Attr.type;
import static dev.vivant.node.Attr.value;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.form;
import static dev.vivant.node.Html.input;
import static dev.vivant.node.Html.label;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.option;
import static dev.vivant.node.Html.select;
import static dev.vivant.node.Html.span;
import static dev.vivant.node.Html.textarea;
import static dev.vivant.node.Html.ul;

import dev.vivant.node.Node;
import dev.vivant.view.Event;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.util.ArrayList;
import java.util.List;

/** A page with one of everything that the kit can act on; shows what it heard. */
final class KitView implements LiveView<List<String>> {
  @Override
  public List<String> mount(MountRequest request, LiveContext live) {
    return List.of();
  }

  private static List<String> with(List<String> state, String entry) {
    List<String> more = new ArrayList<>(state);
    more.add(entry);
    return List.copyOf(more);
  }

  private static List<String> field(String kind, List<String> state, Event.Field event) {
    return with(state, kind + " " + event.target() + "=" + event.values());
  }

  @Override
  public Node render(List<String> state, Handlers<List<String>> on) {
    return div(
        div(id("log"), String.join("; ", state)),
        div(id("outer"), on.click(s -> with(s, "outer")),
            button(id("inner"), on.click(s -> with(s, "inner")), "In"),
            button(id("stop"), on.click(s -> with(s, "stop")).stopPropagation(), "Stop")),
        button(id("off"), disabled(true), on.click(s -> with(s, "off")), "Off"),
        span(id("plain"), "plain"),
        div(id("menu"), on.clickAway(s -> with(s, "away")), span(id("in-menu"), on.click(s -> with(s, "menu")), "m")),
        ul(li(classes("row"), "one"), li(classes("row", "even"), "two"), li(classes("row"), "three")),
        input(id("free"), name("free"), on.input((s, e) -> field("input", s, e)),
            on.change((s, e) -> field("change", s, e)), on.focus((s, e) -> field("focus", s, e)),
            on.blur((s, e) -> field("blur", s, e))),
        input(id("fixed"), attr("readonly", ""), value("fixed")),
        input(id("keys"), on.keyDown((s, e) -> with(s, "key " + e.key() + " " + e.code()), "Enter", "Escape")),
        form(id("form"), on.submit((s, e) -> with(s, "submit " + e.form() + " by " + e.target())),
            input(name("name"), attr("required", "")),
            input(id("news"), type("checkbox"), name("news"), value("yes"), checked(true)),
            label(attr("for", "news"), "Newsletter"),
            input(id("red"), type("radio"), name("color"), value("red")),
            input(id("blue"), type("radio"), name("color"), value("blue"), checked(true)),
            select(id("size"), name("size"), option(value("s"), "Small"), option(value("m"), selected(true), "Middle"),
                option(value("x"), disabled(true), "Extra")),
            select(id("tags"), name("tags"), attr("multiple", ""), option("a"), option("b"), option("c")),
            textarea(name("note"), "first"),
            button(id("save"), name("action"), value("save"), "Save")));
  }
}
