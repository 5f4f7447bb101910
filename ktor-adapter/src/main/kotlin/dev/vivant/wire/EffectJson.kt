package dev.vivant.wire

import dev.vivant.protocol.Effect

/** Effects as arrays that begin with a word. */
internal object EffectJson {
  fun write(effect: Effect, out: JsonBytes) {
    out.begin()
    when (effect) {
      is Effect.Title -> words(out, "title", effect.text)
      is Effect.Meta -> words(out, "meta", effect.name, effect.content)
      is Effect.Flash -> words(out, "flash", effect.kind, effect.text)
      is Effect.PatchUrl -> {
        words(out, "url", effect.url)
        out.literal(effect.replace.toString())
      }
      is Effect.Navigate -> {
        words(out, "navigate", effect.url)
        out.literal(effect.replace.toString())
      }
      is Effect.Redirect -> words(out, "redirect", effect.url)
      is Effect.PushEvent -> {
        words(out, "push", effect.name)
        PlainJson.write(effect.payload, out)
      }
      is Effect.ResetForm -> words(out, "reset", effect.formId)
      is Effect.Focus -> words(out, "focus", effect.elementId)
    }
    out.end()
  }

  private fun words(out: JsonBytes, vararg words: String) = words.forEach(out::string)

  /** @throws MalformedFrame for anything but an effect */
  fun read(effect: Items): Effect =
    when (val word = effect.string()) {
      "title" -> Effect.Title(effect.string())
      "meta" -> Effect.Meta(effect.string(), effect.string())
      "flash" -> Effect.Flash(effect.string(), effect.string())
      "url" -> Effect.PatchUrl(effect.string(), effect.boolean())
      "navigate" -> Effect.Navigate(effect.string(), effect.boolean())
      "redirect" -> Effect.Redirect(effect.string())
      "push" -> Effect.PushEvent(effect.string(), effect.plain())
      "reset" -> Effect.ResetForm(effect.string())
      "focus" -> Effect.Focus(effect.string())
      else -> throw MalformedFrame("no effect is called \"${shortened(word)}\"")
    }.also { effect.end() }
}
