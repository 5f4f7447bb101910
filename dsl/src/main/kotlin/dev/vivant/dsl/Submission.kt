package dev.vivant.dsl

import dev.vivant.dsl.kind.HasPopoverTarget
import dev.vivant.dsl.kind.HasSubmission

// Attributes of what sends a form or opens something: `button` and `input`.

/** Where the browser sends the form without script. */
public var Tag<HasSubmission, *>.formAction: String?
  get() = attribute("formaction")
  set(value) = attribute("formaction", value)

/** How the browser sends the form without script. */
public var Tag<HasSubmission, *>.formMethod: FormMethod?
  get() = valueOf<FormMethod>("formmethod")
  set(value) = attribute("formmethod", value?.value)

/** In what form the browser sends the form without script. */
public var Tag<HasSubmission, *>.formEncType: FormEncType?
  get() = valueOf<FormEncType>("formenctype")
  set(value) = attribute("formenctype", value?.value)

/** Where the answer opens without script. */
public var Tag<HasSubmission, *>.formTarget: String?
  get() = attribute("formtarget")
  set(value) = attribute("formtarget", value)

/** Whether the browser does not check the form. */
public var Tag<HasSubmission, *>.formNoValidate: Boolean
  get() = flag("formnovalidate")
  set(value) = flag("formnovalidate", value)

/** Id of the popover that it controls. */
public var Tag<HasPopoverTarget, *>.popoverTarget: String?
  get() = attribute("popovertarget")
  set(value) = attribute("popovertarget", value)

/** `toggle`, `show` or `hide`. */
public var Tag<HasPopoverTarget, *>.popoverTargetAction: String?
  get() = attribute("popovertargetaction")
  set(value) = attribute("popovertargetaction", value)
