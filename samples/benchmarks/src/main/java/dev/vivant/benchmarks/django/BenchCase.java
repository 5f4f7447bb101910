package dev.vivant.benchmarks.django;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vivant.django.Engine;
import dev.vivant.django.Settings;
import dev.vivant.django.loaders.MapLoader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * One line of {@code bench.jsonl}, the file that the tests of django-template-compat read as well.
 *
 * @param templates their sources by name
 * @param render which of them is the page
 * @param before the data
 * @param after the data with a small change
 * @param expected what real Django makes of {@code before}
 */
record BenchCase(Map<String, String> templates, String render, Map<String, Object> before, Map<String, Object> after,
    String expected) {
  /** The case of a name, such as {@code list100}. */
  static BenchCase of(String name) throws IOException {
    try (InputStream in = BenchCase.class.getResourceAsStream("bench.jsonl.gz");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        if (json.get("category").getAsString().equals("bench:" + name)) {
          return of(json);
        }
      }
    }
    throw new IllegalArgumentException("bench.jsonl has no case bench:" + name);
  }

  private static BenchCase of(JsonObject json) {
    Map<String, String> templates = new LinkedHashMap<>();
    json.getAsJsonObject("templates").entrySet().forEach(
        entry -> templates.put(entry.getKey(), entry.getValue().getAsString()));
    BenchData data = new BenchData();
    return new BenchCase(templates, json.get("render").getAsString(), data.context(json.getAsJsonObject("context")),
        data.context(json.getAsJsonObject(json.has("context2") ? "context2" : "context")),
        json.getAsJsonObject("expect").get("output").getAsString());
  }

  /** An engine with the settings of the cases. */
  Engine engine() {
    return Engine.builder().loader(new MapLoader(templates))
        .settings(Settings.builder().languageCode("en").useTz(false).build()).build();
  }

  /** Refuses a page that is not the expected one; how quotes are escaped does not count. */
  void check(String who, String page) {
    String is = quotes(page);
    String right = quotes(expected);
    if (!is.equals(right)) {
      int at = 0;
      while (at < Math.min(is.length(), right.length()) && is.charAt(at) == right.charAt(at)) {
        at++;
      }
      throw new IllegalStateException(who + " gives another page from character " + at + ": <<"
          + is.substring(Math.max(0, at - 60), Math.min(is.length(), at + 60)) + ">>, expected <<"
          + right.substring(Math.max(0, at - 60), Math.min(right.length(), at + 60)) + ">>");
    }
  }

  private static String quotes(String html) {
    return html.replace("&#x27;", "'").replace("&#39;", "'").replace("&quot;", "\"").replace("&#34;", "\"");
  }
}
