package dev.vivant.django.conformance;

import dev.vivant.django.TagCall;
import dev.vivant.django.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tags that print their own name and their arguments. */
record TestTags(String name, Function<TagCall, Object> function) {
  Object result(TagCall call) {
    return function.apply(call);
  }

  private static TestTags tag(String name, Function<TagCall, String> arguments) {
    return new TestTags(name, call -> name + " - Expected result" + arguments.apply(call));
  }

  private static String context(TagCall call) {
    return " (context value: " + Text.str(call.context().get("value")) + ")";
  }

  static String all(TagCall call, String... names) {
    List<String> texts = new ArrayList<>();
    for (String name : names) {
      texts.add(call.text(name));
    }
    call.rest().forEach(value -> texts.add(Text.str(value)));
    return String.join(", ", texts);
  }

  static String keywords(TagCall call) {
    return call.keywords().entrySet().stream().map(entry -> entry.getKey() + "=" + Text.str(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  static void eachSimple(BiConsumer<String, TestTags> add) {
    add.accept("", tag("no_params", call -> ""));
    add.accept("arg", tag("one_param", call -> ": " + call.text("arg")));
    add.accept("arg", tag("explicit_no_context", call -> ": " + call.text("arg")));
    add.accept("", tag("no_params_with_context", TestTags::context));
    add.accept("arg", tag("params_and_context", call -> context(call) + ": " + call.text("arg")));
    add.accept("one, two", tag("simple_two_params", call -> ": " + all(call, "one", "two")));
    add.accept("*, kwarg", tag("simple_keyword_only_param", call -> ": " + call.text("kwarg")));
    add.accept("*, kwarg=42", tag("simple_keyword_only_default", call -> ": " + call.text("kwarg")));
    add.accept("one, two='hi'", tag("simple_one_default", call -> ": " + all(call, "one", "two")));
    add.accept("one, two='hi', *args", tag("simple_unlimited_args", call -> ": " + all(call, "one", "two")));
    add.accept("*args", tag("simple_only_unlimited_args", call -> ": " + all(call)));
    add.accept("one, two='hi', *args, **kwargs", tag("simple_unlimited_args_kwargs",
        call -> ": " + all(call, "one", "two") + " / " + keywords(call)));
  }

  private static String content(TagCall call) {
    return " (content value: " + call.content() + ")";
  }

  static void eachBlock(BiConsumer<String, TestTags> add) {
    add.accept("arg", tag("one_param_block", call -> ": " + call.text("arg") + " with content " + call.content()));
    add.accept("arg",
        tag("explicit_no_context_block", call -> ": " + call.text("arg") + " with content " + call.content()));
    add.accept("", tag("no_params_with_context_block", call -> context(call) + content(call)));
    add.accept("arg",
        tag("params_and_context_block", call -> context(call) + content(call) + ": " + call.text("arg")));
    add.accept("one, two", tag("simple_two_params_block", call -> content(call) + ": " + all(call, "one", "two")));
    add.accept("*, kwarg", tag("simple_keyword_only_param_block", call -> content(call) + ": " + call.text("kwarg")));
    add.accept("*, kwarg=42",
        tag("simple_keyword_only_default_block", call -> content(call) + ": " + call.text("kwarg")));
    add.accept("one, two='hi'",
        tag("simple_one_default_block", call -> content(call) + ": " + all(call, "one", "two")));
    add.accept("one, two='hi', *args",
        tag("simple_unlimited_args_block", call -> content(call) + ": " + all(call, "one", "two")));
    add.accept("*args", tag("simple_only_unlimited_args_block", call -> content(call) + ": " + all(call)));
    add.accept("one, two='hi', *args, **kwargs", tag("simple_unlimited_args_kwargs_block",
        call -> content(call) + ": " + all(call, "one", "two") + " / " + keywords(call)));
  }
}
