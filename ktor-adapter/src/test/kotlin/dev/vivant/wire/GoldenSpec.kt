package dev.vivant.wire

import dev.vivant.protocol.ClientMessage
import dev.vivant.protocol.ServerMessage
import io.kotest.core.spec.style.FunSpec
import io.kotest.matchers.shouldBe
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** The frames are those of the golden files, which the browser's tests read too. */
class GoldenSpec : FunSpec({
  for (case in GoldenFiles.read("client.json")) {
    test("up: ${case.getValue("name").jsonPrimitive.content}") {
      val message = GoldenFiles.clientMessage(case.getValue("message").jsonObject)
      val frame = case.getValue("frame")
      Json.parseToJsonElement(ClientFrames.write(message)) shouldBe frame
      ClientFrames.read(frame.toString()) shouldBe message
    }
  }

  for (case in GoldenFiles.read("server.json")) {
    test("down: ${case.getValue("name").jsonPrimitive.content}") {
      val writer = ServerFrameWriter()
      val reader = ServerFrameReader(GoldenFiles.root(case.getValue("before")))
      for (step in case.getValue("steps").jsonArray.map { it.jsonObject }) {
        val message = GoldenFiles.serverMessage(step.getValue("message").jsonObject)
        val frame = step.getValue("frame")
        Json.parseToJsonElement(writer.write(message).decodeToString()) shouldBe frame
        reader.read(frame.toString()) shouldBe keyless(message)
      }
      reader.tree shouldBe GoldenFiles.root(case.getValue("after"))
    }
  }

  test("every message has a golden frame") {
    val down = GoldenFiles.read("server.json").flatMap { it.getValue("steps").jsonArray }.map { name(it.jsonObject) }
    val up = GoldenFiles.read("client.json").map(::name)
    down.toSet() shouldBe ServerMessage::class.java.permittedSubclasses.map { it.simpleName }.toSet()
    up.toSet() shouldBe ClientMessage::class.java.permittedSubclasses.map { it.simpleName }.toSet()
  }
})

private fun name(step: JsonObject): String =
  step.getValue("message").jsonObject.getValue("message").jsonPrimitive.content
