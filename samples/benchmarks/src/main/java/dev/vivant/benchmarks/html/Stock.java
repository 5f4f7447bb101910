package dev.vivant.benchmarks.html;

import java.util.ArrayList;
import java.util.List;

/** A share and its price, as template engines are compared by. */
public record Stock(int index, String symbol, String url, String name, double price, double change, double ratio) {
  private static final String[] NAMES = {
    "Adobe Systems", "Advanced Micro Devices", "Amazon.com", "Apple", "BP p.l.c.", "Cisco Systems", "Dell", "eBay",
    "Google", "Hewlett-Packard", "Intel", "Johnson & Johnson", "Microsoft", "Oracle", "Red Hat", "Sun & <Moon>"};

  /** Whether it fell. */
  public boolean falls() {
    return change < 0;
  }

  /** So many shares. */
  public static List<Stock> of(int count) {
    List<Stock> stocks = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String name = NAMES[i % NAMES.length];
      String symbol = "S" + i;
      double change = (i * 37 % 400 - 200) / 100.0;
      stocks.add(new Stock(i, symbol, "http://www.example.com/" + symbol, name, i * 1.25, change, change / 10));
    }
    return stocks;
  }
}
