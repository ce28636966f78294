package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
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
  void anEmptyRowThatIsNoLongerAskedNeedsNoWord() {
    assertEquals(
        "[]",
        Found.by(
            new RowNotAsked(),
            Sample.expectation(Sample.TRIPS),
            Sample.form("a.xlsx", 1, Sample.row(Sample.PLAN_MADE))));
  }
}
