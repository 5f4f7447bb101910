package dev.vivant.node;

/** Attributes of forms and their fields. */
abstract class AttrForms extends AttrMedia {
  private static final Attribute CHECKED = new Attribute("checked", "");
  private static final Attribute SELECTED = new Attribute("selected", "");
  private static final Attribute DISABLED = new Attribute("disabled", "");
  private static final Attribute READONLY = new Attribute("readonly", "");
  private static final Attribute REQUIRED = new Attribute("required", "");
  private static final Attribute MULTIPLE = new Attribute("multiple", "");
  private static final Attribute NOVALIDATE = new Attribute("novalidate", "");
  private static final Attribute FORMNOVALIDATE = new Attribute("formnovalidate", "");

  AttrForms() {}

  /**
   * {@code type}: of an input {@code "text"}, {@code "email"}, {@code "checkbox"} …; of a button {@code "button"} or
   * {@code "submit"}.
   */
  public static Attribute type(String value) {
    return value == null ? Attribute.NONE : new Attribute("type", value);
  }

  /** {@code name}: the name under which a form sends the field. */
  public static Attribute name(String value) {
    return value == null ? Attribute.NONE : new Attribute("name", value);
  }

  /** {@code value}: what a field holds at first, or a button or option sends. */
  public static Attribute value(Object value) {
    return value == null ? Attribute.NONE : new Attribute("value", value.toString());
  }

  /** {@code placeholder}: shown while a field is empty. */
  public static Attribute placeholder(String value) {
    return value == null ? Attribute.NONE : new Attribute("placeholder", value);
  }

  /** {@code checked}: a check-box or radio button is on at first. */
  public static Attribute checked(boolean present) {
    return present ? CHECKED : Attribute.NONE;
  }

  /** {@code selected}: an option is chosen at first. */
  public static Attribute selected(boolean present) {
    return present ? SELECTED : Attribute.NONE;
  }

  /** {@code disabled}: cannot be used; its events are refused on the server, too. */
  public static Attribute disabled(boolean present) {
    return present ? DISABLED : Attribute.NONE;
  }

  /** {@code readonly}: can be read, not changed. */
  public static Attribute readOnly(boolean present) {
    return present ? READONLY : Attribute.NONE;
  }

  /** {@code required}: must be filled in. */
  public static Attribute required(boolean present) {
    return present ? REQUIRED : Attribute.NONE;
  }

  /** {@code multiple}: takes several values. */
  public static Attribute multiple(boolean present) {
    return present ? MULTIPLE : Attribute.NONE;
  }

  /** {@code min}: the least value. */
  public static Attribute min(Object value) {
    return value == null ? Attribute.NONE : new Attribute("min", value.toString());
  }

  /** {@code max}: the greatest value. */
  public static Attribute max(Object value) {
    return value == null ? Attribute.NONE : new Attribute("max", value.toString());
  }

  /** {@code step}: how far apart values are. */
  public static Attribute step(Object value) {
    return value == null ? Attribute.NONE : new Attribute("step", value.toString());
  }

  /** {@code minlength}: the least length in UTF-16 units. */
  public static Attribute minLength(int value) {
    return new Attribute("minlength", Integer.toString(value));
  }

  /** {@code maxlength}: the greatest length in UTF-16 units. */
  public static Attribute maxLength(int value) {
    return new Attribute("maxlength", Integer.toString(value));
  }

  /** {@code pattern}: a regular expression that the whole value must match. */
  public static Attribute pattern(String value) {
    return value == null ? Attribute.NONE : new Attribute("pattern", value);
  }

  /** {@code size}: width of a field in characters, or how many options show. */
  public static Attribute size(int value) {
    return new Attribute("size", Integer.toString(value));
  }

  /** {@code rows}: height of a {@code textarea} in lines. */
  public static Attribute rows(int value) {
    return new Attribute("rows", Integer.toString(value));
  }

  /** {@code cols}: width of a {@code textarea} in characters. */
  public static Attribute cols(int value) {
    return new Attribute("cols", Integer.toString(value));
  }

  /** {@code wrap}: {@code "hard"} or {@code "soft"}. */
  public static Attribute wrap(String value) {
    return value == null ? Attribute.NONE : new Attribute("wrap", value);
  }

  /**
   * {@code autocomplete}: what the browser may fill in, such as {@code "email"}, {@code "new-password"}, {@code "off"}.
   */
  public static Attribute autocomplete(String value) {
    return value == null ? Attribute.NONE : new Attribute("autocomplete", value);
  }

  /** {@code autocapitalize}: {@code "none"}, {@code "sentences"}, {@code "words"} or {@code "characters"}. */
  public static Attribute autocapitalize(String value) {
    return value == null ? Attribute.NONE : new Attribute("autocapitalize", value);
  }

  /** {@code inputmode}: which keyboard a phone shows: {@code "numeric"}, {@code "email"} …. */
  public static Attribute inputMode(String value) {
    return value == null ? Attribute.NONE : new Attribute("inputmode", value);
  }

  /** {@code enterkeyhint}: what the Enter key of a phone says. */
  public static Attribute enterKeyHint(String value) {
    return value == null ? Attribute.NONE : new Attribute("enterkeyhint", value);
  }

  /** {@code dirname}: the name under which the direction of the text is sent. */
  public static Attribute dirName(String value) {
    return value == null ? Attribute.NONE : new Attribute("dirname", value);
  }

  /** {@code accept}: which files may be chosen. */
  public static Attribute accept(String value) {
    return value == null ? Attribute.NONE : new Attribute("accept", value);
  }

  /** {@code capture}: which camera: {@code "user"} or {@code "environment"}. */
  public static Attribute capture(String value) {
    return value == null ? Attribute.NONE : new Attribute("capture", value);
  }

  /** {@code list}: the id of a {@code datalist} with suggestions. */
  public static Attribute list(String value) {
    return value == null ? Attribute.NONE : new Attribute("list", value);
  }

  /** {@code form}: the id of the form that the field belongs to. */
  public static Attribute formId(String value) {
    return value == null ? Attribute.NONE : new Attribute("form", value);
  }

  /** {@code for}: the id of the field that a label names, or of those an output comes from. */
  public static Attribute forId(String value) {
    return value == null ? Attribute.NONE : new Attribute("for", value);
  }

  /** {@code label}: the name of an {@code optgroup}, {@code option} or {@code track}. */
  public static Attribute labelText(String value) {
    return value == null ? Attribute.NONE : new Attribute("label", value);
  }

  /** {@code action}: where a form is sent without script. */
  public static Attribute action(String value) {
    return Attribute.of("action", value);
  }

  /** {@code method}: {@code "get"}, {@code "post"} or {@code "dialog"}. */
  public static Attribute method(String value) {
    return value == null ? Attribute.NONE : new Attribute("method", value);
  }

  /** {@code enctype}: how a form is sent without script. */
  public static Attribute enctype(String value) {
    return value == null ? Attribute.NONE : new Attribute("enctype", value);
  }

  /** {@code accept-charset}: the encoding in which a form is sent. */
  public static Attribute acceptCharset(String value) {
    return value == null ? Attribute.NONE : new Attribute("accept-charset", value);
  }

  /** {@code novalidate}: the browser does not check the fields. */
  public static Attribute noValidate(boolean present) {
    return present ? NOVALIDATE : Attribute.NONE;
  }

  /** {@code formaction}: as {@link #action}, for one button. */
  public static Attribute formAction(String value) {
    return Attribute.of("formaction", value);
  }

  /** {@code formmethod}: as {@link #method}, for one button. */
  public static Attribute formMethod(String value) {
    return value == null ? Attribute.NONE : new Attribute("formmethod", value);
  }

  /** {@code formenctype}: as {@link #enctype}, for one button. */
  public static Attribute formEnctype(String value) {
    return value == null ? Attribute.NONE : new Attribute("formenctype", value);
  }

  /** {@code formnovalidate}: as {@link #noValidate}, for one button. */
  public static Attribute formNoValidate(boolean present) {
    return present ? FORMNOVALIDATE : Attribute.NONE;
  }

  /** {@code formtarget}: as {@link AttrMedia#target}, for one button. */
  public static Attribute formTarget(String value) {
    return value == null ? Attribute.NONE : new Attribute("formtarget", value);
  }

  /** {@code popovertarget}: the id of a popover that a button shows. */
  public static Attribute popoverTarget(String value) {
    return value == null ? Attribute.NONE : new Attribute("popovertarget", value);
  }

  /** {@code popovertargetaction}: {@code "show"}, {@code "hide"} or {@code "toggle"}. */
  public static Attribute popoverTargetAction(String value) {
    return value == null ? Attribute.NONE : new Attribute("popovertargetaction", value);
  }

  /** {@code command}: what a button does to {@link #commandFor}: {@code "show-modal"}, {@code "close"} …. */
  public static Attribute command(String value) {
    return value == null ? Attribute.NONE : new Attribute("command", value);
  }

  /** {@code commandfor}: the id of the element that {@link #command} is for. */
  public static Attribute commandFor(String value) {
    return value == null ? Attribute.NONE : new Attribute("commandfor", value);
  }

  /** {@code low}: up to where a {@code meter} is low. */
  public static Attribute low(Object value) {
    return value == null ? Attribute.NONE : new Attribute("low", value.toString());
  }

  /** {@code high}: from where a {@code meter} is high. */
  public static Attribute high(Object value) {
    return value == null ? Attribute.NONE : new Attribute("high", value.toString());
  }

  /** {@code optimum}: where a {@code meter} is best. */
  public static Attribute optimum(Object value) {
    return value == null ? Attribute.NONE : new Attribute("optimum", value.toString());
  }
}
