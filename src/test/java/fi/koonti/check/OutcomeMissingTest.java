package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import org.junit.jupiter.api.Test;

class OutcomeMissingTest {

  @Test
  void aStatusThatTellsHowFarWantsTheFigure() {
    assertEquals(
        "[ELYM-001 M7 outcome-missing]",
        Found.by(
            new OutcomeMissing(), Sample.TRIPS, Sample.row(Sample.TRIPS).status(Status.REACHED)));
  }

  @Test
  void aStatusThatSaysWhyThereIsNoneWantsNone() {
    assertEquals(
        "[]",
        Found.by(
            new OutcomeMissing(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).status(Status.NOT_ASSESSABLE)));
  }

  @Test
  void whatIsToldInWordsWantsNoFigure() {
    assertEquals(
        "[]",
        Found.by(
            new OutcomeMissing(),
            Sample.PLAN_MADE,
            Sample.row(Sample.PLAN_MADE).status(Status.REACHED)));
  }

  @Test
  void aMeasureWithoutAnIndicatorWantsNone() {
    assertEquals(
        "[]",
        Found.by(
            new OutcomeMissing(),
            Sample.NO_INDICATOR,
            Sample.row(Sample.NO_INDICATOR).status(Status.REACHED)));
  }

  @Test
  void anOutcomeThatIsThereIsNotMissing() {
    assertEquals(
        "[]",
        Found.by(
            new OutcomeMissing(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).status(Status.REACHED).put(Field.OUTCOME, "kaikki")));
  }
}
