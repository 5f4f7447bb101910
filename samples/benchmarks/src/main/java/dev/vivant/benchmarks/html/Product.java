package dev.vivant.benchmarks.html;

import java.util.ArrayList;
import java.util.List;

/** Something to buy on a page as shops have it. */
public record Product(int id, String name, String text, String image, int cents, boolean sale, List<String> tags) {
  /** The price as people read it. */
  public String price() {
    return cents / 100 + "." + cents % 100 / 10 + cents % 10 + " €";
  }

  /** So many products. */
  public static List<Product> of(int count) {
    List<Product> products = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String text = "A lamp of oak & brass, <" + i * 3 % 40 + "> cm wide, made to last for longer than the shelf that"
          + " it will stand on.";
      products.add(new Product(i, "Lamp no. " + i, text, "/images/lamp-" + i + ".webp", i * 1237 % 20000, i % 3 == 0,
          List.of("oak", i % 2 == 0 ? "brass" : "steel", "light")));
    }
    return products;
  }
}
