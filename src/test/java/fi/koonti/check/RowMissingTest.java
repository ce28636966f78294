package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.FormLike;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Indicator;
import fi.koonti.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void theOnlyRowIsToldByItsNameAndOneWithoutAnIndicatorByItsMeasure() {
    Submission empty = Sample.form("a.xlsx", 1);
    assertEquals(
        "[ELYM-001 row-missing {indicator=Matkat}]",
        Found.withFacts(new RowMissing(), Sample.expectation(Sample.TRIPS), empty));
    assertEquals(
        "[ELYM-003 row-missing {indicator=Lippujärjestelmä}]",
        Found.withFacts(new RowMissing(), Sample.expectation(Sample.NO_INDICATOR), empty));
  }

  @Test
  void aRowOfAnotherSectorIsNotMissed() {
    Indicator theirs = IndicatorLike.of(Sample.PLAN_MADE).id("SIV-001").sector("SIV").build();
    assertEquals(
        "[]",
        Found.by(
            new RowMissing(),
            Sample.expectation(Sample.TRIPS, theirs),
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS))));
  }

  /** With and without the plan that a form carries; it may be older, or ask only a part. */
  @ParameterizedTest
  @CsvSource({
    "'', true, []",
    "'', false, [ELYM-002 row-missing]",
    "Osa, true, []",
    "Osa, false, []"
  })
  void whatTheFormNeverHadIsNotMissed(String part, boolean carries, String expected) {
    FormLike form = FormLike.of(Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS))).part(part);
    if (carries) {
      form.carrying(Sample.plan(Sample.TRIPS));
    }
    assertEquals(
        expected,
        Found.by(
            new RowMissing(), Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE), form.build()));
  }

  @Test
  void aRowThatWasDeletedFromAPartIsMissed() {
    Submission form =
        FormLike.of(Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS)))
            .part("Osa")
            .carrying(Sample.plan(Sample.TRIPS, Sample.PLAN_MADE))
            .build();
    assertEquals(
        "[ELYM-002 row-missing]",
        Found.by(
            new RowMissing(),
            Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE, Sample.NO_INDICATOR),
            form));
  }
}
