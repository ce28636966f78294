package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
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
  void aDayThatIsReachedIsNamed() {
    Indicator asked = Timed.indicator(IndicatorType.DATE, "", "30.6.2023", "H1/2023");
    assertEquals(
        "[ELYM-001 M7 outcome-missing]",
        Found.by(new OutcomeMissing(), asked, Sample.row(asked).status(Status.REACHED)));
    Indicator nameless = IndicatorLike.of(asked).name("").build();
    assertEquals(
        "[]",
        Found.by(new OutcomeMissing(), nameless, Sample.row(nameless).status(Status.REACHED)));
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
