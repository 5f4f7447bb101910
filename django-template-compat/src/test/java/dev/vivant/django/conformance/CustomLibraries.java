package dev.vivant.django.conformance;

import dev.vivant.django.Context;
import dev.vivant.django.Library;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.TagCall;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.html.Escape;
import dev.vivant.django.value.CodePoints;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import java.util.List;
import java.util.Locale;

/** The libraries of Django's own tests that cases load. */
final class CustomLibraries {
  private CustomLibraries() {}

  /** The library of a Python module; {@link Unknown} if it is none of Django's tests. */
  static Library library(String module, String name) {
    String last = module.substring(module.lastIndexOf('.') + 1);
    if (module.contains("subpackage")) {
      return new Library().simpleTag("echo2", "arg", call -> call.get("arg"));
    }
    return switch (last) {
      case "custom" -> custom();
      case "inclusion" -> InclusionLibrary.library();
      case "testtags" -> testTags();
      case "bad_tag" -> badTag();
      case "tag_27584" -> lateSyntaxError();
      default -> throw new Unknown(module);
    };
  }

  private static Library custom() {
    Library library = new Library();
    library.filter("trim", (value, arg) -> CodePoints.first(value.toString(), Numbers.toInt(arg).intValue()))
        .stringFilter();
    library.filter("noop", (value, arg) -> value).optionalArgument(null);
    library.filter("make_data_div",
        value -> SafeString.of("<div data-name=\"" + Text.str(value) + "\"></div>"));
    TestTags.eachSimple((signature, tag) -> library.simpleTag(tag.name(), signature, tag::result));
    blocks(library);
    library.simpleTag("escape_naive", "", call -> "Hello " + name(call) + "!");
    library.simpleTag("escape_explicit", "", call -> SafeString.of(Escape.escape("Hello " + name(call) + "!")));
    library.simpleTag("escape_format_html", "",
        call -> SafeString.of("Hello " + Escape.conditional(call.context().get("name")) + "!"));
    library.simpleTag("context_stack_length", "", call -> (long) call.context().layerCount());
    library.simpleTag("current_app", "", call -> "None");
    library.simpleTag("use_l10n", "", call -> call.context().useL10n() ? "True" : "False");
    library.simpleTag("minusone", "arg", call -> minus(call, 1));
    library.simpleTag("minustwo", "arg", call -> minus(call, 2));
    library.tag("counter", (parser, token) -> new Counter());
    library.tag("extra_data", (parser, token) -> new Nothing());
    return library;
  }

  private static void blocks(Library library) {
    library.simpleBlockTag("div", "id='test'", call -> SafeString.of("<div id='" + Escape.conditional(call.get("id"))
        + "'>" + Escape.conditional(call.content()) + "</div>"));
    library.simpleBlockTag("div_custom_end", "divend", "",
        call -> SafeString.of("<div>" + Escape.conditional(call.content()) + "</div>"));
    TestTags.eachBlock((signature, tag) -> library.simpleBlockTag(tag.name(), signature, tag::result));
    library.simpleBlockTag("escape_naive_block", "", call -> "Hello " + name(call) + ": " + call.content() + "!");
    library.simpleBlockTag("escape_explicit_block", "",
        call -> SafeString.of(Escape.escape("Hello " + name(call) + ": " + call.content() + "!")));
    library.simpleBlockTag("escape_format_html_block", "", call -> SafeString.of("Hello "
        + Escape.conditional(call.context().get("name")) + ": " + Escape.conditional(call.content()) + "!"));
  }

  private static String name(TagCall call) {
    return Text.str(call.context().get("name"));
  }

  private static Object minus(TagCall call, long count) {
    return Numbers.add(call.get("arg"), -count);
  }

  private static Library testTags() {
    Library library = new Library()
        .tag("echo", (parser, token) -> new Echo(words(token.splitContents())))
        .tag("other_echo", (parser, token) -> new Echo(words(token.splitContents())));
    library.filter("upper", value -> value.toString().toUpperCase(Locale.ROOT)).stringFilter();
    return library;
  }

  private static String words(List<String> words) {
    return String.join(" ", words.subList(1, words.size()));
  }

  private static Library badTag() {
    return new Library()
        .tag("badtag", (parser, token) -> {
          throw new IllegalStateException("I am a bad tag");
        })
        .simpleTag("badsimpletag", "", call -> {
          throw new IllegalStateException("I am a bad simpletag");
        });
  }

  private static Library lateSyntaxError() {
    return new Library().tag("badtag", (parser, token) -> {
      parser.parse("endbadtag");
      parser.nextToken();
      return new Node() {
        @Override
        public void render(Context context, Output out) {
          throw new TemplateSyntaxError("error");
        }
      };
    });
  }

  /** Counts its renderings. */
  private static final class Counter extends Node {
    private final java.util.concurrent.atomic.AtomicLong count = new java.util.concurrent.atomic.AtomicLong();

    @Override
    public void render(Context context, Output out) {
      out.number(count.getAndIncrement());
    }
  }

  /** Prints nothing. */
  private static final class Nothing extends Node {
    @Override
    public void render(Context context, Output out) {}
  }

  /** Prints words. */
  private static final class Echo extends Node {
    private final String text;

    Echo(String text) {
      this.text = text;
    }

    @Override
    public void render(Context context, Output out) {
      out.markup(text);
    }
  }

  /** A case wants a library that is not here. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unknown(String module) {
      super("no library " + module);
    }
  }
}
