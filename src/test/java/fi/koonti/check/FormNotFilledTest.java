package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.api.Test;

class FormNotFilledTest {

  @Test
  void anEmptyFormIsToldOnce() {
    assertEquals(
        "[form-not-filled {sector=ELYM}]",
        Found.withFacts(
            new FormNotFilled(),
            Sample.expectation(Sample.TRIPS),
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS))));
  }

  @Test
  void oneAnswerIsEnoughToBeFilled() {
    assertEquals(
        "[]",
        Found.by(
            new FormNotFilled(),
            Sample.expectation(Sample.TRIPS),
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "1"))));
  }
}
