package dev.vivant.samples.django

import dev.vivant.django.live.TemplateViewBuilder
import dev.vivant.view.LiveView
import java.time.ZoneId

/** A time zone, such as Lisbon in Europe. */
data class Zone(val id: String, val region: String, val city: String)

/** What was typed, and what it found. */
data class ZoneSearch(val query: String = "", val found: List<Zone> = emptyList())

private const val MAX_QUERY = 60

private val zones: List<Zone> by lazy {
  ZoneId.getAvailableZoneIds()
    .filter { '/' in it && !it.startsWith("Etc/") && !it.startsWith("SystemV/") }
    .map { Zone(it, it.substringBeforeLast('/'), it.substringAfterLast('/').replace('_', ' ')) }
    .sortedBy { it.city }
}

private fun find(query: String): List<Zone> =
  if (query.isBlank()) emptyList() else zones.filter { query in it.city.lowercase() || query in it.region.lowercase() }

/** Finds time zones while somebody types, in a template. */
val searchTemplate: LiveView<ZoneSearch> =
  TemplateViewBuilder.of(TemplatePage.templates, "search.html") { ZoneSearch() }
    .on("search") { _, params ->
      val query = params.text("value").take(MAX_QUERY)
      ZoneSearch(query, find(query.trim().lowercase()))
    }
    .title { TemplatePage.Search.title }
    .context { _, _ -> TemplatePage.Search.variables() + ("total" to zones.size) }
    .build()
