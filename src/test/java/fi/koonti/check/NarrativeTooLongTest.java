package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.api.Test;

class NarrativeTooLongTest {

  @Test
  void theLimitItselfIsAllowed() {
    assertEquals(
        "[]",
        Found.by(
            new NarrativeTooLong(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "a".repeat(200))));
  }

  @Test
  void oneMoreIsTold() {
    assertEquals(
        "[ELYM-001 O7 narrative-too-long {length=201, limit=200}]",
        Found.withFacts(
            new NarrativeTooLong(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "a".repeat(201))));
  }
}
