package dev.vivant.django.filters;

/** Whether text is an IP address, judged as Python's {@code ipaddress} does. */
final class IpAddress {
  private IpAddress() {}

  static boolean isV4(String text) {
    int octets = 0;
    int start = 0;
    while (start <= text.length()) {
      int dot = text.indexOf('.', start);
      int end = dot < 0 ? text.length() : dot;
      int length = end - start;
      if (length < 1 || length > 3 || length > 1 && text.charAt(start) == '0') {
        return false;
      }
      int value = 0;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c < '0' || c > '9') {
          return false;
        }
        value = value * 10 + c - '0';
      }
      if (value > 255) {
        return false;
      }
      octets++;
      start = end + 1;
    }
    return octets == 4;
  }

  static boolean isV6(String text) {
    int scope = text.indexOf('%');
    String address = scope < 0 ? text : text.substring(0, scope);
    if (scope >= 0 && (scope + 1 == text.length() || text.indexOf('%', scope + 1) >= 0)) {
      return false;
    }
    String[] parts = address.split(":", -1);
    if (parts.length < 3 || parts.length > 9) {
      return false;
    }
    int groups = parts.length;
    int hex = parts.length;
    if (parts[hex - 1].indexOf('.') >= 0) {
      if (!isV4(parts[hex - 1])) {
        return false;
      }
      groups++;
      hex--;
    }
    int gap = -1;
    for (int i = 1; i < parts.length - 1; i++) {
      if (parts[i].isEmpty()) {
        if (gap >= 0) {
          return false;
        }
        gap = i;
      }
    }
    boolean openStart = parts[0].isEmpty();
    boolean openEnd = parts[parts.length - 1].isEmpty();
    if (openStart && gap != 1 || openEnd && gap != parts.length - 2) {
      return false;
    }
    int written = groups - (gap >= 0 ? 1 : 0) - (openStart ? 1 : 0) - (openEnd ? 1 : 0);
    if (gap < 0 ? written != 8 : written > 7) {
      return false;
    }
    for (int i = 0; i < hex; i++) {
      if (!isGroup(parts[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGroup(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c >= 128 || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return part.length() <= 4;
  }

  /** Whether text may stand between the brackets of an address. */
  static boolean isBracketed(String text) {
    if (!text.startsWith("v")) {
      return isV6(text);
    }
    int dot = text.indexOf('.');
    if (dot < 2 || dot == text.length() - 1) {
      return false;
    }
    for (int i = 1; i < dot; i++) {
      if (text.charAt(i) >= 128 || Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
