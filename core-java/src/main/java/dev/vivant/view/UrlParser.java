package dev.vivant.view;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an address of this site: {@code "/a%20b?x=1&x=2"} is the path {@code "/a b"} and the query {@code x=[1, 2]}.
 */
final class UrlParser {
  private final String url;

  private UrlParser(String url) {
    this.url = url;
  }

  static Params parse(String url) {
    return new UrlParser(url).parse();
  }

  private Params parse() {
    if (!url.startsWith("/") || url.startsWith("//")) {
      throw refused("it has to begin with a single slash");
    }
    if (url.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7F)) {
      throw refused("blanks, control characters and backslashes have to be percent-encoded");
    }
    if (url.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw refused("it holds half of a character");
    }
    int fragment = url.indexOf('#');
    String whole = fragment < 0 ? url : url.substring(0, fragment);
    int mark = whole.indexOf('?');
    String path = mark < 0 ? whole : whole.substring(0, mark);
    return new Params(decoded(path, false), Map.of(), mark < 0 ? Map.of() : query(whole.substring(mark + 1)));
  }

  private Map<String, List<String>> query(String text) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals), true);
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1), true);
        query.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
      }
    }
    return query;
  }

  private String decoded(String text, boolean plusIsBlank) {
    String plain = plusIsBlank ? text.replace('+', ' ') : text;
    if (plain.indexOf('%') < 0) {
      return plain;
    }
    byte[] source = plain.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(source.length);
    for (int i = 0; i < source.length; i++) {
      if (source[i] == '%') {
        bytes.put((byte) (hex(source, i + 1) << 4 | hex(source, i + 2)));
        i += 2;
      } else {
        bytes.put(source[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException notUtf8) {
      throw refused("its percent signs have to be complete UTF-8");
    }
  }

  private int hex(byte[] source, int at) {
    int digit = at < source.length ? Character.digit(source[at], 16) : -1;
    if (digit < 0) {
      throw refused("two hexadecimal digits have to follow each percent sign");
    }
    return digit;
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("not a path of this site: \"" + url + "\"; " + why);
  }
}
