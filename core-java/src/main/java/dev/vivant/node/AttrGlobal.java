package dev.vivant.node;

/** Attributes that every element can have. */
abstract class AttrGlobal extends AttrForms {
  private static final Attribute HIDDEN = new Attribute("hidden", "");
  private static final Attribute INERT = new Attribute("inert", "");
  private static final Attribute AUTOFOCUS = new Attribute("autofocus", "");
  private static final Attribute ITEMSCOPE = new Attribute("itemscope", "");

  AttrGlobal() {}

  /** {@code id}: names the element in the page; a page has each id once. */
  public static Attribute id(String value) {
    return value == null ? Attribute.NONE : new Attribute("id", value);
  }

  /** {@code class}: the classes, as they are; see {@link Attr#classes} for several. */
  public static Attribute cls(String value) {
    return value == null ? Attribute.NONE : new Attribute("class", value);
  }

  /** {@code title}: shown when the pointer rests on the element. */
  public static Attribute title(String value) {
    return value == null ? Attribute.NONE : new Attribute("title", value);
  }

  /** {@code lang}: the language of what is inside, such as {@code "de"}. */
  public static Attribute lang(String value) {
    return value == null ? Attribute.NONE : new Attribute("lang", value);
  }

  /** {@code dir}: {@code "ltr"}, {@code "rtl"} or {@code "auto"}. */
  public static Attribute dir(String value) {
    return value == null ? Attribute.NONE : new Attribute("dir", value);
  }

  /** {@code role}: what the element is to assistive technology. */
  public static Attribute role(String value) {
    return value == null ? Attribute.NONE : new Attribute("role", value);
  }

  /** {@code tabindex}: 0: the Tab key stops here; -1: only scripts give it the focus. */
  public static Attribute tabIndex(int value) {
    return new Attribute("tabindex", Integer.toString(value));
  }

  /** {@code hidden}: not shown. */
  public static Attribute hidden(boolean present) {
    return present ? HIDDEN : Attribute.NONE;
  }

  /** {@code inert}: cannot be used and is not read out. */
  public static Attribute inert(boolean present) {
    return present ? INERT : Attribute.NONE;
  }

  /** {@code autofocus}: has the focus when it appears. */
  public static Attribute autofocus(boolean present) {
    return present ? AUTOFOCUS : Attribute.NONE;
  }

  /** {@code accesskey}: a key that leads here. */
  public static Attribute accessKey(String value) {
    return value == null ? Attribute.NONE : new Attribute("accesskey", value);
  }

  /** {@code draggable}: whether it can be dragged. */
  public static Attribute draggable(boolean value) {
    return new Attribute("draggable", value ? "true" : "false");
  }

  /** {@code spellcheck}: whether the browser marks wrong spelling. */
  public static Attribute spellcheck(boolean value) {
    return new Attribute("spellcheck", value ? "true" : "false");
  }

  /**
   * {@code contenteditable}: {@code "true"}, {@code "plaintext-only"} or {@code "false"}; wants
   * {@link AttrPage#updateIgnore}.
   */
  public static Attribute contentEditable(String value) {
    return value == null ? Attribute.NONE : new Attribute("contenteditable", value);
  }

  /** {@code translate}: {@code "no"} keeps translators away. */
  public static Attribute translate(String value) {
    return value == null ? Attribute.NONE : new Attribute("translate", value);
  }

  /** {@code popover}: {@code "auto"} or {@code "manual"}: shown on top of the page on demand. */
  public static Attribute popover(String value) {
    return value == null ? Attribute.NONE : new Attribute("popover", value);
  }

  /** {@code slot}: the slot of a shadow tree that it goes into. */
  public static Attribute slotName(String value) {
    return value == null ? Attribute.NONE : new Attribute("slot", value);
  }

  /** {@code part}: the name by which a style sheet outside its shadow tree can reach it. */
  public static Attribute part(String value) {
    return value == null ? Attribute.NONE : new Attribute("part", value);
  }

  /** {@code itemprop}: what the element says of the item around it. */
  public static Attribute itemProp(String value) {
    return value == null ? Attribute.NONE : new Attribute("itemprop", value);
  }

  /** {@code itemscope}: begins an item. */
  public static Attribute itemScope(boolean present) {
    return present ? ITEMSCOPE : Attribute.NONE;
  }

  /** {@code itemtype}: what kind of item it is. */
  public static Attribute itemType(String value) {
    return Attribute.of("itemtype", value);
  }

  /** {@code style}: CSS for this element; what could run script is refused. A class is better where it does. */
  public static Attribute styles(String value) {
    return Attribute.of("style", value);
  }
}
