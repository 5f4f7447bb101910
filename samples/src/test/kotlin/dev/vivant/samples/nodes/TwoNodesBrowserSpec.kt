package dev.vivant.samples.nodes

import com.microsoft.playwright.Browser.NewContextOptions
import com.microsoft.playwright.Page
import com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat
import dev.vivant.redis.Gate
import dev.vivant.redis.RedisServer
import dev.vivant.samples.Chromium
import dev.vivant.samples.text
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

/** Two nodes of the gallery on one Redis, each person at a node of their own, and both go on when one dies. */
class TwoNodesBrowserSpec : StringSpec({
  fun Page.say(text: String) {
    locator("#text").fill(text)
    keyboard().press("Enter")
    assertThat(locator("#text")).hasValue("")
  }

  "the chat goes on in two browsers across a killed node" {
    TwoPeople().use { people ->
      val (ann, bob) = people.open("/chat")
      assertThat(ann.locator(".people p")).hasText("Two are here")
      assertThat(bob.locator(".people p")).hasText("Two are here")
      ann.say("Hello from the first node")
      assertThat(bob.text("Hello from the first node")).isVisible()
      bob.say("Hello from the second")
      assertThat(ann.text("Hello from the second")).isVisible()
      val name = ann.locator(".person strong").textContent()

      ann.locator("#text").fill("I was just say")
      people.nodes.first().kill()

      bob.say("Are you still there?")
      assertThat(ann.text("Are you still there?")).isVisible()
      assertThat(ann.text("Hello from the second")).isVisible()
      assertThat(ann.locator("#text")).hasValue("I was just say")
      ann.locator(".person strong").textContent() shouldBe name
      ann.say("I am, at the other node")
      assertThat(bob.text("I am, at the other node")).isVisible()
      assertThat(bob.locator(".people p")).hasText("Two are here")
      assertThat(ann.locator(".message")).hasCount(4)
      assertThat(bob.locator(".message")).hasCount(4)
    }
  }

  "what is announced and offered at one node is seen at the other, also after a node is killed" {
    TwoPeople().use { people ->
      val desks = people.open("/dashboard")
      desks.first().locator("#announcement-text").fill("We update at ten")
      desks.first().keyboard().press("Enter")
      for (page in desks) assertThat(page.locator(".announcement p")).hasText("We update at ten")
      val (ann, bob) = people.open("/auction")
      ann.locator(".lot button").first().click()
      for (page in listOf(ann, bob)) assertThat(page.locator(".lot .price strong").first()).hasText("€ 850")
      bob.locator(".lot button").first().click()
      for (page in listOf(ann, bob)) assertThat(page.locator(".lot .price strong").first()).hasText("€ 900")
      people.nodes.first().kill()
      assertThat(ann.locator(".vivant-connected")).hasCount(1)
      ann.locator(".lot button").first().click()
      for (page in listOf(ann, bob)) assertThat(page.locator(".lot .price strong").first()).hasText("€ 950")
    }
  }
})

/** Two nodes on a Redis of their own, and a browser at each. */
private class TwoPeople : AutoCloseable {
  private val redis = RedisServer.start()
  private val site = mapOf("REDIS_URL" to redis.uri(), "VIVANT_KEY" to GalleryNode.KEY)
  val nodes = List(2) { GalleryNode(GalleryNode.freePort(), site) }.onEach(GalleryNode::awaitOpen)

  // Each person's own door; as a load balancer would, it leads to another node when its own is dead.
  private val doors = nodes.map { own -> Gate { nodes.sortedByDescending { it == own }.first { it.alive }.port } }
  private val people = doors.map { door ->
    Chromium.shared.browser.newContext(NewContextOptions().setBaseURL("http://127.0.0.1:${door.port()}"))
  }

  /** The same page for each, connected. */
  fun open(path: String): List<Page> = people.map { context ->
    context.newPage().also {
      it.navigate(path)
      it.waitForSelector(".vivant-connected")
    }
  }

  override fun close() {
    people.forEach { it.close() }
    doors.forEach(Gate::close)
    nodes.forEach(GalleryNode::close)
    redis.close()
  }
}
