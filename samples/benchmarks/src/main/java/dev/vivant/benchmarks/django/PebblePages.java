package dev.vivant.benchmarks.django;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same pages as Pebble's templates. */
final class PebblePages {
  /** The templates of the page, as many as Django's. */
  static final List<String> PAGE = List.of("base.html", "section.html", "catalogue.html", "parts/nav.html",
      "parts/tree.html", "parts/card.html", "parts/stars.html", "parts/pager.html");

  private PebblePages() {}

  /** An engine for a case; {@code cached} unless each template is to be compiled each time. */
  static PebbleEngine engine(String name, boolean cached) {
    MemoryLoader loader = new MemoryLoader();
    if (name.startsWith("list")) {
      loader.addTemplate("list.html", source(name + ".html"));
    } else {
      PAGE.forEach(template -> loader.addTemplate(template, source(template)));
    }
    return new PebbleEngine.Builder().loader(loader).extension(new PebbleFilters()).defaultLocale(Locale.ENGLISH)
        .newLineTrimming(false).cacheActive(cached).build();
  }

  static String render(PebbleEngine engine, String template, Map<String, Object> context) throws IOException {
    StringWriter out = new StringWriter();
    engine.getTemplate(template).evaluate(out, context);
    return out.toString();
  }

  private static String source(String name) {
    try (InputStream in = PebblePages.class.getResourceAsStream("/pebble/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
