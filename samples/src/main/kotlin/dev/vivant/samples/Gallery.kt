package dev.vivant.samples

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.pubsub.InMemoryPubSub
import dev.vivant.samples.auction.Hall
import dev.vivant.samples.auction.auctionView
import dev.vivant.samples.chat.Room
import dev.vivant.samples.chat.chatView
import dev.vivant.samples.counter.CounterInJava
import dev.vivant.samples.counter.counterInKotlin
import dev.vivant.samples.counter.counterInKotlinxHtml
import dev.vivant.samples.dashboard.LastMinute
import dev.vivant.samples.dashboard.dashboardView
import dev.vivant.samples.django.CounterTemplate
import dev.vivant.samples.django.FormTemplate
import dev.vivant.samples.django.TemplatePage
import dev.vivant.samples.django.TodosTemplate
import dev.vivant.samples.django.astroTemplate
import dev.vivant.samples.django.componentTemplate
import dev.vivant.samples.django.searchTemplate
import dev.vivant.samples.django.shopTemplate
import dev.vivant.samples.django.templatesView
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.galleryShell
import dev.vivant.samples.home.homeView
import dev.vivant.samples.home.missingView
import dev.vivant.samples.planets.Planet
import dev.vivant.samples.planets.planetView
import dev.vivant.samples.planets.planetsView
import dev.vivant.samples.search.searchView
import dev.vivant.samples.signup.signUpView
import dev.vivant.samples.table.tableView
import dev.vivant.samples.todo.Todos
import dev.vivant.samples.todo.todoView
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.ApplicationStopped
import io.ktor.server.application.install
import io.ktor.server.http.content.staticResources
import io.ktor.server.routing.Route
import io.ktor.server.routing.RoutingRoot
import io.ktor.server.routing.routing
import java.net.URI
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit

/**
 * The gallery's pages. Its database lives in memory and is new each time.
 *
 * @param site what outlives this process; null where nothing does
 */
fun Application.gallery(site: Site? = null) {
  val topics = site?.pubSub ?: InMemoryPubSub()
  install(LiveViews) {
    shell = galleryShell
    pubSub = topics
    if (site != null) {
      key(1, site.key)
      presence = site.presence
      store = site.store
    }
  }
  routing {
    staticResources("/assets", "gallery/assets")
    live("/", homeView)
    live(Sample.Counter.path, counterInKotlin)
    live(Sample.CounterInJava.path, CounterInJava())
    live(Sample.CounterInKotlinxHtml.path, counterInKotlinxHtml)
    live(Sample.Todo.path, todoView(lazy { todos() }))
    live(Sample.Chat.path, chatView(Room(topics)))
    live(Sample.Auction.path, auctionView(Hall(topics)))
    live(Sample.Search.path, searchView)
    live(Sample.SignUp.path, signUpView)
    live(Sample.Dashboard.path, dashboardView(lastMinute()))
    live(Sample.Table.path, tableView)
    live(Sample.Planets.path, planetsView)
    live("${Sample.Planets.path}/{planet}", planetView)
    templates()
    live("/{missing...}", missingView)
  }
  // Pages that say that something is not there say so by their status, too.
  monitor.subscribe(RoutingRoot.RoutingCallStarted) { call ->
    val planet = call.pathParameters["planet"]
    val isMissing = "missing" in call.pathParameters || planet != null && Planet.of(planet) == null
    if (isMissing) call.response.status(HttpStatusCode.NotFound)
  }
}

private fun Application.todos(): Todos {
  val database = HikariDataSource(HikariConfig().apply { jdbcUrl = "jdbc:h2:mem:gallery;DB_CLOSE_DELAY=-1" })
  monitor.subscribe(ApplicationStopped) { database.close() }
  val firstOnes = listOf("Look at the gallery", "Change something in a second tab", "Write a view")
  return Todos(database).apply { if (all().isEmpty()) firstOnes.forEach(::add) }
}

private fun Application.lastMinute(): LastMinute {
  val lastMinute = LastMinute()
  val timer = Executors.newSingleThreadScheduledExecutor { Thread(it, "pulse").apply { isDaemon = true } }
  timer.scheduleAtFixedRate(lastMinute::feel, 1, 1, TimeUnit.SECONDS)
  monitor.subscribe(ApplicationStopped) { timer.shutdownNow() }
  return lastMinute
}

private fun Route.templates() {
  live(Sample.Templates.path, templatesView)
  live(TemplatePage.Counter.path, CounterTemplate())
  live(TemplatePage.Todos.path, TodosTemplate())
  live(TemplatePage.Search.path, searchTemplate)
  live(TemplatePage.Shop.path, shopTemplate)
  live(TemplatePage.Form.path, FormTemplate())
  live(TemplatePage.Component.path, componentTemplate)
  live(TemplatePage.Astro.path, astroTemplate(System.getenv("ASTRO_SERVER")?.let(URI::create)))
}
