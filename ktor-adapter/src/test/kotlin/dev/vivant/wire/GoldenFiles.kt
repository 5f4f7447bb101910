package dev.vivant.wire

import dev.vivant.diff.Patch
import dev.vivant.diff.SharedPatches
import dev.vivant.node.Element
import dev.vivant.node.Namespace
import dev.vivant.node.Node
import dev.vivant.node.Path
import dev.vivant.node.Tag
import dev.vivant.node.Text
import dev.vivant.protocol.ClientMessage
import dev.vivant.protocol.Effect
import dev.vivant.protocol.Refusal
import dev.vivant.protocol.ServerMessage
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long

/** Reads the readable form of messages in the golden files; `PROTOCOL.md` says what it looks like. */
internal object GoldenFiles {
  fun read(name: String): List<JsonObject> {
    val text = checkNotNull(GoldenFiles::class.java.getResource("/golden/$name")) { "no golden file $name" }.readText()
    return Json.parseToJsonElement(text).jsonArray.map { it.jsonObject }
  }

  fun clientMessage(json: JsonObject): ClientMessage =
    when (val name = json.string("message")) {
      "Join" -> ClientMessage.Join(
        json.string("token"), json.int("version"), json.int("nodes"), json.string("url"),
        if ("page" in json) json.string("page") else "",
      )
      "Event" -> ClientMessage.Event(
        json.long("id"), json.int("version"), json.path(), json.int("binding"),
        json.list("payload").map { PlainJson.read(it) },
      )
      "Visit" -> ClientMessage.Visit(json.long("id"), json.string("url"), json.flag("navigate"), json.flag("pop"))
      "Ack" -> ClientMessage.Ack(json.int("version"))
      "Heal" -> ClientMessage.Heal(json.int("version"))
      "Resume" -> ClientMessage.Resume(json.string("reference"), json.int("version"), json.int("nodes"))
      "Ping" -> ClientMessage.Ping()
      "Leave" -> ClientMessage.Leave()
      else -> error("no message $name")
    }

  fun serverMessage(json: JsonObject): ServerMessage =
    when (val name = json.string("message")) {
      "Joined" -> ServerMessage.Joined(json.int("version"), json.long("lastEventId"))
      "Update" -> ServerMessage.Update(
        json.int("version"), json.long("lastEventId"),
        json.list("patches").map { patch(it.jsonObject) }, json.list("effects").map { effect(it.jsonObject) },
      )
      "Whole" -> ServerMessage.Whole(
        json.int("version"), json.long("lastEventId"), json.list("children").map(::node),
        json.getValue("token").takeUnless { it is JsonNull }?.jsonPrimitive?.content,
        json.list("effects").map { effect(it.jsonObject) },
      )
      "Refused" ->
        ServerMessage.Refused(json.long("eventId"), Refusal.valueOf(json.string("reason")), json.string("detail"))
      "Rejoin" -> ServerMessage.Rejoin()
      "Pong" -> ServerMessage.Pong()
      "Close" -> ServerMessage.Close(ServerMessage.Close.Reason.valueOf(json.string("reason")))
      else -> error("no message $name")
    }

  private fun patch(json: JsonObject): Patch =
    when (val name = json.string("patch")) {
      "SetText" -> Patch.SetText(json.path(), json.string("value"))
      "SpliceText" -> Patch.SpliceText(json.path(), json.int("keep"), json.int("drop"), json.string("value"))
      "SetAttribute" -> Patch.SetAttribute(json.path(), json.string("name"), json.string("value"))
      "RemoveAttribute" -> Patch.RemoveAttribute(json.path(), json.string("name"))
      "Replace" -> Patch.Replace(json.path(), node(json.getValue("node")))
      "Within" ->
        Patch.Within(json.path(), SharedPatches(json.list("patches").map { patch(it.jsonObject) }))
      "Remove" -> Patch.Remove(json.path())
      "Arrange" -> Patch.Arrange(json.path(), json.list("slots").map { slot(it.jsonObject) })
      else -> error("no patch $name")
    }

  private fun slot(json: JsonObject): Patch.Slot =
    when {
      "keep" in json -> Patch.Keep(json.int("keep"), json.int("count"))
      else -> Patch.Insert(json.list("insert").map(::node))
    }

  fun root(children: JsonElement): Element =
    Element.of(Tag.html("main"), *children.jsonArray.map(::node).toTypedArray())

  private fun node(json: JsonElement): Node {
    if (json !is JsonObject) {
      return Text(json.jsonPrimitive.content)
    }
    val namespace = json["namespace"]?.let { Namespace.valueOf(it.jsonPrimitive.content.uppercase()) } ?: Namespace.HTML
    val attributes = json["attributes"]?.jsonObject.orEmpty()
      .flatMap { (name, value) -> listOf(name, value.jsonPrimitive.content) }
    val children = (json["children"]?.jsonArray ?: JsonArray(listOf())).map(::node)
    return Element.of(
      Tag.of(namespace, json.string("tag")), json["key"]?.jsonPrimitive?.content, attributes.toTypedArray(),
      Element.noBindings(), children.toTypedArray(),
    )
  }

  private fun effect(json: JsonObject): Effect =
    when (val name = json.string("effect")) {
      "Title" -> Effect.Title(json.string("text"))
      "Meta" -> Effect.Meta(json.string("name"), json.string("content"))
      "Flash" -> Effect.Flash(json.string("kind"), json.string("text"))
      "PatchUrl" -> Effect.PatchUrl(json.string("url"), json.flag("replace"))
      "Navigate" -> Effect.Navigate(json.string("url"), json.flag("replace"))
      "Redirect" -> Effect.Redirect(json.string("url"))
      "PushEvent" -> Effect.PushEvent(json.string("name"), PlainJson.read(json.getValue("payload")))
      "ResetForm" -> Effect.ResetForm(json.string("formId"))
      "Focus" -> Effect.Focus(json.string("elementId"))
      else -> error("no effect $name")
    }

  private fun JsonObject.string(name: String) = getValue(name).jsonPrimitive.content

  private fun JsonObject.int(name: String) = getValue(name).jsonPrimitive.int

  private fun JsonObject.long(name: String) = getValue(name).jsonPrimitive.long

  private fun JsonObject.flag(name: String) = getValue(name).jsonPrimitive.boolean

  private fun JsonObject.list(name: String) = getValue(name).jsonArray

  private fun JsonObject.path() = Path.of(*list("path").map { it.jsonPrimitive.int }.toIntArray())
}
