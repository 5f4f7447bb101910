package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {
  @ParameterizedTest(name = "{0} after {1} is {2}")
  @CsvSource({
      "PARKED,    JOIN,   CONNECTED",
      "PARKED,    CUT,    PARKED",
      "PARKED,    LEAVE,  PARKED",
      "PARKED,    EXPIRE, ENDED",
      "PARKED,    EVICT,  ENDED",
      "PARKED,    STOP,   ENDED",
      "PARKED,    BAN,    ENDED",
      "PARKED,    EXPEL,  ENDED",
      "PARKED,    ABANDON, ENDED",
      "CONNECTED, JOIN,   CONNECTED",
      "CONNECTED, CUT,    AWAY",
      "CONNECTED, LEAVE,  ENDED",
      "CONNECTED, EXPIRE, CONNECTED",
      "CONNECTED, EVICT,  CONNECTED",
      "CONNECTED, STOP,   ENDED",
      "CONNECTED, BAN,    ENDED",
      "CONNECTED, EXPEL,  ENDED",
      "CONNECTED, ABANDON, ENDED",
      "AWAY,      JOIN,   CONNECTED",
      "AWAY,      CUT,    AWAY",
      "AWAY,      LEAVE,  AWAY",
      "AWAY,      EXPIRE, ENDED",
      "AWAY,      EVICT,  ENDED",
      "AWAY,      STOP,   ENDED",
      "AWAY,      BAN,    ENDED",
      "AWAY,      EXPEL,  ENDED",
      "AWAY,      ABANDON, ENDED",
      "ENDED,     JOIN,   ENDED",
      "ENDED,     CUT,    ENDED",
      "ENDED,     LEAVE,  ENDED",
      "ENDED,     EXPIRE, ENDED",
      "ENDED,     EVICT,  ENDED",
      "ENDED,     STOP,   ENDED",
      "ENDED,     BAN,    ENDED",
      "ENDED,     EXPEL,  ENDED",
      "ENDED,     ABANDON, ENDED"
  })
  void everyTurnOfEveryPhase(Phase before, Phase.Turn turn, Phase after) {
    assertEquals(after, before.after(turn));
  }
}
