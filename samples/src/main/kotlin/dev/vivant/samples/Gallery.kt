package dev.vivant.samples

import com.zaxxer.hikari.HikariConfig
import com.zaxxer.hikari.HikariDataSource
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.samples.chat.Room
import dev.vivant.samples.chat.chatView
import dev.vivant.samples.counter.CounterInJava
import dev.vivant.samples.counter.counterInKotlin
import dev.vivant.samples.counter.counterInKotlinxHtml
import dev.vivant.samples.dashboard.dashboardView
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.home.homeView
import dev.vivant.samples.planets.planetView
import dev.vivant.samples.planets.planetsView
import dev.vivant.samples.search.searchView
import dev.vivant.samples.signup.signUpView
import dev.vivant.samples.table.tableView
import dev.vivant.samples.todo.Todos
import dev.vivant.samples.todo.todoView
import io.ktor.server.application.Application
import io.ktor.server.application.ApplicationStopped
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.http.content.staticResources
import io.ktor.server.netty.Netty
import io.ktor.server.routing.routing
import java.net.BindException
import kotlin.system.exitProcess

/** Starts the gallery on the port named by `PORT`, or 8080. */
fun main() {
  val port = System.getenv("PORT")?.toInt() ?: 8080
  try {
    embeddedServer(Netty, port = port, module = Application::gallery).start(wait = true)
  } catch (e: BindException) {
    System.err.println("Port $port is in use (${e.message}). Choose another one: PORT=8081 java -jar gallery.jar")
    exitProcess(1)
  }
}

/** The gallery's pages. Its database lives in memory and is new each time. */
fun Application.gallery() {
  val database = HikariDataSource(HikariConfig().apply { jdbcUrl = "jdbc:h2:mem:gallery;DB_CLOSE_DELAY=-1" })
  monitor.subscribe(ApplicationStopped) { database.close() }
  val todos = Todos(database).apply {
    if (all().isEmpty()) listOf("Look at the gallery", "Change something in a second tab", "Write a view").forEach(::add)
  }

  install(LiveViews) {
    page {
      title = "Vivant"
      stylesheets = listOf("/assets/gallery.css")
      rootTag = "div"
    }
  }
  routing {
    staticResources("/assets", "gallery/assets")
    live("/", homeView)
    live(Sample.Counter.path, counterInKotlin)
    live(Sample.CounterInJava.path, CounterInJava())
    live(Sample.CounterInKotlinxHtml.path, counterInKotlinxHtml)
    live(Sample.Todo.path, todoView(todos))
    live(Sample.Chat.path, chatView(Room()))
    live(Sample.Search.path, searchView)
    live(Sample.SignUp.path, signUpView)
    live(Sample.Dashboard.path, dashboardView())
    live(Sample.Table.path, tableView)
    live(Sample.Planets.path, planetsView)
    live("${Sample.Planets.path}/{slug}", planetView)
  }
}
