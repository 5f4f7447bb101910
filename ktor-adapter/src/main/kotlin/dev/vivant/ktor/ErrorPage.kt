package dev.vivant.ktor

import dev.vivant.ktor.page.LivePage
import java.security.SecureRandom
import java.util.HexFormat

/** What a visitor sees where a view failed: nothing of the inside, but an id that finds the exception in the log. */
internal object ErrorPage {
  private const val ID_BYTES = 6
  private val random = SecureRandom()

  /** `9f03a1c2d4e5` */
  fun newId(): String = ByteArray(ID_BYTES).also(random::nextBytes).let(HexFormat.of()::formatHex)

  /** The page of the default option. */
  fun html(errorId: String): String = document(
    "Something went wrong",
    "The page could not be made. The error has been noted as <code>${LivePage.text(errorId)}</code>.",
  )

  /** For who may not see a page. */
  fun forbidden(): String = document("Not for you", "You may not see this page.")

  private fun document(title: String, text: String): String =
    """
    |<!doctype html>
    |<html lang="en">
    |<head>
    |<meta charset="utf-8">
    |<meta name="viewport" content="width=device-width, initial-scale=1">
    |<title>$title</title>
    |</head>
    |<body>
    |<main>
    |<h1>$title</h1>
    |<p>$text</p>
    |</main>
    |</body>
    |</html>
    |
    """.trimMargin()
}
