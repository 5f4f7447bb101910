@file:Suppress("UNUSED_PARAMETER", "UnusedReceiverParameter")

package dev.vivant.dsl

import dev.vivant.dsl.kind.A
import dev.vivant.dsl.kind.Button
import dev.vivant.dsl.kind.Form
import dev.vivant.dsl.kind.Label
import dev.vivant.dsl.kind.Table
import dev.vivant.dsl.kind.Tr

// What must not stand directly in what, although their content would allow it. Deeper down it shows when it is
// rendered.

/** Does not compile. */
@Deprecated(
  "a link in a link: a browser would end the first one; put them side by side",
  level = DeprecationLevel.ERROR,
)
@JvmName("aInA")
public fun <S> Tag<A, S>.a(
  href: String? = null,
  target: String? = null,
  classes: String? = null,
  block: Tag<A, S>.() -> Unit = {},
): Nothing = throw UnsupportedOperationException()

/** Does not compile. */
@Deprecated(
  "a button in a link: HTML knows no such thing; put them side by side",
  level = DeprecationLevel.ERROR,
)
@JvmName("buttonInA")
public fun <S> Tag<A, S>.button(
  type: ButtonType? = null,
  name: String? = null,
  classes: String? = null,
  block: Tag<Button, S>.() -> Unit = {},
): Nothing = throw UnsupportedOperationException()

/** Does not compile. */
@Deprecated(
  "a button in a button: a browser would end the first one; put them side by side",
  level = DeprecationLevel.ERROR,
)
@JvmName("buttonInButton")
public fun <S> Tag<Button, S>.button(
  type: ButtonType? = null,
  name: String? = null,
  classes: String? = null,
  block: Tag<Button, S>.() -> Unit = {},
): Nothing = throw UnsupportedOperationException()

/** Does not compile. */
@Deprecated(
  "a link in a button: HTML knows no such thing; put them side by side, or style the link as a button",
  level = DeprecationLevel.ERROR,
)
@JvmName("aInButton")
public fun <S> Tag<Button, S>.a(
  href: String? = null,
  target: String? = null,
  classes: String? = null,
  block: Tag<A, S>.() -> Unit = {},
): Nothing = throw UnsupportedOperationException()

/** Does not compile. */
@Deprecated(
  "a form in a form: a browser would drop it; put them side by side, or give fields the id of theirs by form",
  level = DeprecationLevel.ERROR,
)
@JvmName("formInForm")
public fun <S> Tag<Form, S>.form(
  action: String? = null,
  classes: String? = null,
  block: Tag<Form, S>.() -> Unit = {},
): Nothing = throw UnsupportedOperationException()

/** Does not compile. */
@Deprecated(
  "a label in a label: HTML knows no such thing; put them side by side",
  level = DeprecationLevel.ERROR,
)
@JvmName("labelInLabel")
public fun <S> Tag<Label, S>.label(
  classes: String? = null,
  block: Tag<Label, S>.() -> Unit = {},
): Nothing = throw UnsupportedOperationException()

/** Does not compile. */
@Deprecated(
  "a row directly in a table: a browser would put a tbody around it, so do it",
  level = DeprecationLevel.ERROR,
)
@JvmName("trInTable")
public fun <S> Tag<Table, S>.tr(
  classes: String? = null,
  block: Tag<Tr, S>.() -> Unit = {},
): Nothing = throw UnsupportedOperationException()
