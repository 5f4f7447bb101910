package dev.vivant.samples.todo

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.Event
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

/** Which items are shown; part of the address. */
@Serializable
enum class Show {
  All,
  Open,
  Done,
  ;

  /** Whether an item is among them. */
  fun shows(todo: Todo): Boolean = this == All || todo.done == (this == Done)

  companion object {
    /** `"open"` is [Open]; what is not known is [All]. */
    fun of(name: String): Show = entries.firstOrNull { it.name.equals(name, ignoreCase = true) } ?: All
  }
}

/** What the page has to remember: the list as it was read, the filter, and the item whose title is edited. */
@Serializable
data class TodoPage(val todos: List<Todo>, val show: Show = Show.All, val editing: Long? = null) {
  /** Those that the filter lets through. */
  val shown: List<Todo>
    get() = todos.filter(show::shows)

  /** The one that is shown above ([by] is -1) or below (+1) another one, or null. */
  fun neighbour(id: Long, by: Int): Todo? = shown.getOrNull(shown.indexOfFirst { it.id == id } + by)
}

/** A title, as a form sends it. */
@Serializable
data class Title(val title: String)

/** Some page changed the list. */
@Serializable
data object Changed

private const val TOPIC = "todos"

/** A list of things to do that all visitors share. */
fun todoView(todos: Todos): LiveView<TodoPage> = todoView(lazyOf(todos))

/** As the other one, of a list that is opened when somebody comes to see it. */
fun todoView(todos: Lazy<Todos>): LiveView<TodoPage> = TodoActions(todos).view()

private class TodoActions(todos: Lazy<Todos>) {
  private val todos: Todos by todos

  fun view(): LiveView<TodoPage> = liveView {
    mount {
      subscribe(TOPIC)
      TodoPage(todos.all())
    }
    params { params, _ -> copy(show = Show.of(params.get("show", "all"))) }
    info<Changed> { _, _ -> copy(todos = this@TodoActions.todos.all()) }
    title { state -> "${state.todos.count { !it.done }} to do" }
    render { state ->
      frame(Sample.Todo) {
        section("panel") {
          aria("label", "Things to do")
          newTodo()
          filters(state)
          list(state)
        }
      }
    }
  }

  /** Changes the database, tells the other pages, and reads the list anew. */
  private fun TodoPage.change(event: Event, change: Todos.() -> Unit): TodoPage {
    this@TodoActions.todos.change()
    event.broadcast(TOPIC, Changed)
    return copy(todos = this@TodoActions.todos.all())
  }

  /** Whether a title will do; if not, the page says why, and what was typed stays. */
  private fun isTitle(title: String, event: Event): Boolean {
    val wrong = when {
      title.isBlank() -> "Please say what is to be done."
      title.trim().length > Todos.MAX_TITLE -> "This is too long: ${Todos.MAX_TITLE} characters are the limit."
      else -> return true
    }
    event.flash("error", wrong)
    return false
  }

  private fun FlowContent<TodoPage>.newTodo() {
    form(classes = "row") {
      id = "new-todo"
      onSubmit { new: Title, event ->
        if (todos.size >= Todos.MAX_COUNT) event.flash("error", "The list is full. Remove what is done.")
        if (todos.size >= Todos.MAX_COUNT || !isTitle(new.title, event)) return@onSubmit this
        event.resetForm("new-todo")
        change(event) { add(new.title.trim()) }
      }
      div("grow") {
        label("visually-hidden") {
          htmlFor = "title"
          +"What is to be done?"
        }
        input(type = InputType.text, name = "title") {
          id = "title"
          placeholder = "What is to be done?"
          maxLength = Todos.MAX_TITLE
          required = true
          autoComplete = "off"
        }
      }
      button(ButtonType.submit, classes = "primary") { +"Add" }
    }
  }

  private fun FlowContent<TodoPage>.filters(state: TodoPage) {
    nav("row filter") {
      aria("label", "Filter")
      p("tabs grow") {
        for (show in Show.entries) {
          patchLink("?show=${show.name.lowercase()}") {
            if (show == state.show) aria("current", "true")
            +show.name
          }
        }
      }
      val open = state.todos.count { !it.done }
      p("quiet number") { +"$open open" }
    }
  }

  private fun FlowContent<TodoPage>.list(state: TodoPage) {
    if (state.shown.isEmpty()) {
      p("empty") { +if (state.show == Show.Done) "Nothing is done yet." else "Nothing to do. Enjoy the day." }
    }
    ul("todos") {
      each(state.shown, { it.id }, with = { it.id == state.editing }) { todo, editing ->
        li(if (todo.done) "done" else null) {
          if (editing) editor(todo) else item(todo)
        }
      }
    }
    if (state.todos.any { it.done }) {
      button(classes = "ghost") {
        onClick { event -> change(event) { removeDone() } }
        +"Remove what is done"
      }
    }
  }

  private fun FlowContent<TodoPage>.item(todo: Todo) {
    input(type = InputType.checkBox) {
      aria("label", "Done: ${todo.title}")
      checked = todo.done
      onChange { event -> change(event) { mark(todo.id, event.checked()) } }
    }
    button(classes = "ghost title") {
      aria("label", "Edit: ${todo.title}")
      onClick { event ->
        event.focus("editor")
        copy(editing = todo.id)
      }
      +todo.title
    }
    div("actions") {
      action("↑", "Move up: ${todo.title}") { page -> page.neighbour(todo.id, -1)?.let { swap(it.id, todo.id) } }
      action("↓", "Move down: ${todo.title}") { page -> page.neighbour(todo.id, +1)?.let { swap(todo.id, it.id) } }
      action("×", "Remove: ${todo.title}") { remove(todo.id) }
    }
  }

  private fun FlowContent<TodoPage>.action(text: String, label: String, change: Todos.(TodoPage) -> Unit) {
    button(classes = "ghost") {
      aria("label", label)
      onClick { event ->
        val page = this
        change(event) { change(page) }
      }
      +text
    }
  }

  private fun FlowContent<TodoPage>.editor(todo: Todo) {
    form(classes = "row grow") {
      onSubmit { changed: Title, event ->
        if (!isTitle(changed.title, event)) this
        else change(event) { rename(todo.id, changed.title.trim()) }.copy(editing = null)
      }
      input(type = InputType.text, name = "title") {
        id = "editor"
        aria("label", "Title")
        value = todo.title
        maxLength = Todos.MAX_TITLE
        onKeyDown(Key.Escape) { copy(editing = null) }
      }
      button(ButtonType.submit, classes = "primary") { +"Save" }
      button(ButtonType.button) {
        onClick { copy(editing = null) }
        +"Cancel"
      }
    }
  }
}
