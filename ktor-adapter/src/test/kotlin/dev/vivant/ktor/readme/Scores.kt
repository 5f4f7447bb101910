package dev.vivant.ktor.readme

import dev.vivant.dsl.button
import dev.vivant.dsl.each
import dev.vivant.dsl.follow
import dev.vivant.dsl.li
import dev.vivant.dsl.liveView
import dev.vivant.dsl.ol
import dev.vivant.dsl.onClick
import dev.vivant.dsl.p
import dev.vivant.dsl.unaryPlus
import dev.vivant.ktor.LiveViews
import dev.vivant.view.Feed
import dev.vivant.view.LiveView
import io.ktor.server.application.Application
import io.ktor.server.application.plugin
import kotlinx.serialization.Serializable

internal data class Goal(val minute: Int, val by: String)

internal class Goals(private val stored: MutableMap<Int, List<Goal>> = mutableMapOf()) {
  fun of(game: Int): List<Goal> = stored[game].orEmpty()

  fun add(game: Int, goal: Goal) {
    stored[game] = of(game) + goal
  }
}

internal val goals = Goals()

// snippet: feed
@Serializable
internal data class Fan(val cheers: Int = 0)

internal val score = object : Feed<Int, List<Goal>> {
  override fun topic(key: Int) = "game:$key"
  override fun begin(key: Int, tenant: String) = goals.of(key)
  override fun next(value: List<Goal>, message: Any) = if (message is Goal) (value - message) + message else value
}

internal val game: LiveView<Fan> = liveView(::Fan) { fan ->
  p { +"You cheered ${fan.cheers} times" }
  follow(score, 7) { goals ->
    ol {
      each(goals, { it.minute }) { goal ->
        li { +"${goal.minute} ${goal.by} "; button { onClick { copy(cheers = cheers + 1) }; +"Hurray" } }
      }
    }
  }
}

internal fun Application.scored(goal: Goal) {
  goals.add(7, goal)
  plugin(LiveViews).sessions.broadcast("game:7", goal)
}
// end
