package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.api.Test;

class FieldNotAskedTest {

  @Test
  void anOutcomeOfAMeasureWithoutAnIndicatorIsKeptInAFinding() {
    assertEquals(
        "[ELYM-003 M7 field-not-asked]",
        Found.by(
            new FieldNotAsked(),
            Sample.NO_INDICATOR,
            Sample.row(Sample.NO_INDICATOR).put(Field.OUTCOME, "12")));
  }

  @Test
  void whatIsAskedIsFine() {
    assertEquals(
        "[]",
        Found.by(
            new FieldNotAsked(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, "12").put(Field.NARRATIVE, "a")));
  }
}
