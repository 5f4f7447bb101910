package dev.vivant.ktor.page

import kotlinx.html.FlowContent
import kotlinx.html.HEAD
import kotlinx.html.HTML
import kotlinx.html.html
import kotlinx.html.stream.appendHTML
import kotlinx.html.unsafe

/**
 * A [PageShell] written in kotlinx.html.
 *
 * ```
 * kotlinxShell { page ->
 *   head { title(page.title); live(page) }
 *   body { header { +"Shop" }; live(page) }
 * }
 * ```
 */
public fun kotlinxShell(document: HTML.(LivePage) -> Unit): PageShell = PageShell { page, out ->
  out.append("<!doctype html>\n")
  out.appendHTML(prettyPrint = false).html { document(page) }
}

/** What [LivePage.writeHead] writes. */
public fun HEAD.live(page: LivePage) {
  unsafe { +page.head() }
}

/** The live region, as [LivePage.writeLive] writes it. */
public fun FlowContent.live(page: LivePage) {
  consumer.onTagContentUnsafe { +page.live() }
}
