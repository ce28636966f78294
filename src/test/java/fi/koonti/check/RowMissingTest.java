package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import org.junit.jupiter.api.Test;

class RowMissingTest {

  @Test
  void aRowThatWasDeletedIsTold() {
    assertEquals(
        "[ELYM-002 row-missing]",
        Found.by(
            new RowMissing(),
            Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE),
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS))));
  }

  @Test
  void aFormWithAllItsRowsIsFine() {
    assertEquals(
        "[]",
        Found.by(
            new RowMissing(),
            Sample.expectation(Sample.TRIPS),
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS))));
  }

  @Test
  void aFormThatHasLostAllItsRowsIsToldOnce() {
    assertEquals(
        "[rows-all-missing]",
        Found.by(
            new RowMissing(),
            Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE),
            Sample.form("a.xlsx", 1)));
  }
}
