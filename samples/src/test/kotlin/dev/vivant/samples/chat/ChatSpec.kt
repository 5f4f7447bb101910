package dev.vivant.samples.chat

import dev.vivant.pubsub.InMemoryPubSub
import dev.vivant.pubsub.MessagesLost
import dev.vivant.testing.LiveTest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldHaveSize
import io.kotest.matchers.collections.shouldNotBeEmpty
import io.kotest.matchers.shouldBe
import io.kotest.matchers.shouldNotBe
import io.kotest.matchers.string.shouldContain
import java.time.Clock
import java.time.Duration
import java.time.Instant
import java.time.ZoneOffset

class ChatSpec : StringSpec({
  val noon = Clock.fixed(Instant.parse("2030-01-01T12:34:56Z"), ZoneOffset.UTC)

  fun page(): LiveTest {
    val topics = InMemoryPubSub()
    return LiveTest.of(chatView(Room(topics), noon)).pubSub(topics).mount()
  }

  fun LiveTest.say(text: String) {
    find("#text").type(text)
    find("#say").submit()
  }

  fun LiveTest.texts() = findAll(".message p:last-child").map { it.text() }

  "what one page says the other hears" {
    val page = page()
    val other = page.open("/")
    page.say(" Hello <there> ")
    page.texts() shouldBe listOf("Hello <there>")
    other.texts() shouldBe listOf("Hello <there>")
    other.find("time").text() shouldBe "12:34"
  }

  "one's own messages are marked, also where two have the same name" {
    val page = page()
    val other = page.open("/")
    page.say("Hello")
    page.find(".message").attribute("class") shouldBe "message mine"
    other.find(".message").attribute("class") shouldBe "message"
    page.find(".who span").text() shouldBe "You"
    other.find(".who span").text() shouldBe page.find(".person strong").text()
  }

  "the field is empty again after a message, and stays as it is after blanks or too much" {
    val page = page()
    page.say("Hello")
    page.find("#text").value() shouldBe ""
    page.say("  ")
    page.say("x".repeat(501))
    page.find("#text").value() shouldBe "x".repeat(501)
    page.flash() shouldContain "500 characters are the limit"
    page.texts() shouldBe listOf("Hello")
  }

  "who comes later sees the latest messages" {
    val page = page()
    page.exists(".empty") shouldBe true
    page.say("One")
    page.say("Two")
    page.open("/").texts() shouldBe listOf("One", "Two")
    page.exists(".empty") shouldBe false
  }

  "a flood of messages is slowed down, and what is kept of it has a limit" {
    val page = page()
    val other = page.open("/")
    repeat(1_000) { page.say("Message $it") }
    page.refusals().shouldNotBeEmpty()
    page.texts() shouldHaveSize Room.KEPT
    other.texts() shouldBe page.texts()
    page.open("/").texts() shouldBe page.texts()
    page.advance(Duration.ofSeconds(5))
    page.say("Sorry")
    other.texts().last() shouldBe "Sorry"
    other.texts() shouldHaveSize Room.KEPT
  }

  "pages see who else is there, and when they go" {
    val page = page()
    page.find(".people p").text() shouldBe "Only you are here"
    val other = page.open("/")
    page.find(".people p").text() shouldBe "Two are here"
    page.findAll(".person").map { it.text() } shouldBe
      listOf("${Names.of(page.sessionId())} (you)", Names.of(other.sessionId()))
    val crowd = List(30) { page.open("/") }
    page.find(".people p").text() shouldBe "32 are here"
    page.find(".people li:last-child").text() shouldBe "and 11 more"
    (crowd + other).forEach { it.leave() }
    page.find(".people p").text() shouldBe "Only you are here"
  }

  "a message that comes twice is shown once" {
    val page = page()
    val message = Message("a/1", "a", "Hello", "12:34")
    page.broadcast(Room.TOPIC, message)
    page.broadcast(Room.TOPIC, message)
    page.texts() shouldBe listOf("Hello")
  }

  "after a loss between nodes the page shows what the room has heard" {
    val page = page()
    page.say("Hello")
    page.broadcast(Room.TOPIC, MessagesLost(Room.TOPIC))
    page.texts() shouldBe listOf("Hello")
  }

  "names follow from ids" {
    Names.of("a") shouldBe Names.of("a")
    Names.of("a") shouldNotBe Names.of("b")
  }
})
