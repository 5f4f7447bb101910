package dev.vivant.dsl

// Values of attributes that know only certain ones, as HTML spells them.

/** Kinds of `input`. */
public enum class InputType(@PublishedApi internal val value: String) {
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
public enum class ButtonType(@PublishedApi internal val value: String) {
  button("button"),
  submit("submit"),
  reset("reset"),
}

/** How a browser sends a form by itself. */
public enum class FormMethod(@PublishedApi internal val value: String) {
  get("get"),
  post("post"),
  dialog("dialog"),
}

/** In what form a browser sends a form by itself. */
public enum class FormEncType(@PublishedApi internal val value: String) {
  applicationXWwwFormUrlEncoded("application/x-www-form-urlencoded"),
  multipartFormData("multipart/form-data"),
  textPlain("text/plain"),
}

/** What a heading cell heads. */
public enum class ThScope(@PublishedApi internal val value: String) {
  row("row"),
  col("col"),
  rowGroup("rowgroup"),
  colGroup("colgroup"),
}

/** When an image or frame is fetched. */
public enum class ImgLoading(@PublishedApi internal val value: String) {
  eager("eager"),
  lazy("lazy"),
}

/** Direction of text. */
public enum class TextDirection(@PublishedApi internal val value: String) {
  ltr("ltr"),
  rtl("rtl"),
  auto("auto"),
}
