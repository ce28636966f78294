package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.FormLike;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.Submission;
import org.junit.jupiter.api.Test;

/** ELYM is asked three rows and was once asked a fourth, SIV is asked one. */
class ReturnsTest {

  private static final Indicator ENDED =
      IndicatorLike.of(Sample.TRIPS).id("ELYM-004").until(Sample.Q3.end().minusDays(1)).build();
  private static final Indicator OF_SIV =
      IndicatorLike.of(Sample.PLAN_MADE).id("SIV-001").sector("SIV").build();

  @Test
  void aSectorIsCountedByItsOwnRowsAndOnlyThoseWithoutErrorsAreComplete() {
    Submission form =
        Sample.form(
            "a.xlsx",
            1,
            Sample.row(Sample.TRIPS).status(Status.ON_TRACK),
            Sample.row(Sample.PLAN_MADE).status(Status.ON_TRACK),
            Sample.row(Sample.NO_INDICATOR).put(Field.STATUS, "hyvä"));
    assertEquals(
        "[ELYM 3/3 answered, 1 complete, [a.xlsx], SIV 0/1 answered, 0 complete, []]",
        returns(form));
  }

  @Test
  void aFormOfASectorIsItsInWhateverCase() {
    Submission form =
        FormLike.of(Sample.form("s.xlsx", 1, Sample.row(OF_SIV).status(Status.ON_TRACK)))
            .sector("siv")
            .build();
    assertEquals(
        "[ELYM 0/3 answered, 0 complete, [], SIV 1/1 answered, 1 complete, [s.xlsx]]",
        returns(form));
  }

  @Test
  void aFormThatDoesNotSayWhenItWasSavedIsNotLate() {
    Submission form =
        FormLike.of(Sample.form("a.xlsx", 25)).source(new SourceFile("a.xlsx", "0", null)).build();
    assertEquals(false, merged(form).returns().get(0).late());
  }

  private static MergedReport merged(Returned... files) {
    return Merges.of(
        Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE, Sample.NO_INDICATOR, ENDED, OF_SIV),
        files);
  }

  private static String returns(Returned... files) {
    return merged(files).returns().stream().map(ReturnsTest::described).toList().toString();
  }

  private static String described(SectorReturn one) {
    return "%s %d/%d answered, %d complete, %s"
        .formatted(
            one.sector().code(),
            one.answered(),
            one.asked(),
            one.complete(),
            one.files().stream().map(file -> file.source().name()).toList());
  }
}
