package dev.vivant.dsl

// Values of attributes that know only certain ones, as HTML spells them.

/** One of the values that an attribute knows. */
public interface AttributeValue {
  /** As HTML spells it. */
  public val value: String
}

/** Kinds of `input`. */
public enum class InputType(override val value: String) : AttributeValue {
  text("text"),
  search("search"),
  email("email"),
  url("url"),
  tel("tel"),
  password("password"),
  number("number"),
  range("range"),
  date("date"),
  time("time"),
  dateTimeLocal("datetime-local"),
  month("month"),
  week("week"),
  color("color"),
  checkBox("checkbox"),
  radio("radio"),
  file("file"),
  hidden("hidden"),
  submit("submit"),
  image("image"),
  reset("reset"),
  button("button"),
}

/** What a button does in a form. */
public enum class ButtonType(override val value: String) : AttributeValue {
  /** Nothing by itself. */
  button("button"),

  /** It sends the form. */
  submit("submit"),

  /** It gives all fields their default values. */
  reset("reset"),
}

/** How a browser sends a form by itself. */
public enum class FormMethod(override val value: String) : AttributeValue {
  /** In the address. */
  get("get"),

  /** In the body of a request. */
  post("post"),

  /** Not at all: it closes the dialog around it. */
  dialog("dialog"),
}

/** In what form a browser sends a form by itself. */
public enum class FormEncType(override val value: String) : AttributeValue {
  applicationXWwwFormUrlEncoded("application/x-www-form-urlencoded"),
  multipartFormData("multipart/form-data"),
  textPlain("text/plain"),
}

/** What a heading cell heads. */
public enum class ThScope(override val value: String) : AttributeValue {
  row("row"),
  col("col"),
  rowGroup("rowgroup"),
  colGroup("colgroup"),
}

/** When an image or frame is fetched. */
public enum class ImgLoading(override val value: String) : AttributeValue {
  /** At once. */
  eager("eager"),

  /** When it is about to be seen. */
  lazy("lazy"),
}

/** Shapes of an area of an image. */
public enum class AreaShape(override val value: String) : AttributeValue {
  rect("rect"),
  circle("circle"),
  poly("poly"),
  default("default"),
}

/** Whether line breaks are added to what a text area sends. */
public enum class TextAreaWrap(override val value: String) : AttributeValue {
  hard("hard"),
  soft("soft"),
}

/** Direction of text. */
public enum class Dir(override val value: String) : AttributeValue {
  ltr("ltr"),
  rtl("rtl"),

  /** As the text itself says. */
  auto("auto"),
}

/** Keyboard that a device without keys shows. */
public enum class InputMode(override val value: String) : AttributeValue {
  none("none"),
  text("text"),
  tel("tel"),
  url("url"),
  email("email"),
  numeric("numeric"),
  decimal("decimal"),
  search("search"),
}

/** What the Enter key of a keyboard on the screen says. */
public enum class EnterKeyHint(override val value: String) : AttributeValue {
  enter("enter"),
  done("done"),
  go("go"),
  next("next"),
  previous("previous"),
  search("search"),
  send("send"),
}

/** What was set, if it is one of the known values. */
internal inline fun <reified E> Tag<*, *>.valueOf(name: String): E? where E : Enum<E>, E : AttributeValue =
  attribute(name)?.let { text -> enumValues<E>().find { it.value == text } }

/** A number as HTML writes it: `0.5`, `3`. */
internal fun number(value: Double): String = value.toString().removeSuffix(".0")
