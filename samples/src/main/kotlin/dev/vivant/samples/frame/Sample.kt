package dev.vivant.samples.frame

/**
 * One picture of the gallery. The order here is the order on the start page; a path below that of another sample
 * (`/counter/java`) makes it a variant, which the bar does not list.
 *
 * @property path where it hangs
 * @property title its name in lists and headings
 * @property summary what it is, in a sentence
 * @property explanation what it shows about Vivant
 * @property source the file that it is written in, below the source folders
 */
enum class Sample(
  val path: String,
  val title: String,
  val summary: String,
  val explanation: String,
  val source: String,
) {
  Counter(
    "/counter", "Counter", "The smallest live page: a number and two buttons.",
    "The state is one immutable value. A click runs a function on the server that gives the next state; the page is " +
      "rendered again, and only the changed text travels: about twenty bytes.",
    "counter/CounterInKotlin.kt",
  ),
  CounterInJava(
    "/counter/java", "Counter in Java", "The same page with a record and Java's factories.",
    "Elements are static methods, handlers are lambdas, the state is a record. Both languages make the same nodes.",
    "counter/CounterInJava.java",
  ),
  CounterInKotlinxHtml(
    "/counter/html", "Counter in kotlinx.html", "The same page from functions written for kotlinx.html.",
    "Functions that a team has already written for kotlinx.html make nodes directly, with no HTML text in between. " +
      "One added word, bindTo, ties a button to its handler.",
    "counter/CounterInKotlinxHtml.kt",
  ),
  Todo(
    "/todos", "To-do list", "Add, edit in place, reorder, filter by address; kept in a database.",
    "Items have keys, so an item that moves stays the same element with its focus and its caret. The filter is part " +
      "of the address: back and forward work, a link can be shared, and the page reads it without script, too.",
    "todo/TodoView.kt",
  ),
  Chat(
    "/chat", "Chat", "Talk between tabs. Open this page twice.",
    "Each page subscribes to a topic; a message that one broadcasts reaches all of them as a call of info { }. So " +
      "does who comes and goes, because each says by track that it is there.",
    "chat/ChatView.kt",
  ),
  Auction(
    "/auction", "Auction", "One board for everybody, rendered once however many look.",
    "The board stands in shared { }: all pages of a node show the same nodes, so an offer costs one render, one " +
      "comparison and one encoded frame, and each page is only handed the bytes. Buttons inside still know whose " +
      "page they are on, because their handlers run with that page's state.",
    "auction/AuctionView.kt",
  ),
  Search(
    "/search", "Search", "Results while you type, among thousands of characters of Unicode.",
    "The field waits for a short pause before it asks. What you have typed is never overwritten by an answer that is " +
      "late, and rows that stay in the result are not touched.",
    "search/SearchView.kt",
  ),
  SignUp(
    "/signup", "Sign-up form", "Validation as you type, on the server, for people and screen readers.",
    "The form arrives as a data class. Errors appear only at fields that were left or sent, tied to them by " +
      "aria-describedby; a form that is not complete moves the focus to the first of them.",
    "signup/SignUpView.kt",
  ),
  Dashboard(
    "/dashboard", "Dashboard", "This server's own pulse, once a second, drawn as SVG.",
    "A timer of the session sends a message each second. Nothing was clicked, yet the page changes: the server " +
      "pushes. An announcement goes by broadcastToView to everybody who looks at this page, on all nodes; nobody had " +
      "to subscribe.",
    "dashboard/DashboardView.kt",
  ),
  Table(
    "/table", "A thousand rows", "Create, sort, select, swap and append rows of a large table.",
    "Rows are keyed and remembered: what did not change is neither rendered nor compared nor sent. Watch the frames " +
      "in your browser's network panel.",
    "table/TableView.kt",
  ),
  Planets(
    "/planets", "Planets", "Several views, one connection.",
    "Live links go from view to view over the same socket: no page load, yet real addresses, history and scroll " +
      "positions. Without script they are plain links.",
    "planets/PlanetView.kt",
  ),
  Templates(
    "/templates", "Django templates", "Templates as Django has them, gone live without a change.",
    "Each page is a template that extends base.html and names its handlers in attributes such as dj-click. The " +
      "templates become nodes once; what is rendered again, compared and sent is only what changed.",
    "django/TemplatesView.kt",
  ),
  ;

  /** Whether a sample is this one or a variant of it. */
  fun covers(other: Sample): Boolean = other == this || other.path.startsWith("$path/")

  companion object {
    /** What the bar at the top lists. */
    val inBar: List<Sample> by lazy { entries.filter { sample -> entries.none { it != sample && it.covers(sample) } } }
  }
}
