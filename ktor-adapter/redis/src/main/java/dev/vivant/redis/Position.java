package dev.vivant.redis;

/**
 * How far a topic is.
 *
 * @param era    names one life of the topic in Redis, which counts from 1; empty where there is none
 * @param number of the last message; 0 where there is none
 */
record Position(String era, long number) {
  static final Position NOTHING = new Position("", 0);

  boolean isRightBefore(Position next) {
    return era.equals(next.era) ? next.number == number + 1 : era.isEmpty() && next.number == 1;
  }

  boolean covers(Position other) {
    return era.equals(other.era) && other.number <= number;
  }
}
