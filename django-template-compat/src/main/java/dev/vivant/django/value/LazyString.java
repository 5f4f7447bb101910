package dev.vivant.django.value;

import java.util.function.Supplier;

/**
 * Text that is worked out each time it is needed, such as a translation in whatever language is active then.
 *
 * <p>It behaves as its text. It is escaped like plain text unless the supplier gives a {@link SafeString}.
 * As safe for threads as its supplier.
 */
public final class LazyString implements CharSequence {
  private final Supplier<? extends CharSequence> supplier;

  private LazyString(Supplier<? extends CharSequence> supplier) {
    this.supplier = supplier;
  }

  /**
   * Text from a supplier.
   *
   * @param supplier gives the text; must not give null
   * @return the lazy text
   */
  public static LazyString of(Supplier<? extends CharSequence> supplier) {
    return new LazyString(supplier);
  }

  /**
   * The text now.
   *
   * @return a {@link String} or a {@link SafeString}
   */
  public CharSequence resolve() {
    CharSequence text = supplier.get();
    if (text instanceof LazyString lazy) {
      return lazy.resolve();
    }
    return text instanceof SafeString ? text : text.toString();
  }

  @Override
  public int length() {
    return resolve().length();
  }

  @Override
  public char charAt(int index) {
    return resolve().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return resolve().subSequence(start, end);
  }

  @Override
  public String toString() {
    return resolve().toString();
  }
}
