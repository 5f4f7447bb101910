package dev.vivant.samples.frame

import dev.vivant.ktor.page.PageShell
import dev.vivant.ktor.page.StandardShell
import dev.vivant.node.Attr.attr
import dev.vivant.node.Attr.cls
import dev.vivant.node.Html.element
import dev.vivant.node.Html.fragment
import dev.vivant.node.Html.noscript
import dev.vivant.node.Html.text

/** The document around each page of the gallery. */
internal val galleryShell: PageShell = StandardShell().apply {
  title = "Vivant"
  stylesheets = listOf("frame", "controls", "samples").map { "/assets/$it.css" }
  rootTag = "div"
  head = {
    fragment(
      element("link", attr("rel", "icon"), attr("href", "/assets/icon.svg"), attr("type", "image/svg+xml")),
      element("meta", attr("name", "color-scheme"), attr("content", "light dark")),
      element("meta", attr("name", "description"), attr("content", "Live pages, written on the server")),
    )
  }
  after = {
    val hint = "Without script these pages are complete, but stand still: links work, buttons do not."
    noscript(cls("noscript"), text(hint))
  }
}
