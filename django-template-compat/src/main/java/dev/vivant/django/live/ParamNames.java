package dev.vivant.django.live;

/** Names of parameters: {@code item-id}, {@code item_id}, {@code itemId} are one. */
final class ParamNames {
  private ParamNames() {}

  /** {@code itemId} → {@code item_id}. */
  static String canonical(String name) {
    StringBuilder out = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '-') {
        out.append('_');
      } else if (Character.isUpperCase(c)) {
        if (i > 0 && name.charAt(i - 1) != '_' && name.charAt(i - 1) != '-'
            && !Character.isUpperCase(name.charAt(i - 1))) {
          out.append('_');
        }
        out.append(Character.toLowerCase(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
