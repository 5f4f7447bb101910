package dev.vivant.samples.django

import dev.vivant.django.Engine
import dev.vivant.django.loaders.ClasspathLoader
import dev.vivant.samples.frame.Sample

/**
 * A page whose body is a Django template.
 *
 * @property title its heading
 * @property summary what it is, in a sentence
 * @property explanation what it shows
 * @property sources files that it is written in: templates, and the view below the source folders
 */
enum class TemplatePage(val title: String, val summary: String, val explanation: String, vararg val sources: String) {
  Counter(
    "Counter in a template", "A number, and buttons that name their handlers.",
    "The view is a class in Java. A button says dj-click=\"increment\", the view has a method of that name with @On. " +
      "add(10) gives an argument, dj-value-step a value; both are decoded to the int that the method declares.",
    "counter.html", "CounterTemplate.java",
  ),
  Todos(
    "To-do list in a template", "{% for %} with data-key, and a form to add.",
    "data-key gives each row an identity: a row that moves stays the same element. A row is rendered again only when " +
      "its item changed, though the template says nothing about that.",
    "todos.html", "TodosTemplate.java",
  ),
  Search(
    "Search in a template", "Results while you type, after a pause of 200 milliseconds.",
    "dj-debounce holds the question back until you pause. The view is made of lambdas, in Kotlin.",
    "search.html", "SearchTemplate.kt",
  ),
  Shop(
    "Shop in a template", "A filter that is part of the address.",
    "dj-patch changes the address and stays in the view, which reads the category from it: back and forward " +
      "work, and the links work without script.",
    "shop.html", "ShopTemplate.kt",
  ),
  Form(
    "Form in a template", "dj-submit gives all fields to one handler, as a record.",
    "Guests must be a whole number: text that is none never reaches the handler. What the handler refuses stands " +
      "beside its field, and what you typed stays.",
    "form.html", "FormTemplate.java",
  ),
  Component(
    "Components in a template", "Parts with a template, a state and handlers of their own.",
    "Each dish has its own rating. The page knows nothing of rate(5): it shows {{ dish.rating }}. Turn the menu " +
      "round, and each rating goes with its dish.",
    "component.html", "rating.html", "ComponentTemplate.kt",
  ),
  Astro(
    "Front end by Astro", "A part of the page that a static generator has written.",
    "Astro builds shelf.astro into a Django template, once; handlers, keys and values are in it as in any other. " +
      "With ASTRO_SERVER set it comes from Astro's development server at each request.",
    "astro.html", "shelf.html", "AstroTemplate.kt",
  ),
  ;

  /** Where it hangs. */
  val path: String = "${Sample.Templates.path}/${name.lowercase()}"

  private val variables: Map<String, Any> by lazy {
    mapOf("page" to described() + ("files" to sources.map { mapOf("name" to it, "text" to read(it)) })) + around
  }

  /** What `base.html` shows around the page. */
  fun variables(): Map<String, Any> = variables

  private fun described() = mapOf("title" to title, "path" to path, "summary" to summary, "explanation" to explanation)

  companion object {
    /** Loads the templates of all pages from the class path. */
    @JvmField
    val templates: Engine =
      Engine.builder().loader(ClasspathLoader("gallery/templates", TemplatePage::class.java.classLoader)).build()

    private val around: Map<String, Any> by lazy {
      mapOf(
        "samples" to Sample.inBar.map { mapOf("title" to it.title, "path" to it.path) },
        "section" to Sample.Templates.path,
        "pages" to entries.map { mapOf("title" to it.name, "path" to it.path) },
      )
    }

    private fun read(file: String): String {
      val folders = listOf("/gallery/templates", "/gallery/source/django", "/dev/vivant/samples/astro")
      val found = folders.firstNotNullOfOrNull { TemplatePage::class.java.getResourceAsStream("$it/$file") }
      val stream = checkNotNull(found) { "$file is in none of $folders on the class path" }
      return stream.use { it.readBytes().decodeToString() }
        .lineSequence()
        .dropWhile { it.isBlank() || it.startsWith("package ") || it.startsWith("import ") }
        .joinToString("\n")
        .trim()
    }
  }
}
