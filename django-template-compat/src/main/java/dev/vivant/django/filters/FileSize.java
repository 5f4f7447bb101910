package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.formats.NumberFormat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Sizes of files: {@code 123456} bytes are {@code 120.6 KB}. */
final class FileSize {
  private static final String[] UNITS = {"%s KB", "%s MB", "%s GB", "%s TB", "%s PB"};

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
      double value = new BigDecimal(size).divide(new BigDecimal(BigInteger.ONE.shiftLeft(10 * unit))).doubleValue();
      if (Double.isInfinite(value)) {
        throw new ArithmeticException("filesizeformat: a size of " + size.bitLength() + " bits is no float");
      }
      double rounded = new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
      text = environment.gettext(UNITS[unit - 1])
          .replace("%s", NumberFormat.format(rounded, 1, environment, true));
    }
    return (signed.signum() < 0 ? "-" + text : text).replace(' ', '\u00a0');
  }
}
