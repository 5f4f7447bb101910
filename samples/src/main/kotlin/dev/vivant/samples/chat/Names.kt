package dev.vivant.samples.chat

/** A friendly name for a page: the same id has the same name. */
internal object Names {
  private val moods = listOf(
    "Amber", "Brisk", "Calm", "Dapper", "Eager", "Fond", "Gentle", "Hazel", "Keen", "Lucid", "Merry", "Quiet",
  )
  private val birds = listOf(
    "Avocet", "Bittern", "Curlew", "Dunlin", "Egret", "Finch", "Goldcrest", "Heron", "Jay", "Kestrel", "Linnet",
    "Wren",
  )

  fun of(id: String): String {
    val hash = id.hashCode().and(Int.MAX_VALUE)
    return "${moods[hash % moods.size]} ${birds[hash / moods.size % birds.size]}"
  }
}
