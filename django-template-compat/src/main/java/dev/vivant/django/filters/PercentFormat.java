package dev.vivant.django.filters;

import dev.vivant.django.value.Items;
import dev.vivant.django.value.Iteration;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.Str;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;
import dev.vivant.django.value.ValueError;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Python's {@code format % value} for one value: {@code %05.1f}, {@code %-10s}, {@code %#x}, {@code %(name)s}. */
final class PercentFormat {
  /** The largest width and precision. Python would try to find the memory. */
  public static final int MAX_SIZE = 10_000_000;
  private static final long NONE = Long.MIN_VALUE;

  private final String format;
  private final boolean mapping;
  private Object value;
  private Object source;
  private boolean taken;
  private boolean keyed;
  private int at;

  private boolean left;
  private boolean plus;
  private boolean blank;
  private boolean alternate;
  private boolean zero;
  private long width;
  private long precision;

  private PercentFormat(String format, Object value) {
    this.format = format;
    this.value = value;
    mapping = value instanceof Map<?, ?> || value instanceof List<?> || value instanceof byte[]
        || value instanceof TemplateValue && !Text.is(value) && Iteration.of(value) != null;
  }

  /**
   * Formats a value.
   *
   * @param format text with conversions
   * @param value the value; a map gives values for {@code %(key)s}
   * @return the text
   * @throws TypeError if the value does not fit a conversion, or more or fewer than one value are asked for
   * @throws ValueError if the format is none
   * @throws IllegalArgumentException if a width or precision is above {@link #MAX_SIZE} or a key is missing
   */
  public static String format(String format, Object value) {
    return new PercentFormat(format, value).run();
  }

  private String run() {
    StringBuilder out = new StringBuilder(format.length() + 16);
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      if (percent < 0) {
        out.append(format, at, format.length());
        break;
      }
      out.append(format, at, percent);
      at = percent + 1;
      if (format.startsWith("%", at)) {
        out.append('%');
        at++;
      } else {
        readSpecification();
        convert(next(), out);
      }
    }
    if (!taken && !mapping && !keyed) {
      throw new TypeError("format \"" + format + "\" uses no value: write one conversion such as %s");
    }
    return out.toString();
  }

  private char next() {
    if (at >= format.length()) {
      throw new ValueError("format \"" + format + "\" ends inside a conversion: write such as %s");
    }
    return format.charAt(at++);
  }

  private void readSpecification() {
    left = plus = blank = alternate = zero = false;
    width = NONE;
    precision = NONE;
    if (format.startsWith("(", at)) {
      readKey();
    }
    for (; at < format.length() && "-+ #0".indexOf(format.charAt(at)) >= 0; at++) {
      switch (format.charAt(at)) {
        case '-' -> left = true;
        case '+' -> plus = true;
        case ' ' -> blank = true;
        case '#' -> alternate = true;
        default -> zero = true;
      }
    }
    width = readSize();
    if (width < 0 && width != NONE) {
      left = true;
      width = -width;
    }
    if (format.startsWith(".", at)) {
      at++;
      precision = Math.max(readSize(), 0);
    }
    if (at < format.length() && "hlL".indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    if (width > MAX_SIZE || precision > MAX_SIZE) {
      throw new IllegalArgumentException("stringformat: width or precision " + Math.max(width, precision)
          + " in \"" + format + "\"; give at most " + MAX_SIZE);
    }
  }

  private void readKey() {
    if (!mapping) {
      throw new TypeError("format \"" + format + "\" asks for a key: give a map");
    }
    int depth = 1;
    int start = ++at;
    while (depth > 0) {
      char c = next();
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    String key = format.substring(start, at - 1);
    if (!(value instanceof Map<?, ?>) && !keyed) {
      throw new TypeError("format \"" + format + "\" asks for the key " + key + ": give a map");
    }
    source = keyed ? source : value;
    Object item = Items.get(source, key);
    if (item == TemplateValue.MISSING) {
      throw new IllegalArgumentException("no key " + key + " for the format \"" + format + "\"");
    }
    value = item;
    keyed = true;
    taken = false;
  }

  /** Digits, or a star that takes the value; {@link #NONE} if neither stands here. */
  private long readSize() {
    if (format.startsWith("*", at)) {
      at++;
      Object size = take();
      if (!Numbers.isInt(size)) {
        throw new TypeError("* wants a whole number, not " + Repr.repr(size));
      }
      return Numbers.toInt(size).longValue();
    }
    long size = NONE;
    for (; at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9'; at++) {
      size = Math.min(Math.max(size, 0) * 10 + format.charAt(at) - '0', 1L << 53);
    }
    return size;
  }

  private Object take() {
    if (taken) {
      throw new TypeError("format \"" + format + "\" wants more than one value");
    }
    taken = true;
    return value;
  }

  private void convert(char type, StringBuilder out) {
    switch (type) {
      case 's' -> text(Text.str(take()), out);
      case 'r' -> text(Repr.repr(take()), out);
      case 'a' -> text(ascii(Repr.repr(take())), out);
      case 'c' -> {
        precision = NONE;
        text(character(take()), out);
      }
      case 'd', 'i', 'u', 'o', 'x', 'X' -> whole(type, take(), out);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> real(type, take(), out);
      default -> throw new ValueError("unsupported format character '" + type + "' in \"" + format
          + "\": use one of s r a c d i u o x X e E f F g G %");
    }
  }

  private void text(String text, StringBuilder out) {
    String shown = precision >= 0 ? Str.prefix(text, (int) precision) : text;
    out.append(left ? Pad.right(shown, width) : Pad.left(shown, width));
  }

  private static String ascii(String repr) {
    StringBuilder out = new StringBuilder(repr.length());
    repr.codePoints().forEach(c -> {
      if (c < 0x80) {
        out.append((char) c);
      } else if (c < 0x100) {
        out.append(String.format("\\x%02x", c));
      } else {
        out.append(String.format(c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
      }
    });
    return out.toString();
  }

  private static String character(Object value) {
    if (Numbers.isInt(value)) {
      long c = Numbers.toInt(value).longValue();
      if (c < 0 || c > Character.MAX_CODE_POINT) {
        throw new IllegalArgumentException("%c: no character has the number " + value);
      }
      return new String(Character.toChars((int) c));
    }
    if (Text.is(value) && Str.length(value.toString()) == 1) {
      return value.toString();
    }
    throw new TypeError("%c wants a number or one character, not " + Repr.repr(value));
  }

  private void whole(char type, Object value, StringBuilder out) {
    boolean decimal = type == 'd' || type == 'i' || type == 'u';
    if (!(decimal ? Numbers.is(value) || value instanceof TemplateValue own && own.wholeNumber() != null
        : Numbers.isInt(value))) {
      throw new TypeError("%" + type + " wants a whole number, not " + Repr.repr(value));
    }
    Number number = Numbers.toInt(value);
    if (number == null) {
      throw new ValueError("%" + type + ": " + Repr.repr(value) + " is no whole number");
    }
    BigInteger big = number instanceof BigInteger given ? given : BigInteger.valueOf(number.longValue());
    String digits = big.abs().toString(decimal ? 10 : type == 'o' ? 8 : 16);
    if (type == 'X') {
      digits = digits.toUpperCase(java.util.Locale.ROOT);
    }
    if (precision > digits.length()) {
      digits = "0".repeat((int) precision - digits.length()) + digits;
    }
    String prefix = decimal || !alternate ? "" : "0" + type;
    signed(big.signum() < 0, prefix, digits, out);
  }

  private void real(char type, Object value, StringBuilder out) {
    Double number = Text.is(value) ? null : Numbers.toFloat(value);
    if (number == null) {
      throw new TypeError("%" + type + " wants a number, not " + Repr.repr(value));
    }
    if (number.isInfinite() && Numbers.isInt(value)) {
      throw new ArithmeticException("%" + type + ": a whole number of that size is no float");
    }
    boolean negative = number < 0 || number == 0 && 1 / number < 0;
    String digits = FloatFormat.format(Math.abs(number), type, precision < 0 ? 6 : (int) precision, alternate);
    signed(negative, "", digits, out);
  }

  private void signed(boolean negative, String prefix, String digits, StringBuilder out) {
    String sign = negative ? "-" : plus ? "+" : blank ? " " : "";
    long missing = Math.max(width, 0) - sign.length() - prefix.length() - digits.length();
    String padding = missing <= 0 ? "" : (zero && !left ? "0" : " ").repeat((int) missing);
    if (left) {
      out.append(sign).append(prefix).append(digits).append(padding);
    } else if (zero) {
      out.append(sign).append(prefix).append(padding).append(digits);
    } else {
      out.append(padding).append(sign).append(prefix).append(digits);
    }
  }

  /** Floats with a fixed number of digits, exactly as C prints them. */
  static final class FloatFormat {
    private FloatFormat() {}

    static String format(double number, char type, int precision, boolean alternate) {
      boolean capital = Character.isUpperCase(type);
      if (!Double.isFinite(number)) {
        String name = Double.isNaN(number) ? "nan" : "inf";
        return capital ? name.toUpperCase(java.util.Locale.ROOT) : name;
      }
      BigDecimal exact = new BigDecimal(number);
      String text = switch (Character.toLowerCase(type)) {
        case 'f' -> fixed(exact, precision, alternate);
        case 'e' -> scientific(exact, precision, alternate, false);
        default -> general(exact, Math.max(precision, 1), alternate);
      };
      return capital ? text.toUpperCase(java.util.Locale.ROOT) : text;
    }

    private static String fixed(BigDecimal number, int places, boolean alternate) {
      String text = number.setScale(places, java.math.RoundingMode.HALF_EVEN).toPlainString();
      return alternate && places == 0 ? text + '.' : text;
    }

    private static BigDecimal round(BigDecimal number, int digits) {
      return number.round(new java.math.MathContext(digits, java.math.RoundingMode.HALF_EVEN));
    }

    private static String scientific(BigDecimal number, int places, boolean alternate, boolean strip) {
      BigDecimal rounded = round(number, places + 1);
      String digits = rounded.unscaledValue().toString();
      int exponent = number.signum() == 0 ? 0 : digits.length() - 1 - rounded.scale();
      StringBuilder fraction = new StringBuilder(places).append(digits, 1, digits.length());
      while (fraction.length() < places) {
        fraction.append('0');
      }
      fraction.setLength(places);
      while (strip && fraction.length() > 0 && fraction.charAt(fraction.length() - 1) == '0') {
        fraction.setLength(fraction.length() - 1);
      }
      String point = fraction.length() > 0 || alternate ? "." : "";
      int size = Math.abs(exponent);
      return digits.charAt(0) + point + fraction + 'e' + (exponent < 0 ? '-' : '+') + (size < 10 ? "0" : "") + size;
    }

    private static String general(BigDecimal number, int digits, boolean alternate) {
      BigDecimal rounded = round(number, digits);
      int exponent = number.signum() == 0 ? 0 : rounded.precision() - 1 - rounded.scale();
      if (exponent < -4 || exponent >= digits) {
        return scientific(number, digits - 1, alternate, !alternate);
      }
      String text = fixed(number, digits - 1 - exponent, alternate);
      if (alternate || text.indexOf('.') < 0) {
        return text;
      }
      int end = text.length();
      while (text.charAt(end - 1) == '0') {
        end--;
      }
      return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
  }
}
