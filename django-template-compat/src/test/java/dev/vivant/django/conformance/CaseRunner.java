package dev.vivant.django.conformance;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vivant.diff.Diff;
import dev.vivant.diff.PatchApplier;
import dev.vivant.django.Context;
import dev.vivant.django.Engine;
import dev.vivant.django.RenderError;
import dev.vivant.django.Request;
import dev.vivant.django.Settings;
import dev.vivant.django.Template;
import dev.vivant.django.TemplateError;
import dev.vivant.django.loaders.MapLoader;
import dev.vivant.django.nodes.NodeTemplates;
import dev.vivant.django.nodes.RenderedNodes;
import dev.vivant.django.nodes.WrittenTree;
import dev.vivant.node.Element;
import dev.vivant.node.Html;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/**
 * Reads cases and writes answers, one JSON object a line. As a program: the files of cases as arguments, or cases on
 * standard input; the answers go to standard output.
 */
public final class CaseRunner {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
  private static final String MAIN = "(main)";

  private final JsonObject json;
  private final Engine engine;
  private final ValueDecoder decoder;

  private CaseRunner(JsonObject json) {
    this.json = json;
    ValueDecoder[] late = new ValueDecoder[1];
    ValueDecoder plain = new ValueDecoder(null);
    JsonObject settings = json.has("settings") ? json.getAsJsonObject("settings") : new JsonObject();
    JsonObject options = json.has("engine") ? json.getAsJsonObject("engine") : new JsonObject();
    Engine.Builder builder = Engine.builder()
        .loader(new MapLoader(templates()))
        .cached(false)
        .settings(settings(settings))
        .translations(CaseTables.translations(json))
        .formats(CaseTables.formats(json, plain))
        .urls((name, args, kwargs, context) ->
            CaseTables.urls(json, late[0]).reverse(name, args, kwargs, context))
        .clock(Clock.fixed(now(settings), ZoneOffset.UTC))
        .autoescape(!options.has("autoescape") || options.get("autoescape").getAsBoolean())
        .stringIfInvalid(options.has("string_if_invalid") ? options.get("string_if_invalid").getAsString() : "");
    if (json.has("custom_libraries")) {
      json.getAsJsonObject("custom_libraries").entrySet().forEach(entry ->
          builder.library(entry.getKey(), CustomLibraries.library(entry.getValue().getAsString(), entry.getKey())));
    }
    engine = builder.build();
    decoder = new ValueDecoder(engine);
    late[0] = decoder;
  }

  private Map<String, String> templates() {
    Map<String, String> templates = new HashMap<>();
    json.getAsJsonObject("templates").entrySet().forEach(entry -> {
      if (!entry.getKey().equals(MAIN)) {
        templates.put(entry.getKey(), entry.getValue().getAsString());
      }
    });
    return templates;
  }

  private static Settings settings(JsonObject json) {
    Settings.Builder settings = Settings.builder().languageCode("en").useTz(flag(json, "use_tz", false))
        .useI18n(flag(json, "use_i18n", true))
        .timeZone(ValueDecoder.zone(text(json, "default_time_zone", "America/Chicago")))
        .useThousandSeparator(flag(json, "use_thousand_separator", false))
        .staticUrl(text(json, "static_url", "/static/"))
        .mediaUrl(text(json, "media_url", "/"))
        .debug(flag(json, "debug", false))
        .urlizeAssumeHttps(flag(json, "urlize_assume_https", false));
    if (json.has("languages")) {
      List<Settings.Language> languages = new ArrayList<>();
      for (JsonElement pair : json.getAsJsonArray("languages")) {
        languages.add(new Settings.Language(pair.getAsJsonArray().get(0).getAsString(),
            pair.getAsJsonArray().get(1).getAsString()));
      }
      settings.languages(languages);
    }
    return settings.build();
  }

  private static boolean flag(JsonObject json, String name, boolean otherwise) {
    return json.has(name) ? json.get(name).getAsBoolean() : otherwise;
  }

  private static String text(JsonObject json, String name, String otherwise) {
    return json.has(name) ? json.get(name).getAsString() : otherwise;
  }

  private static Instant now(JsonObject settings) {
    return OffsetDateTime.parse(text(settings, "now", "2025-03-14T15:09:26+00:00")).toInstant();
  }

  private Context context(String name) {
    JsonObject settings = json.has("settings") ? json.getAsJsonObject("settings") : new JsonObject();
    Context context = new Context(decoder.context(json.getAsJsonObject(name)));
    context.language(!settings.has("language") ? "en"
        : settings.get("language").isJsonNull() ? null : settings.get("language").getAsString());
    context.timeZone(ValueDecoder.zone(text(settings, "time_zone", "America/Chicago")));
    JsonObject options = json.has("engine") ? json.getAsJsonObject("engine") : new JsonObject();
    if (options.has("use_l10n") && !options.get("use_l10n").isJsonNull()) {
      context.useL10n(options.get("use_l10n").getAsBoolean());
    }
    if (json.has("request")) {
      JsonObject request = json.getAsJsonObject("request");
      context.request(new Request(request.get("path").getAsString(),
          decoder.queryDict(request.getAsJsonArray("GET"))));
    }
    return context;
  }

  private Template template() {
    String render = json.get("render").getAsString();
    if (!render.startsWith(MAIN)) {
      return engine.getTemplate(render);
    }
    Template main = engine.fromString(json.getAsJsonObject("templates").get(MAIN).getAsString());
    return render.equals(MAIN) ? main : main.partial(render.substring(MAIN.length() + 1));
  }

  /**
   * Answers one case.
   *
   * @param line its JSON
   * @return the JSON of the answer
   */
  public static JsonObject answer(String line) {
    JsonObject json = JsonParser.parseString(line).getAsJsonObject();
    JsonObject answer = new JsonObject();
    answer.add("id", json.get("id"));
    try {
      CaseRunner runner = new CaseRunner(json);
      Template template = runner.template();
      answer.addProperty("output", template.render(runner.context("context")));
      if (json.has("context2")) {
        answer.addProperty("output2", template.render(runner.context("context2")));
      }
      if (json.has("html") && json.get("html").getAsBoolean()) {
        runner.nodes(template, answer);
      }
    } catch (CustomLibraries.Unknown unknown) {
      answer.addProperty("skipped", unknown.getMessage());
    } catch (RuntimeException | StackOverflowError error) {
      answer.remove("output");
      answer.addProperty("error", errorName(error));
      answer.addProperty("message", String.valueOf(error.getMessage()));
    }
    return answer;
  }

  /** The tree of the rendering, and that tree patched to the one of the second context. */
  private void nodes(Template template, JsonObject answer) {
    Element from = tree(template, "context", answer.get("output").getAsString());
    answer.addProperty("vdom", html(from));
    if (json.has("context2")) {
      Element to = tree(template, "context2", answer.get("output2").getAsString());
      if (from.tag() != to.tag()) {
        from = WrittenTree.read(answer.get("output").getAsString());
        to = WrittenTree.read(answer.get("output2").getAsString());
      }
      answer.addProperty("patched", html(PatchApplier.apply(from, Diff.between(from, to))));
    }
  }

  /** The nodes of a template; the tree as it is written where a live page would not keep that. */
  private Element tree(Template template, String context, String text) {
    boolean kept = !text.contains("<!") && !text.matches("(?s).*<(pre|textarea)[^>]*>\n.*");
    if (kept) {
      try {
        RenderedNodes nodes = NodeTemplates.render(template, context(context));
        if (template.isWellNested()) {
          return Html.div(nodes.node());
        }
      } catch (TemplateError | IllegalArgumentException refused) {
        return WrittenTree.read(text);
      }
    }
    return WrittenTree.read(text);
  }

  private static String html(Element root) {
    return root.tag().name().equals("div") ? new RenderedNodes("", root.children()).html() : WrittenTree.html(root);
  }

  /** A case that can be rendered. */
  @FunctionalInterface
  public interface Rendered {
    /**
     * Takes a case.
     *
     * @param id its name
     * @param template its template
     * @param contexts make its contexts: one, or two for a live case
     */
    void take(String id, Template template, List<Supplier<Context>> contexts);
  }

  /**
   * Compiles cases one after the other; those that cannot be compiled are left out.
   *
   * @param lines their JSON
   * @param to takes each
   */
  public static void each(List<String> lines, Rendered to) {
    for (String line : lines) {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      CaseRunner runner = new CaseRunner(json);
      Template template;
      try {
        template = runner.template();
      } catch (TemplateError expected) {
        continue;
      }
      List<Supplier<Context>> contexts = new ArrayList<>(List.of(() -> runner.context("context")));
      if (json.has("context2")) {
        contexts.add(() -> runner.context("context2"));
      }
      to.take(json.get("id").getAsString(), template, contexts);
    }
  }

  /**
   * The public cases.
   *
   * @return one JSON each
   * @throws IOException if they cannot be read
   */
  public static List<String> publicCases() throws IOException {
    try (InputStream in = CaseRunner.class.getResourceAsStream("own-public.jsonl.gz")) {
      return lines(in);
    }
  }

  private static String errorName(Throwable error) {
    Throwable shown = error instanceof RenderError && error.getCause() != null ? error.getCause() : error;
    return shown.getClass().getSimpleName();
  }

  /**
   * The lines of a file of cases.
   *
   * @param in the file; compressed or not
   * @return one case each
   * @throws IOException if it cannot be read
   */
  public static List<String> lines(InputStream in) throws IOException {
    java.io.PushbackInputStream bytes = new java.io.PushbackInputStream(in, 1);
    int first = bytes.read();
    if (first >= 0) {
      bytes.unread(first);
    }
    InputStream plain = first == 0x1f ? new GZIPInputStream(bytes) : bytes;
    List<String> lines = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /**
   * An answer on one line.
   *
   * @param answer its JSON
   * @return its text
   */
  public static String text(JsonObject answer) {
    return GSON.toJson(answer);
  }

  /**
   * Answers cases.
   *
   * @param args files of cases; standard input if there are none
   * @throws IOException if they cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false,
        StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    for (String arg : args) {
      try (InputStream in = Files.newInputStream(Path.of(arg))) {
        lines.addAll(lines(in));
      }
    }
    if (args.length == 0) {
      lines.addAll(lines(System.in));
    }
    for (String line : lines) {
      out.println(text(answer(line)));
    }
    out.flush();
  }
}
