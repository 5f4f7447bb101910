package dev.vivant.django.value;

/**
 * The decimals that {@link java.math.BigDecimal} cannot hold: not-a-number, the infinities and negative zero.
 * Immutable.
 */
public final class SpecialDecimal extends Number {
  private static final long serialVersionUID = 1;

  /** {@code Decimal("NaN")}. */
  public static final SpecialDecimal NAN = new SpecialDecimal("NaN", Double.NaN);
  /** {@code Decimal("sNaN")}. */
  public static final SpecialDecimal SIGNALING_NAN = new SpecialDecimal("sNaN", Double.NaN);
  /** {@code Decimal("Infinity")}. */
  public static final SpecialDecimal INFINITY = new SpecialDecimal("Infinity", Double.POSITIVE_INFINITY);
  /** {@code Decimal("-Infinity")}. */
  public static final SpecialDecimal NEGATIVE_INFINITY = new SpecialDecimal("-Infinity", Double.NEGATIVE_INFINITY);

  private final String text;
  private final double value;

  private SpecialDecimal(String text, double value) {
    this.text = text;
    this.value = value;
  }

  /**
   * Negative zero as it was written, such as {@code -0} or {@code -0.00}.
   *
   * @param text its text
   * @return a decimal that counts as zero
   */
  public static SpecialDecimal negativeZero(String text) {
    return new SpecialDecimal(text, -0.0);
  }

  /**
   * Whether it is zero.
   *
   * @return true for negative zero
   */
  public boolean isZero() {
    return value == 0;
  }

  /**
   * Whether it is not a number.
   *
   * @return true for NaN
   */
  public boolean isNaN() {
    return Double.isNaN(value);
  }

  @Override
  public int intValue() {
    return (int) value;
  }

  @Override
  public long longValue() {
    return (long) value;
  }

  @Override
  public float floatValue() {
    return (float) value;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpecialDecimal special && special.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
