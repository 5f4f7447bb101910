package dev.vivant.dsl

/**
 * A key of the keyboard by what it means: [Key.Enter], `Key("a")`.
 *
 * @param value as in `KeyboardEvent.key`
 */
public class Key(public val value: String) {
  init {
    require(value.isNotEmpty() && value.none { it.isWhitespace() || it == '.' || it == ':' }) {
      "a key is named as in KeyboardEvent.key, such as Enter or a, not \"$value\"; for a space use Key.Space"
    }
  }

  override fun equals(other: Any?): Boolean = other is Key && value == other.value

  override fun hashCode(): Int = value.hashCode()

  override fun toString(): String = value

  public companion object {
    public val Enter: Key = Key("Enter")
    public val Escape: Key = Key("Escape")
    public val Space: Key = Key("Space")
    public val Tab: Key = Key("Tab")
    public val Backspace: Key = Key("Backspace")
    public val Delete: Key = Key("Delete")
    public val ArrowUp: Key = Key("ArrowUp")
    public val ArrowDown: Key = Key("ArrowDown")
    public val ArrowLeft: Key = Key("ArrowLeft")
    public val ArrowRight: Key = Key("ArrowRight")
    public val Home: Key = Key("Home")
    public val End: Key = Key("End")
    public val PageUp: Key = Key("PageUp")
    public val PageDown: Key = Key("PageDown")

    internal fun spec(event: String, keys: Array<out Key>): String =
      if (keys.isEmpty()) event else keys.joinToString(".", "$event.") { it.value }
  }
}
