package dev.vivant.samples.todo

import com.microsoft.playwright.Page
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import com.microsoft.playwright.options.AriaRole
import dev.vivant.samples.Visitor.Companion.visit
import dev.vivant.samples.focused
import dev.vivant.samples.text
import dev.vivant.samples.waitFor
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class TodoBrowserSpec : StringSpec({
  fun Page.titles() = locator(".todos .title")

  fun Page.add(title: String) {
    locator("#title").fill(title)
    keyboard().press("Enter")
    assertThat(titles().last()).hasText(title)
  }

  fun Page.press(label: String) = getByLabel(label, Page.GetByLabelOptions().setExact(true)).click()

  "the list is changed in one tab and seen in another" {
    visit {
      val page = open("/todos")
      val other = open("/todos")
      page.add("Wash")
      assertThat(page.locator("#title")).hasValue("")
      page.focused() shouldBe "title"
      page.add("Dry")
      assertThat(other.titles().last()).hasText("Dry")

      page.press("Edit: Wash")
      assertThat(page.locator("#editor")).isFocused()
      page.locator("#editor").fill("Wash up")
      page.keyboard().press("Enter")
      assertThat(other.text("Wash up")).isVisible()

      other.press("Done: Wash up")
      assertThat(page.getByLabel("Done: Wash up")).isChecked()
      page.press("Remove: Wash up")
      other.press("Remove: Dry")
      assertThat(page.text("Wash up")).hasCount(0)
      assertThat(page.text("Dry")).hasCount(0)
    }
  }

  "the filter is part of the address and of the history" {
    visit {
      val page = open("/todos")
      page.add("Sweep")
      page.press("Done: Sweep")
      assertThat(page.getByLabel("Done: Sweep")).isChecked()
      page.getByRole(AriaRole.LINK, Page.GetByRoleOptions().setName("Done").setExact(true)).click()
      page.waitForURL("**/todos?show=done")
      assertThat(page.titles()).hasText(arrayOf("Sweep"))
      page.getByRole(AriaRole.LINK, Page.GetByRoleOptions().setName("Open").setExact(true)).click()
      page.waitForURL("**/todos?show=open")
      assertThat(page.text("Sweep")).hasCount(0)
      page.goBack()
      assertThat(page.titles()).hasText(arrayOf("Sweep"))
      page.goForward()
      assertThat(page.text("Sweep")).hasCount(0)
      page.goBack()
      page.press("Remove: Sweep")
      assertThat(page.text("Nothing is done yet.")).isVisible()
    }
  }

  "the button of a row that moves keeps the focus" {
    visit {
      val page = open("/todos")
      page.add("Iron")
      val button = page.getByLabel("Move up: Iron")
      button.focus()
      repeat(2) { times ->
        page.keyboard().press("Enter")
        page.waitFor("[...document.querySelectorAll('.todos .title')].at(${-2 - times}).textContent === 'Iron'")
        page.focused() shouldBe "Move up: Iron"
      }
      page.press("Remove: Iron")
      assertThat(page.text("Iron")).hasCount(0)
    }
  }

  "blanks are no title, and the page says so" {
    visit {
      val page = open("/todos")
      page.locator("#title").fill("   ")
      page.keyboard().press("Enter")
      assertThat(page.text("Please say what is to be done.")).isVisible()
      assertThat(page.locator("#title")).hasValue("   ")
    }
  }
})
