package dev.vivant.samples.todo

import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import java.util.UUID
import org.h2.jdbcx.JdbcDataSource

class TodoSpec : StringSpec({
  fun todos(vararg titles: String): Todos {
    val database = JdbcDataSource().apply { setURL("jdbc:h2:mem:${UUID.randomUUID()};DB_CLOSE_DELAY=-1") }
    return Todos(database).apply { titles.forEach(::add) }
  }

  fun page(todos: Todos, url: String = "/todos"): LiveTest = LiveTest.of(todoView(todos)).url(url).mount()

  fun LiveTest.titles() = findAll(".todos .title").map { it.text() }

  "what is added stands at the end, and the field is empty again" {
    val todos = todos("Bread")
    val page = page(todos)
    page.find("#title").type("  Milk ")
    page.find("#new-todo").submit()
    page.titles() shouldBe listOf("Bread", "Milk")
    page.find("#title").value() shouldBe ""
    todos.all().map { it.title } shouldBe listOf("Bread", "Milk")
    page.title() shouldBe "2 to do"
  }

  "an empty title is refused and said to be" {
    val page = page(todos("Bread"))
    page.find("#title").type("   ")
    page.find("#new-todo").submit()
    page.titles() shouldBe listOf("Bread")
    page.flash() shouldContain "say what is to be done"
  }

  "a title that is too long is refused, and what was typed stays" {
    val page = page(todos())
    val long = "x".repeat(201)
    page.find("#title").type(long)
    page.find("#new-todo").submit()
    page.titles() shouldBe emptyList()
    page.find("#title").value() shouldBe long
    page.flash() shouldContain "200 characters are the limit"
  }

  "200 characters of any kind are kept as they are" {
    val todos = todos()
    val page = page(todos)
    val long = "<é&☂>".repeat(40)
    page.find("#title").type(long)
    page.find("#new-todo").submit()
    page.titles() shouldBe listOf(long)
    todos.all().single().title shouldBe long
  }

  "a full list takes nothing more and says so" {
    val todos = todos(*Array(Todos.MAX_COUNT) { "$it" })
    val page = page(todos)
    page.find("#title").type("One too many")
    page.find("#new-todo").submit()
    todos.all().size shouldBe Todos.MAX_COUNT
    page.flash() shouldContain "full"
  }

  "a title is edited in place" {
    val todos = todos("Bred", "Milk")
    val page = page(todos)
    page.findText("Bred").click()
    page.find("#editor").value() shouldBe "Bred"
    page.find("#editor").type("Bread")
    page.find("#editor").submit()
    page.titles() shouldBe listOf("Bread", "Milk")
    page.exists("#editor") shouldBe false
  }

  "escape leaves a title as it was" {
    val page = page(todos("Bread"))
    page.findText("Bread").click()
    page.find("#editor").type("Cake")
    page.find("#editor").key("Escape")
    page.titles() shouldBe listOf("Bread")
  }

  "items are marked, filtered by address, and removed" {
    val page = page(todos("Bread", "Milk", "Tea"))
    page.find("[aria-label='Done: Milk']").check()
    page.find("[href='?show=open']").click()
    page.titles() shouldBe listOf("Bread", "Tea")
    page.url() shouldBe "/todos?show=open"
    page.find("[href='?show=done']").click()
    page.titles() shouldBe listOf("Milk")
    page.back()
    page.titles() shouldBe listOf("Bread", "Tea")
    page.forward()
    page.find("[aria-label='Remove: Milk']").click()
    page.text() shouldContain "Nothing is done yet"
    page.visit("/todos")
    page.titles() shouldBe listOf("Bread", "Tea")
  }

  "the first response shows what the address asks for" {
    val todos = todos("Bread", "Milk").apply { mark(all().first().id, true) }
    LiveTest.of(todoView(todos)).url("/todos?show=done").serve().titles() shouldBe listOf("Bread")
    LiveTest.of(todoView(todos)).url("/todos?show=nonsense").serve().titles() shouldBe listOf("Bread", "Milk")
  }

  "items move past what is shown, and the row is moved, not made anew" {
    val todos = todos("Bread", "Milk", "Tea")
    val page = page(todos)
    page.find("[aria-label='Done: Milk']").check()
    page.find("[href='?show=open']").click()
    page.takePatches()
    page.find("[aria-label='Move up: Tea']").click()
    page.titles() shouldBe listOf("Tea", "Bread")
    page.takePatches().size shouldBe 1
    todos.all().map { it.title } shouldBe listOf("Tea", "Milk", "Bread")
    page.find("[aria-label='Move up: Tea']").click()
    page.titles() shouldBe listOf("Tea", "Bread")
  }

  "a second tab sees the change" {
    val page = page(todos("Bread"))
    val other = page.open("/todos")
    page.find("#title").type("Milk")
    page.find("#new-todo").submit()
    other.titles() shouldBe listOf("Bread", "Milk")
  }
})
