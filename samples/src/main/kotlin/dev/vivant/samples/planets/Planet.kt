package dev.vivant.samples.planets

/**
 * A planet of the Sun.
 *
 * @property slug its name in addresses
 * @property colours of its surface, from light to dark
 * @property radius in kilometres
 * @property distance from the Sun, in millions of kilometres
 * @property year in days of the Earth
 */
enum class Planet(
  val slug: String,
  val colours: Pair<String, String>,
  val radius: Int,
  val distance: Double,
  val year: Double,
  val moons: Int,
  val about: String,
) {
  Mercury(
    "mercury", "#d8cfc4" to "#6f675e", 2_440, 57.9, 88.0, 0,
    "The smallest, and the fastest around the Sun. Its days are as hot as an oven, its nights colder than any " +
      "winter on Earth.",
  ),
  Venus(
    "venus", "#fbe3b0" to "#b8803a", 6_052, 108.2, 224.7, 0,
    "Wrapped in clouds of acid, hotter than Mercury, and turning the other way round: its day is longer than " +
      "its year.",
  ),
  Earth(
    "earth", "#9fd3f5" to "#1c5d99", 6_371, 149.6, 365.2, 1,
    "The one with oceans, weather, cats and people who write web pages.",
  ),
  Mars(
    "mars", "#f3a678" to "#9a3b1c", 3_390, 227.9, 687.0, 2,
    "Red from rust. It has the highest volcano and the longest canyon known, and a few careful robots.",
  ),
  Jupiter(
    "jupiter", "#f1d9b8" to "#a0683b", 69_911, 778.5, 4_331.0, 97,
    "Larger than all the others together. Its red spot is a storm that people have watched for centuries.",
  ),
  Saturn(
    "saturn", "#f6e5b6" to "#a98b4d", 58_232, 1_434.0, 10_747.0, 274,
    "Its rings are ice and dust, wider than the way from Earth to Moon and in places only ten metres thick.",
  ),
  Uranus(
    "uranus", "#c9f0ef" to "#4a9ba6", 25_362, 2_871.0, 30_589.0, 28,
    "Lying on its side, so that each pole has forty years of light and forty of dark.",
  ),
  Neptune(
    "neptune", "#9db8ff" to "#2a47a8", 24_622, 4_495.0, 59_800.0, 16,
    "Found with pencil and paper before anybody saw it. Its winds are the fastest of all.",
  ),
  ;

  /** The next one outwards; after the last the first. */
  val next: Planet
    get() = entries[(ordinal + 1) % entries.size]

  companion object {
    /** The planet of an address, or null. */
    fun of(slug: String): Planet? = entries.firstOrNull { it.slug == slug }
  }
}
