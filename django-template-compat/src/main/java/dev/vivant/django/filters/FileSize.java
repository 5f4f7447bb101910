package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.formats.NumberFormat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Sizes of files: {@code 123456} bytes are {@code 120.6 KB}. */
final class FileSize {
  private static final String[] UNITS = {"%s KB", "%s MB", "%s GB", "%s TB", "%s PB"};
  private static final int EXACT_BITS = 53;

  private FileSize() {}

  /**
   * A size in its largest fitting unit, a space that does not break between.
   *
   * @param bytes the size, a whole number; may be negative
   * @param environment what surrounds it
   * @return such as {@code 1.5 MB}
   */
  public static String format(Number bytes, Environment environment) {
    BigInteger signed = bytes instanceof BigInteger big ? big : BigInteger.valueOf(bytes.longValue());
    BigInteger size = signed.abs();
    String text;
    if (size.bitLength() <= 10) {
      text = environment.ngettext("%(size)d byte", "%(size)d bytes", size.longValue())
          .replace("%(size)d", size.toString());
    } else {
      int unit = Math.min((size.bitLength() - 1) / 10, UNITS.length);
      text = environment.gettext(UNITS[unit - 1])
          .replace("%s", NumberFormat.format(tenths(size, 10 * unit), 1, environment, true));
    }
    return (signed.signum() < 0 ? "-" + text : text).replace(' ', '\u00a0');
  }

  /** The size by a power of two, rounded to one place half to even, as text or as a float. */
  private static Object tenths(BigInteger size, int power) {
    if (size.bitLength() <= EXACT_BITS) {
      long scaled = size.longValue() * 10;
      long tenths = scaled >> power;
      long rest = scaled & (1L << power) - 1;
      long half = 1L << power - 1;
      tenths += rest > half || rest == half && (tenths & 1) == 1 ? 1 : 0;
      return tenths / 10 + "." + tenths % 10;
    }
    double value = new BigDecimal(size).divide(new BigDecimal(BigInteger.ONE.shiftLeft(power))).doubleValue();
    if (Double.isInfinite(value)) {
      throw new ArithmeticException("filesizeformat: a size of " + size.bitLength() + " bits is no float");
    }
    return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
