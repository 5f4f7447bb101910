package dev.vivant.samples

import com.deque.html.axecore.playwright.AxeBuilder
import com.microsoft.playwright.Page
import dev.vivant.samples.Visitor.Companion.visit
import io.kotest.core.spec.style.StringSpec
import io.kotest.inspectors.forAll
import io.kotest.matchers.collections.shouldBeEmpty

class AccessibilityBrowserSpec : StringSpec({
  /** What axe-core has against a page; of a long table it looks at the first rows, the others are alike. */
  fun findings(page: Page): List<String> =
    AxeBuilder(page).exclude("tbody tr:nth-child(n+12)").analyze().violations.flatMap { rule ->
      rule.nodes.map { "${rule.id}: ${it.html}: ${it.failureSummary}" }
    }

  for (scene in Scene.all) {
    "axe-core finds nothing on ${scene.fileName}, on desktop and phone, light and dark" {
      visit {
        val page = open(scene.path)
        scene.prepare(page)
        Look.entries.forAll { look ->
          look.show(page)
          findings(page).shouldBeEmpty()
        }
        complaints.removeAll { Scene.NOT_THERE in it }
      }
    }
  }
})
