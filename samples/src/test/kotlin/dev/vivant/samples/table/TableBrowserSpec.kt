package dev.vivant.samples.table

import com.microsoft.playwright.Page
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.samples.Visitor.Companion.visit
import dev.vivant.samples.text
import dev.vivant.samples.waitFor
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class TableBrowserSpec : StringSpec({
  /** Each row remembers its number, so that a row that stays can be told from one that was made anew. */
  fun Page.markRows() {
    evaluate("() => document.querySelectorAll('tbody tr').forEach(row => row.mark = row.cells[0].textContent)")
  }

  /** How many rows are there that were marked and still show the same number. */
  fun Page.keptRows(): Int {
    val rows = "[...document.querySelectorAll('tbody tr')]"
    return evaluate("() => $rows.filter(row => row.mark === row.cells[0].textContent).length") as Int
  }

  fun Page.ids(): List<*> =
    evaluate("() => [...document.querySelectorAll('td.id')].map(cell => +cell.textContent)") as List<*>

  "rows of a large table stay the same elements through every change" {
    visit {
      val page = open("/table")
      page.markRows()

      page.locator("tbody tr").nth(4).locator(".link").click()
      assertThat(page.locator("tr.chosen td.id")).hasText("5")

      page.text("Swap two").click()
      page.waitFor("document.querySelectorAll('td.id')[1].textContent === '999'")
      page.ids()[998] shouldBe 2
      page.keptRows() shouldBe 1_000

      page.text("Update every 10th").click()
      assertThat(page.locator("tbody tr").first()).containsText("!!!")
      page.keptRows() shouldBe 1_000

      page.text("Append 1,000").click()
      assertThat(page.text("2,000 rows")).isVisible()
      page.locator("tbody tr").count() shouldBe 2_000
      page.keptRows() shouldBe 1_000

      page.getByLabel("Remove row 3", Page.GetByLabelOptions().setExact(true)).click()
      assertThat(page.text("1,999 rows")).isVisible()
      page.keptRows() shouldBe 999

      page.text("Label").click()
      assertThat(page.locator("th[aria-sort=ascending]")).hasText("Label")
      val labels = page.locator("td .link").allTextContents()
      labels shouldBe labels.sorted()
      page.keptRows() shouldBe 999

      page.text("Clear").click()
      assertThat(page.text("No rows. Create some.")).isVisible()
      page.text("Create 1,000").click()
      assertThat(page.locator("tbody tr")).hasCount(1_000)
    }
  }
})
