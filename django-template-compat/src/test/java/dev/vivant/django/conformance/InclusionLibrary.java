package dev.vivant.django.conformance;

import dev.vivant.django.Library;
import dev.vivant.django.TagCall;
import dev.vivant.django.value.Text;
import java.util.Map;
import java.util.function.Function;

/** Inclusion tags that show their arguments by a template. */
final class InclusionLibrary {
  private static final String TEMPLATE = "inclusion.html";

  private InclusionLibrary() {}

  static Library library() {
    Library library = new Library();
    both(library, "inclusion_no_params", "", call -> "");
    both(library, "inclusion_one_param", "arg", call -> ": " + call.text("arg"));
    both(library, "inclusion_explicit_no_context", "arg", call -> ": " + call.text("arg"));
    both(library, "inclusion_no_params_with_context", "", InclusionLibrary::context);
    both(library, "inclusion_params_and_context", "arg", call -> context(call) + ": " + call.text("arg"));
    both(library, "inclusion_two_params", "one, two", call -> ": " + TestTags.all(call, "one", "two"));
    both(library, "inclusion_one_default", "one, two='hi'", call -> ": " + TestTags.all(call, "one", "two"));
    both(library, "inclusion_keyword_only_default", "*, kwarg=42", call -> ": " + call.text("kwarg"));
    both(library, "inclusion_unlimited_args", "one, two='hi', *args", call -> ": " + TestTags.all(call, "one", "two"));
    both(library, "inclusion_only_unlimited_args", "*args", call -> ": " + TestTags.all(call));
    both(library, "inclusion_unlimited_args_kwargs", "one, two='hi', *args, **kwargs",
        call -> ": " + TestTags.all(call, "one", "two") + " / " + TestTags.keywords(call));
    library.inclusionTag("test_incl_tag_use_l10n.html", "inclusion_tag_use_l10n", "", call -> Map.of());
    library.inclusionTag("inclusion_extends1.html", "inclusion_extends1", "", call -> Map.of());
    library.inclusionTag("inclusion_extends2.html", "inclusion_extends2", "", call -> Map.of());
    return library;
  }

  private static void both(Library library, String name, String signature, Function<TagCall, String> arguments) {
    library.inclusionTag(TEMPLATE, name, signature, call -> result(name, call, arguments));
    String other = name + "_from_template";
    library.inclusionTag(engine -> engine.fromString("{{ result }}\n"), other, signature,
        call -> result(other, call, arguments));
  }

  private static Map<String, Object> result(String name, TagCall call, Function<TagCall, String> arguments) {
    return Map.of("result", name + " - Expected result" + arguments.apply(call));
  }

  private static String context(TagCall call) {
    return " (context value: " + Text.str(call.context().get("value")) + ")";
  }
}
