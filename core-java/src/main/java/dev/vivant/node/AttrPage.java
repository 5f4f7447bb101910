package dev.vivant.node;

/** What the script in the page heeds beside bindings: live links, hooks, signs that an event is under way. */
abstract class AttrPage extends AttrGlobal {
  private static final Attribute PATCH = new Attribute("data-link", "patch");
  private static final Attribute PATCH_REPLACE = new Attribute("data-link", "patch replace");
  private static final Attribute NAVIGATE = new Attribute("data-link", "navigate");
  private static final Attribute NAVIGATE_REPLACE = new Attribute("data-link", "navigate replace");
  private static final Attribute IGNORE = new Attribute("data-update", "ignore");

  AttrPage() {}

  /**
   * {@code data-link="patch"}, on an {@code a} with {@code href}: the same view goes on with other parameters
   * ({@code LiveView.handleParams}), without loading a page. Works as an ordinary link without script.
   */
  public static Attribute patchLink() {
    return PATCH;
  }

  /** As {@link #patchLink}, in the place of the current entry of the history: for filters and sorting. */
  public static Attribute patchLinkReplacing() {
    return PATCH_REPLACE;
  }

  /**
   * {@code data-link="navigate"}, on an {@code a} with {@code href}: another view takes over on the same connection.
   * For addresses outside the live routes leave the attribute out.
   */
  public static Attribute navigateLink() {
    return NAVIGATE;
  }

  /** As {@link #navigateLink}, in the place of the current entry of the history. */
  public static Attribute navigateLinkReplacing() {
    return NAVIGATE_REPLACE;
  }

  /**
   * {@code data-confirm}, beside a binding or on a live link: the browser asks first, and nothing happens unless the
   * person agrees. A convenience, not a protection: the server must not rely on it.
   */
  public static Attribute confirm(String question) {
    return question == null ? Attribute.NONE : new Attribute("data-confirm", question);
  }

  /**
   * {@code data-disable-with}, on a button: while its event is under way it is disabled and shows this text; with an
   * empty text it is only disabled.
   */
  public static Attribute disableWith(String text) {
    return text == null ? Attribute.NONE : new Attribute("data-disable-with", text);
  }

  /**
   * {@code data-hook}: the page's own script takes part in the life of the element (it is mounted, updated, removed)
   * under that name. For charts, editors, maps; see the client's documentation of hooks.
   */
  public static Attribute hook(String name) {
    return name == null ? Attribute.NONE : new Attribute("data-hook", name);
  }

  /**
   * {@code data-update="ignore"}: what is inside belongs to scripts of the page; patches leave it alone. The element's
   * own attributes are still patched.
   */
  public static Attribute updateIgnore() {
    return IGNORE;
  }

  /**
   * {@code data-loading-class}: these classes are there while an event of the element, or of what is inside, is under
   * way.
   */
  public static Attribute loadingClass(String names) {
    return names == null ? Attribute.NONE : new Attribute("data-loading-class", names);
  }

  /** {@code data-loading-show}: not {@code hidden} while an event is under way; say {@code hidden(true)} beside it. */
  public static Attribute loadingShow() {
    return new Attribute("data-loading-show", "");
  }

  /** {@code data-loading-hide}: {@code hidden} while an event is under way. */
  public static Attribute loadingHide() {
    return new Attribute("data-loading-hide", "");
  }

  /** {@code data-loading-disable}: {@code disabled} while an event is under way. */
  public static Attribute loadingDisable() {
    return new Attribute("data-loading-disable", "");
  }

  /**
   * {@code data-loading-for}: beside the other {@code loading} attributes, whose events count: those of the element
   * with that id or {@link #loadingName}, or of any with {@code "*"}. Without it, events from inside or around the
   * element.
   */
  public static Attribute loadingFor(String idOrName) {
    return idOrName == null ? Attribute.NONE : new Attribute("data-loading-for", idOrName);
  }

  /** {@code data-loading-name}: a name for {@link #loadingFor}; several elements may have the same. */
  public static Attribute loadingName(String name) {
    return name == null ? Attribute.NONE : new Attribute("data-loading-name", name);
  }
}
