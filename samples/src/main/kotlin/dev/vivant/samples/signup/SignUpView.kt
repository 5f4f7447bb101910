package dev.vivant.samples.signup

import dev.vivant.dsl.*
import dev.vivant.dsl.kind.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

/** What the page has to remember: the form as it stands, the fields that were left, and who is to be welcomed. */
@Serializable
data class SignUpPage(
  val form: SignUp = SignUp(),
  val visited: Set<String> = emptySet(),
  val welcome: String? = null,
)

/** Opens an account, or shows how one would. */
val signUpView: LiveView<SignUpPage> = liveView {
  mount { SignUpPage() }
  title { Sample.SignUp.title }
  render { state ->
    frame(Sample.SignUp) {
      val welcome = state.welcome
      if (welcome == null) signUpForm(state) else welcome(welcome)
    }
  }
}

private fun FlowContent<SignUpPage>.welcome(name: String) {
  section("panel") {
    h2 {
      id = "welcome"
      tabIndex = -1
      +"Welcome, $name"
    }
    p("notice good") { +"Your account would be ready now. This is a sample, so nothing was kept." }
    button {
      onClick { SignUpPage() }
      +"Once more"
    }
  }
}

private fun FlowContent<SignUpPage>.signUpForm(state: SignUpPage) {
  val errors = state.form.errors().filterKeys { it in state.visited }
  form(classes = "panel narrow") {
    novalidate = true
    onFormInput(debounce(200)) { form: SignUp -> copy(form = form) }
    onFormChange { form: SignUp, event ->
      copy(form = form, visited = visited + SignUp.fields.filter { it == event.target() })
    }
    onSubmit { sent: SignUp, event ->
      if (sent.errors().isEmpty()) {
        event.focus("welcome")
        SignUpPage(welcome = sent.name.trim())
      } else {
        event.focus(sent.errors().keys.first())
        copy(form = sent, visited = SignUp.fields)
      }
    }
    field("name", "Name", errors["name"]) {
      type = InputType.text
      value = state.form.name
      autoComplete = "name"
    }
    field("email", "E-mail", errors["email"]) {
      type = InputType.email
      value = state.form.email
      autoComplete = "email"
    }
    field("password", "Password", errors["password"], hint = strength(state.form.password)) {
      type = InputType.password
      autoComplete = "new-password"
    }
    div("field") {
      label("check") {
        input(type = InputType.checkBox, name = "terms") {
          id = "terms"
          value = "true"
          checked = state.form.terms
          if ("terms" in errors) invalid("terms")
        }
        +"I have read the terms, or would have"
      }
      error("terms", errors["terms"])
    }
    button(ButtonType.submit, classes = "primary") { +"Sign up" }
  }
}

private fun FlowContent<SignUpPage>.field(
  name: String,
  title: String,
  error: String?,
  hint: String? = null,
  attributes: Tag<Input, SignUpPage>.() -> Unit,
) {
  div("field") {
    label {
      htmlFor = name
      +title
    }
    input(name = name) {
      id = name
      attributes()
      if (error != null) invalid(name) else if (hint != null) aria("describedby", "$name-hint")
    }
    if (hint != null && error == null) {
      p("hint") {
        id = "$name-hint"
        +hint
      }
    }
    error(name, error)
  }
}

private fun Tag<Input, SignUpPage>.invalid(name: String) {
  aria("invalid", true)
  aria("describedby", "$name-error")
}

private fun FlowContent<SignUpPage>.error(name: String, error: String?) {
  if (error == null) return
  p("error") {
    id = "$name-error"
    +error
  }
}

private fun strength(password: String): String = when {
  password.isEmpty() -> "At least ${SignUp.MIN_PASSWORD} characters; a short sentence is easy to remember."
  password.length < SignUp.MIN_PASSWORD -> "${SignUp.MIN_PASSWORD - password.length} more to go"
  else -> "Long enough."
}
