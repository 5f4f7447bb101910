package dev.vivant.benchmarks.html;

import dev.vivant.benchmarks.Work;
import dev.vivant.dsl.NodesKt;
import dev.vivant.dsl.PlainHtmlKt;
import dev.vivant.dsl.Tag;
import dev.vivant.dsl.kind.Flow;
import dev.vivant.node.HtmlWriter;
import dev.vivant.node.Node;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import kotlin.Unit;
import kotlin.jvm.functions.Function1;

/** The pages of {@link HtmlBenchmark}, written to the same stream again and again. */
public final class PageCases {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(200_000);
  private final Map<String, Work> cases = new TreeMap<>();

  private PageCases() {
    List<Stock> hundred = Stock.of(100);
    page("list of 100", tag -> Builder.INSTANCE.list(tag, hundred), () -> Factories.list(hundred));
    List<Stock> stocks = Stock.of(20);
    page("20 stocks", tag -> Builder.INSTANCE.stocks(tag, stocks), () -> Factories.stocks(stocks));
    List<Product> products = Product.of(24);
    page("shop of 24", tag -> Builder.INSTANCE.shop(tag, products), () -> Factories.shop(products));
    BuildBenchmark table = new BuildBenchmark();
    table.rows = 1_000;
    table.setUp();
    cases.put("nodes of 1,000 rows with handlers: builder", () -> none(table.builder()));
    cases.put("nodes of 1,000 rows with handlers: factories", () -> none(table.factories()));
    cases.put("nodes of 1,000 rows with handlers: functions for kotlinx.html", () -> none(table.kotlinxHtml()));
  }

  /** Each by its name. */
  public static Map<String, Work> all() {
    return new PageCases().cases;
  }

  private static byte[] none(Node made) {
    return new byte[0];
  }

  private void page(String name, Emitter emitter, Supplier<Node> factories) {
    Function1<Tag<? extends Flow, Object>, Unit> block = tag -> {
      emitter.emit(tag);
      return Unit.INSTANCE;
    };
    PlainHandlers<Object> on = new PlainHandlers<>();
    add(name + ": builder, straight", () -> PlainHtmlKt.plainHtml(out, cast(block)));
    add(name + ": builder, by nodes", () -> write(NodesKt.nodes(on, cast(block))));
    add(name + ": factories", () -> write(factories.get()));
  }

  /** The page is copied the first time only, so that what is counted later is what writing it takes. */
  private void add(String name, Runnable writing) {
    out.reset();
    writing.run();
    byte[] page = out.toByteArray();
    cases.put(name, () -> {
      out.reset();
      writing.run();
      return page;
    });
  }

  private void write(Node node) {
    try {
      HtmlWriter.write(node, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // what a place is typed by exists at compile time only
  private static <T> T cast(Object block) {
    return (T) block;
  }

  private interface Emitter {
    void emit(Tag<? extends Flow, ?> tag);
  }
}
