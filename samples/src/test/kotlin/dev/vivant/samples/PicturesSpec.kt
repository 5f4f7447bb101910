package dev.vivant.samples

import com.microsoft.playwright.Page.ScreenshotOptions
import dev.vivant.samples.Visitor.Companion.visit
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.longs.shouldBeGreaterThan
import java.nio.file.Files
import java.nio.file.Path

/**
 * Takes the pictures of the gallery into `target/pictures`: every page on every screen with `-Dpictures=all`, else the
 * start page alone, so that this keeps working.
 */
class PicturesSpec : StringSpec({
  val folder = Files.createDirectories(Path.of("target", "pictures"))
  val scenes = if (System.getProperty("pictures") == "all") Scene.all else Scene.all.take(1)

  for (scene in scenes) {
    "pictures of ${scene.fileName}, on desktop and phone, light and dark" {
      visit {
        val page = open(scene.path)
        scene.prepare(page)
        for (look in Look.entries) {
          look.show(page)
          val picture = folder.resolve("${scene.fileName}-${look.fileName}.png")
          page.screenshot(ScreenshotOptions().setPath(picture))
          Files.size(picture) shouldBeGreaterThan 1_000
        }
        complaints.removeAll { Scene.NOT_THERE in it }
      }
    }
  }
})
