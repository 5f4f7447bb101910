package dev.vivant.ktor

/**
 * Whether messages are compressed on WebSockets: `install(LiveViews) { compression = Compression.Deflate }`.
 *
 * Whoever sees how long an encrypted message is can guess at a secret in it, if text of their own stands in the same
 * message: where they guess right it gets shorter. So leave it off for pages that show secrets (keys, codes, tokens)
 * beside text that others can choose.
 */
public enum class Compression {
  /** Messages go as they are. The default: nearly all are tens of bytes. */
  None,

  /**
   * Messages of more than 1,024 bytes are deflated (RFC 7692, level 1) where the browser offers it, as all do: first
   * lists, whole pages, long changes. Each by itself, so that no socket has memory of its own for it.
   */
  Deflate,
}
