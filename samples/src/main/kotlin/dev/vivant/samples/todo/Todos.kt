package dev.vivant.samples.todo

import java.sql.Connection
import java.sql.ResultSet
import javax.sql.DataSource
import kotlinx.serialization.Serializable

/** Something to do. */
@Serializable
data class Todo(val id: Long, val title: String, val done: Boolean)

/**
 * The list of things to do, in a table. Every method is one transaction. Titles are shorter than [MAX_TITLE], as the
 * caller has seen to.
 */
class Todos(private val database: DataSource) {
  init {
    transaction {
      createStatement().use {
        it.execute(
          """
          create table if not exists todo (
            id bigint generated always as identity primary key,
            title varchar($MAX_TITLE) not null,
            done boolean not null default false,
            place bigint not null
          )
          """,
        )
      }
    }
  }

  /** All, in order. */
  fun all(): List<Todo> = transaction {
    prepareStatement("select id, title, done from todo order by place, id").use { statement ->
      statement.executeQuery().use { rows -> generateSequence { if (rows.next()) rows.todo() else null }.toList() }
    }
  }

  /** Adds one at the end. */
  fun add(title: String): Unit =
    update("insert into todo (title, place) values (?, (select coalesce(max(place), 0) + 1 from todo))", title)

  /** Gives one another title. */
  fun rename(id: Long, title: String): Unit = update("update todo set title = ? where id = ?", title, id)

  /** Marks one as done, or not. */
  fun mark(id: Long, done: Boolean): Unit = update("update todo set done = ? where id = ?", done, id)

  /** Removes one. */
  fun remove(id: Long): Unit = update("delete from todo where id = ?", id)

  /** Removes what is done. */
  fun removeDone(): Unit = update("delete from todo where done")

  /** Puts each of two in the other's place; nothing happens when one of them is gone. */
  fun swap(one: Long, other: Long): Unit = transaction {
    val places = listOf(one, other).map { id ->
      prepareStatement("select place from todo where id = ?").use { statement ->
        statement.setLong(1, id)
        statement.executeQuery().use { if (it.next()) it.getLong(1) else return@transaction }
      }
    }
    prepareStatement("update todo set place = ? where id = ?").use { statement ->
      for ((place, id) in places.reversed() zip listOf(one, other)) {
        statement.setLong(1, place)
        statement.setLong(2, id)
        statement.executeUpdate()
      }
    }
  }

  private fun update(sql: String, vararg values: Any) {
    transaction {
      prepareStatement(sql).use { statement ->
        values.forEachIndexed { i, value -> statement.setObject(i + 1, value) }
        statement.executeUpdate()
      }
    }
  }

  private fun <T> transaction(block: Connection.() -> T): T = database.connection.use { connection ->
    connection.autoCommit = false
    try {
      connection.block().also { connection.commit() }
    } catch (e: Throwable) {
      connection.rollback()
      throw e
    }
  }

  private fun ResultSet.todo() = Todo(getLong(1), getString(2), getBoolean(3))

  companion object {
    /** Longest title, in characters. */
    const val MAX_TITLE: Int = 200

    /** How many things there may be at a time: everybody who finds the page can add some. */
    const val MAX_COUNT: Int = 200
  }
}
