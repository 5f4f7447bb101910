package dev.vivant.samples.table

import dev.vivant.diff.Patch
import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeSorted
import io.kotest.matchers.collections.shouldHaveSize
import io.kotest.matchers.ints.shouldBeLessThan
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldEndWith

class TableSpec : StringSpec({
  fun LiveTest.ids() = findAll("td.id").map { it.text().toInt() }

  fun LiveTest.labels() = findAll("td .link").map { it.text() }

  fun LiveTest.patchesOf(action: LiveTest.() -> Unit): List<Patch> {
    takePatches()
    action()
    return takePatches()
  }

  "a thousand rows are there from the start" {
    val page = LiveTest.mount(tableView)
    page.ids() shouldBe (1..1_000).toList()
    page.find("[role=status]").text() shouldBe "1,000 rows"
  }

  "choosing a row changes it and the one that was chosen" {
    val page = LiveTest.mount(tableView)
    page.find("tr:nth-child(3) .link").click()
    page.find("tr.chosen td.id").text() shouldBe "3"
    page.patchesOf { find("tr:nth-child(7) .link").click() }.size shouldBeLessThan 5
    page.find("tr.chosen td.id").text() shouldBe "7"
    page.find("[aria-pressed=true]").text() shouldBe page.labels()[6]
  }

  "two rows are swapped by moving them" {
    val page = LiveTest.mount(tableView)
    page.patchesOf { findText("Swap two").click() } shouldHaveSize 1
    page.ids().let { listOf(it[0], it[1], it[998], it[999]) } shouldBe listOf(1, 999, 2, 1_000)
  }

  "rows are appended behind those that are there" {
    val page = LiveTest.mount(tableView)
    page.patchesOf { findText("Append 1,000").click() }.size shouldBeLessThan 3
    page.ids() shouldBe (1..2_000).toList()
    page.find("[role=status]").text() shouldBe "2,000 rows"
  }

  "every tenth row is updated, and only those" {
    val page = LiveTest.mount(tableView)
    val before = page.labels()
    page.patchesOf { findText("Update every 10th").click() } shouldHaveSize 100
    page.labels().forEachIndexed { i, label -> label shouldBe before[i] + if (i % 10 == 0) " !!!" else "" }
  }

  "rows are sorted by label and by number" {
    val page = LiveTest.mount(tableView)
    page.findText("Label").click()
    page.labels().shouldBeSorted()
    page.find("[aria-sort=ascending]").text() shouldBe "Label"
    page.findText("No.").click()
    page.ids().shouldBeSorted()
  }

  "a row is removed, and all are" {
    val page = LiveTest.mount(tableView)
    page.patchesOf { find("[aria-label='Remove row 500']").click() }.size shouldBeLessThan 3
    page.ids() shouldBe (1..1_000).toList() - 500
    page.findText("Clear").click()
    page.exists("table") shouldBe false
    page.find(".empty").text() shouldBe "No rows. Create some."
    page.findText("Create 1,000").click()
    page.ids() shouldBe (1_001..2_000).toList()
  }

  "rows and labels do not grow without end" {
    var state = TablePage(emptyList(), nextId = 1).create(10_000)
    LiveTest.mount(tableView).findText("Append 1,000").isDisabled shouldBe false
    repeat(100) { state = state.updateEveryTenth() }
    state.rows.first().label.length shouldBeLessThan 110
    state.rows.first().label shouldEndWith " !!!"
  }

  "ten thousand rows are the limit" {
    val page = LiveTest.mount(tableView)
    repeat(9) { page.findText("Append 1,000").click() }
    page.find("[role=status]").text() shouldBe "10,000 rows"
    page.findText("Append 1,000").isDisabled shouldBe true
  }
})
