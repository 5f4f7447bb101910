package dev.vivant.samples.todo

import java.sql.Connection
import java.sql.ResultSet
import javax.sql.DataSource
import kotlinx.serialization.Serializable

/** Something to do. */
@Serializable
data class Todo(val id: Long, val title: String, val done: Boolean)

/** The list of things to do, in a table. Every method is one transaction. */
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
            place double precision not null
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
  fun add(title: String): Unit = update(
    "insert into todo (title, place) values (?, (select coalesce(max(place), 0) + 1 from todo))",
    title.take(MAX_TITLE),
  )

  /** Gives one another title. */
  fun rename(id: Long, title: String): Unit = update("update todo set title = ? where id = ?", title.take(MAX_TITLE), id)

  /** Marks one as done, or not. */
  fun mark(id: Long, done: Boolean): Unit = update("update todo set done = ? where id = ?", done, id)

  /** Removes one. */
  fun remove(id: Long): Unit = update("delete from todo where id = ?", id)

  /** Removes what is done. */
  fun removeDone(): Unit = update("delete from todo where done")

  /** Moves one up (-1) or down (+1); at the end of the list nothing happens. */
  fun move(id: Long, by: Int) {
    val order = all().map { it.id }.toMutableList()
    val from = order.indexOf(id)
    val to = from + by
    if (from < 0 || to !in order.indices) return
    order.add(to, order.removeAt(from))
    transaction {
      prepareStatement("update todo set place = ? where id = ?").use { statement ->
        order.forEachIndexed { place, each ->
          statement.setInt(1, place)
          statement.setLong(2, each)
          statement.addBatch()
        }
        statement.executeBatch()
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
  }
}
