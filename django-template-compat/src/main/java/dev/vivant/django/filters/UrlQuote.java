package dev.vivant.django.filters;

import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Percent encoding of addresses, as Python's {@code urllib.parse} does it. */
final class UrlQuote {
  /** What {@code urlencode} leaves alone unless told otherwise. */
  public static final String SLASH = "/";
  /** Reserved characters, the tilde and what is encoded already. */
  private static final String IRI = "/#%[]=:;$&()+,!?*@'~";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private UrlQuote() {}

  /**
   * Encodes everything but letters, digits, {@code _.-~} and what is named safe.
   *
   * @param text any text
   * @param safe ASCII characters to leave alone; others in it count for nothing
   * @return ASCII; the same object if there was nothing to encode
   */
  public static String quote(String text, String safe) {
    for (int i = 0; i < text.length(); i++) {
      if (!isUnreserved(text.charAt(i), safe)) {
        return quoteFrom(text, i, safe, false);
      }
    }
    return text;
  }

  /**
   * Encodes like {@link #quote}, but a space becomes a plus sign.
   *
   * @param text any text
   * @return ASCII
   */
  public static String quotePlus(String text) {
    return quoteFrom(text, 0, "", true);
  }

  /**
   * An address in any alphabet as one in ASCII; what is encoded already stays.
   *
   * @param iri an address or a part of one
   * @return the encoded address
   */
  public static String iriToUri(String iri) {
    return quote(iri, IRI);
  }

  private static String quoteFrom(String text, int from, String safe, boolean plus) {
    StringBuilder out = new StringBuilder(text.length() + 24).append(text, 0, from);
    for (int i = from; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (plus && c == ' ') {
        out.append('+');
      } else if (isUnreserved(c, safe)) {
        out.append((char) c);
      } else if (c < 0x80) {
        percent(c, out);
      } else if (c < 0x800) {
        percent(0xc0 | c >> 6, out);
        percent(0x80 | c & 0x3f, out);
      } else if (c < 0x10000) {
        percent(0xe0 | c >> 12, out);
        percent(0x80 | c >> 6 & 0x3f, out);
        percent(0x80 | c & 0x3f, out);
      } else {
        percent(0xf0 | c >> 18, out);
        percent(0x80 | c >> 12 & 0x3f, out);
        percent(0x80 | c >> 6 & 0x3f, out);
        percent(0x80 | c & 0x3f, out);
      }
    }
    return out.toString();
  }

  private static void percent(int octet, StringBuilder out) {
    out.append('%').append(HEX[octet >> 4]).append(HEX[octet & 15]);
  }

  private static boolean isUnreserved(int c, String safe) {
    return c < 0x80 && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.'
        || c == '-' || c == '~' || safe.indexOf(c) >= 0);
  }

  /**
   * Decodes percent signs; octets that are not UTF-8 become U+FFFD.
   *
   * @param text encoded text
   * @return decoded text; the same object if there was no percent sign
   */
  public static String unquote(String text) {
    int percent = text.indexOf('%');
    if (percent < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    byte[] octets = null;
    while (percent >= 0) {
      int count = 0;
      int i = percent;
      int raw = percent;
      // A run of ASCII characters is decoded as one, so that octets next to each other make a character.
      while (i < text.length() && text.charAt(i) < 0x80) {
        if (octets == null) {
          octets = new byte[text.length()];
        }
        int octet = text.charAt(i) == '%' ? octet(text, i + 1) : -1;
        octets[count++] = (byte) (octet >= 0 ? octet : text.charAt(i));
        i += octet >= 0 ? 3 : 1;
      }
      out.append(text, done, raw).append(decode(octets, count));
      done = i;
      percent = text.indexOf('%', done);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int octet(String text, int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    int high = hexDigit(text.charAt(at));
    int low = hexDigit(text.charAt(at + 1));
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static int hexDigit(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private static String decode(byte[] octets, int count) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    try {
      return decoder.decode(ByteBuffer.wrap(octets, 0, count)).toString();
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new IllegalStateException(e); // replacing decoders do not throw
    }
  }
}
