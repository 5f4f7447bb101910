package dev.vivant.django.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.vivant.django.nodes.WrittenTree;
import java.util.Set;

/** Tells whether an answer is what a case expects. */
final class Judge {
  private static final Set<String> EXACT =
      Set.of("TemplateSyntaxError", "TemplateDoesNotExist", "NoReverseMatch", "VariableDoesNotExist");

  private Judge() {}

  /** What is wrong with an answer, null if nothing is. */
  static String problem(JsonObject json, JsonObject answer) {
    JsonObject expected = json.getAsJsonObject("expect");
    if (expected.has("error")) {
      String error = expected.get("error").getAsString();
      boolean right = answer.has("error")
          && (!EXACT.contains(error) || answer.get("error").getAsString().equals(error));
      return right ? null : "expected " + error + ", got " + answer;
    }
    String problem = difference(expected.get("output"), answer.get("output"));
    if (problem == null && json.has("expect2")) {
      problem = difference(text(json.get("expect2")), answer.get("output2"));
    }
    if (problem == null && json.has("html") && json.get("html").getAsBoolean()) {
      problem = otherTree(expected.get("output"), answer.get("vdom"));
      if (problem == null && json.has("expect2")) {
        problem = otherTree(text(json.get("expect2")), answer.get("patched"));
      }
    }
    return problem == null || !answer.has("error") ? problem : problem + " " + answer;
  }

  /** Compares HTML as trees; how attributes and character references are written does not count. */
  private static String otherTree(JsonElement expected, JsonElement given) {
    String right = WrittenTree.html(WrittenTree.read(expected.getAsString()));
    String tree = given == null ? "nothing" : WrittenTree.html(WrittenTree.read(given.getAsString()));
    return right.equals(tree) ? null : "expected the tree " + right + ", got " + tree;
  }

  private static JsonElement text(JsonElement expected) {
    return expected.isJsonObject() ? expected.getAsJsonObject().get("output") : expected;
  }

  private static String difference(JsonElement expected, JsonElement given) {
    return expected.equals(given) ? null : "expected " + expected + ", got " + given;
  }
}
