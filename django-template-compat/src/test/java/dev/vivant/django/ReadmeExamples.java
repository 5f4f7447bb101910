package dev.vivant.django;

import dev.vivant.django.live.On;
import dev.vivant.django.live.Param;
import dev.vivant.django.live.TemplateView;
import dev.vivant.django.loaders.DirectoryLoader;
import dev.vivant.view.LiveContext;
import dev.vivant.view.MountRequest;
import java.nio.file.Path;
import java.util.Map;

/** The Java of the module's README, compiled. */
final class ReadmeExamples {
  private ReadmeExamples() {}

  static String page(Object cart) {
    Engine engine = Engine.builder().loader(new DirectoryLoader(Path.of("templates"))).build();
    String page = engine.getTemplate("shop/cart.html").render(Map.of("cart", cart));
    return page;
  }

  static Engine library() {
    Library shop = new Library();
    shop.filter("cut", (value, arg) -> value.toString().replace(arg.toString(), "")).stringFilter();
    shop.simpleTag("greet", "name, greeting='Hello'", call -> call.text("greeting") + " " + call.text("name"));
    shop.inclusionTag("stars.html", "stars", "value", call -> Map.of("value", call.get("value")));
    Engine engine = Engine.builder().library("shop", shop).build();
    return engine;
  }

  /** A counter. */
  static final class Views {
    private Views() {}

    public final class Counter extends TemplateView<Counter.State> {
      public record State(int count) {}

      public Counter(Engine engine) {
        super(engine, "counter.html");
      }

      @Override
      public State mount(MountRequest request, LiveContext live) {
        return new State(0);
      }

      @On
      State add(State state, @Param("by") int by) {
        return new State(state.count() + by);
      }
    }
  }
}
