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
    RedisServer.start().use { redis ->
      val site = mapOf("REDIS_URL" to redis.uri(), "VIVANT_KEY" to GalleryNode.KEY)
      val nodes = List(2) { GalleryNode(GalleryNode.freePort(), site) }.onEach(GalleryNode::awaitOpen)
      // Each person's own door; as a load balancer would, it leads to another node when its own is dead.
      val doors = nodes.map { own -> Gate { nodes.sortedByDescending { it == own }.first { it.alive }.port } }
      val people = doors.map { door ->
        Chromium.shared.browser.newContext(NewContextOptions().setBaseURL("http://127.0.0.1:${door.port()}"))
      }
      try {
        val (ann, bob) = people.map { context ->
          context.newPage().also {
            it.navigate("/chat")
            it.waitForSelector(".vivant-connected")
          }
        }
        assertThat(ann.locator(".people p")).hasText("Two are here")
        assertThat(bob.locator(".people p")).hasText("Two are here")
        ann.say("Hello from the first node")
        assertThat(bob.text("Hello from the first node")).isVisible()
        bob.say("Hello from the second")
        assertThat(ann.text("Hello from the second")).isVisible()
        val name = ann.locator(".person strong").textContent()

        ann.locator("#text").fill("I was just say")
        nodes[0].kill()

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
      } finally {
        people.forEach { it.close() }
        doors.forEach(Gate::close)
        nodes.forEach(GalleryNode::close)
      }
    }
  }
})
