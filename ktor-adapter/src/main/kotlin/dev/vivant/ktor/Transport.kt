package dev.vivant.ktor

/**
 * How pages stay connected: `install(LiveViews) { transport = Transport.Http }`.
 *
 * All carry the same frames to the same sessions, through the same checks.
 */
public enum class Transport {
  /**
   * A WebSocket; where none comes through, HTTP, until one does. The default: networks that block WebSockets are known
   * to the people in them only.
   */
  Auto,

  /** WebSockets only. */
  WebSocket,

  /**
   * HTTP only: a stream of server-sent events down, or polls where that is held back; requests up. For servers behind a
   * proxy that knows no other.
   */
  Http,
  ;

  /** What the page says of it; null where it may choose. */
  internal val word: String? get() = if (this == Auto) null else name.lowercase()
}
