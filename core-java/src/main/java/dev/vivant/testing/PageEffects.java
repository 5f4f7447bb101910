package dev.vivant.testing;

import dev.vivant.node.Path;
import dev.vivant.protocol.Effect;
import dev.vivant.session.FirstRender;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a session told a test's page beside its tree: title, meta elements, flashes, addresses, focus. */
final class PageEffects {
  private final LiveTest page;
  private final List<Effect> all = new ArrayList<>();
  private final Map<String, String> metas = new TreeMap<>();
  private String title;

  PageEffects(LiveTest page, FirstRender first) {
    this.page = page;
    title = first.title();
    metas.putAll(first.metas());
  }

  /** Does what a browser does. */
  void run(Effect effect) {
    all.add(effect);
    if (effect instanceof Effect.Title to) {
      title = to.text();
    } else if (effect instanceof Effect.Meta meta) {
      metas.put(meta.name(), meta.content());
    } else if (effect instanceof Effect.PatchUrl to) {
      page.travel().show(to.url(), to.replace());
    } else if (effect instanceof Effect.Navigate to) {
      page.travel().visit(to.url(), true);
    } else if (effect instanceof Effect.Redirect to) {
      page.travel().leave(to.url());
    } else if (effect instanceof Effect.ResetForm form) {
      each("form", form.formId(), path ->
          new FormFields(page.tree(), page.fields()).of(new Standing(page.tree(), path)).forEach(page.fields()::reset));
    } else if (effect instanceof Effect.Focus on) {
      each("", on.elementId(), path -> page.focus().move(page.at(path), new Standing(page.tree(), path)));
    }
  }

  private void each(String tag, String id, Consumer<Path> action) {
    Selector.parse(tag + "[id=\"" + id + "\"]").in(page.tree()).forEach(action);
  }

  String title() {
    return title;
  }

  Map<String, String> metas() {
    return metas;
  }

  List<Effect> all() {
    return List.copyOf(all);
  }

  /** The text of the last flash; empty where there was none. */
  String flash() {
    return all.stream().filter(Effect.Flash.class::isInstance).map(Effect.Flash.class::cast)
        .reduce("", (before, flash) -> flash.text(), (a, b) -> b);
  }
}
