package dev.vivant.benchmarks.report;

import dev.vivant.benchmarks.UpdateBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Draws how the cost of an update grows with the page, from 1 row to 100,000, both axes logarithmic. */
public final class Growth {
  private static final String[] ROWS = {"1", "10", "100", "1000", "10000", "100000"};
  private static final int LEFT = 70;
  private static final int TOP = 20;
  private static final int STEP = 90;
  private static final int DECADE = 44;
  private static final int LOWEST = -1;
  private static final int DECADES = 7;
  private static final String[] COLOURS = {"#0b7285", "#2b8a3e", "#e67700", "#c92a2a"};

  private Growth() {}

  /** The file to write. */
  public static void main(String[] args) throws IOException, RunnerException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give the file to write: growth.svg");
    }
    Map<String, List<Double>> lines = new LinkedHashMap<>();
    lines.put("nothing changed", measured("memo", UpdateBenchmark.Change.NOTHING));
    lines.put("one row changed", measured("memo", UpdateBenchmark.Change.ONE_ROW));
    lines.put("one row changed, all made anew", measured("anew", UpdateBenchmark.Change.ONE_ROW));
    lines.put("one row changed, plain virtual DOM", measured("naive", UpdateBenchmark.Change.ONE_ROW));
    lines.forEach((name, micros) -> System.out.println(name + ": " + micros));
    Files.writeString(Path.of(args[0]), drawn(lines));
  }

  private static List<Double> measured(String way, UpdateBenchmark.Change change) throws RunnerException {
    List<Double> micros = new ArrayList<>();
    for (Measured one : Measured.run(Measured.options().include("UpdateBenchmark." + way + "$")
        .param("change", change.name()).param("rows", ROWS))) {
      micros.add(one.micros());
    }
    return micros;
  }

  private static String drawn(Map<String, List<Double>> lines) {
    int width = LEFT + STEP * (ROWS.length - 1) + 20;
    int bottom = TOP + DECADE * DECADES;
    int height = bottom + 50 + 18 * lines.size();
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + ' '
        + height + "\" font-family=\"sans-serif\" font-size=\"12\">\n"
        + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    for (int i = 0; i <= DECADES; i++) {
      int y = bottom - i * DECADE;
      line(svg, LEFT, y, LEFT + STEP * (ROWS.length - 1), y);
      text(svg, LEFT - 8, y + 4, "end", time(Math.pow(10, LOWEST + i)));
    }
    for (int i = 0; i < ROWS.length; i++) {
      line(svg, LEFT + i * STEP, TOP, LEFT + i * STEP, bottom);
      text(svg, LEFT + i * STEP, bottom + 18, "middle", String.format(Locale.ROOT, "%,d", Integer.parseInt(ROWS[i])));
    }
    text(svg, LEFT + STEP * (ROWS.length - 1) / 2, bottom + 34, "middle", "rows of the table");
    int colour = 0;
    for (Map.Entry<String, List<Double>> entry : lines.entrySet()) {
      curve(svg, entry.getValue(), bottom, COLOURS[colour]);
      int y = bottom + 54 + 18 * colour;
      svg.append("<rect x=\"" + LEFT + "\" y=\"" + (y - 9) + "\" width=\"14\" height=\"4\" fill=\"" + COLOURS[colour++]
          + "\"/>\n");
      text(svg, LEFT + 22, y, "start", entry.getKey());
    }
    return svg.append("</svg>\n").toString();
  }

  private static void curve(StringBuilder svg, List<Double> micros, int bottom, String colour) {
    svg.append("<polyline fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2\" points=\"");
    for (int i = 0; i < micros.size(); i++) {
      double y = bottom - (Math.log10(micros.get(i)) - LOWEST) * DECADE;
      svg.append(String.format(Locale.ROOT, i == 0 ? "%d,%.1f" : " %d,%.1f", LEFT + i * STEP, y));
    }
    svg.append("\"/>\n");
  }

  private static void line(StringBuilder svg, int fromX, int fromY, int toX, int toY) {
    svg.append("<line x1=\"" + fromX + "\" y1=\"" + fromY + "\" x2=\"" + toX + "\" y2=\"" + toY
        + "\" stroke=\"#ddd\"/>\n");
  }

  private static void text(StringBuilder svg, int x, int y, String anchor, String text) {
    svg.append("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">" + text + "</text>\n");
  }

  private static String time(double micros) {
    return micros < 1000 ? String.format(Locale.ROOT, micros < 1 ? "%.1f µs" : "%.0f µs", micros)
        : String.format(Locale.ROOT, "%.0f ms", micros / 1000);
  }
}
