package dev.vivant.ktor.page

/**
 * Makes the document around a live view: doctype, head, and a body that holds [LivePage.writeLive] once and
 * [LivePage.writeHead] in the head.
 *
 * For most applications [StandardShell] with a few options is enough; [kotlinxShell] writes it in kotlinx.html. Called
 * for each first response on a worker thread, at the same time for several; may throw, which is answered by the error
 * page.
 *
 * ```
 * PageShell { page, out ->
 *   out.append("<!doctype html><html lang=\"en\"><head><title>Shop</title>")
 *   page.writeHead(out)
 *   out.append("</head><body>")
 *   page.writeLive(out)
 *   out.append("</body></html>")
 * }
 * ```
 */
public fun interface PageShell {
  /** Writes the whole document; `out` is written as UTF-8. */
  public fun write(page: LivePage, out: Appendable)
}
