package dev.vivant.django.filters;

import dev.vivant.django.value.Str;

/** Letters of a phone number as the keys they stand on: {@code 800-COLLECT} to {@code 800-2655328}. */
final class PhoneNumber {
  private static final String KEYS = "22233344455566677778889999";

  private PhoneNumber() {}

  /**
   * Replaces ASCII letters by digits.
   *
   * @param phone a phone number
   * @return digits, and the rest in lower case
   */
  public static String toDigits(String phone) {
    String lower = Str.lower(phone);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      out.append(c >= 'a' && c <= 'z' ? KEYS.charAt(c - 'a') : c);
    }
    return out.toString();
  }
}
