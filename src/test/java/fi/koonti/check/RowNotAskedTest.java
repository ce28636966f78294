package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import org.junit.jupiter.api.Test;

class RowNotAskedTest {

  @Test
  void answersToWhatIsNoLongerAskedAreKeptTextByText() {
    assertEquals(
        "[ELYM-002 M7 row-not-asked, ELYM-002 O7 row-not-asked]",
        Found.by(
            new RowNotAsked(),
            Sample.expectation(Sample.TRIPS),
            Sample.form(
                "a.xlsx",
                1,
                Sample.row(Sample.PLAN_MADE).put(Field.OUTCOME, "1").put(Field.NARRATIVE, "b"))));
  }

  @Test
  void whatIsAskedOfAnotherSectorOrNoMoreIsNotAsked() {
    Indicator theirs = IndicatorLike.of(Sample.PLAN_MADE).sector("SIV").build();
    Indicator ended = IndicatorLike.of(Sample.TRIPS).until(Sample.Q3.end().minusDays(1)).build();
    assertEquals(
        "[ELYM-001 N7 row-not-asked, ELYM-002 N8 row-not-asked]",
        Found.by(
            new RowNotAsked(),
            Sample.expectation(ended, theirs),
            Sample.form(
                "a.xlsx",
                1,
                Sample.row(ended).status(Status.REACHED),
                Sample.row(theirs).status(Status.REACHED))));
  }

  @Test
  void anEmptyRowThatIsNoLongerAskedNeedsNoWord() {
    assertEquals(
        "[]",
        Found.by(
            new RowNotAsked(),
            Sample.expectation(Sample.TRIPS),
            Sample.form("a.xlsx", 1, Sample.row(Sample.PLAN_MADE))));
  }
}
