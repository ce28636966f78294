package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.submission.Submission;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryInMergeTest {

  /** The form shows nothing of the period before; the earlier workbook does. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"DELAYED, 24, 1", "PARTLY, 24, 0", "-, 24, 0", "DELAYED, 25, 0"})
  void whatAnEarlierWorkbookTellsCountsBeforeWhatTheFormShows(
      Status status, String outcome, int unchanged) {
    Indicator asked = IndicatorLike.of(Sample.TRIPS).targetSpan("2023").build();
    HistoricAnswer past = new HistoricAnswer(outcome, new BigDecimal(outcome), status, "");
    History history =
        new History(
            List.of(
                new PreviousPeriod(
                    "2023-Q2", LocalDate.of(2023, 6, 30), Map.of(asked.id(), past))));
    Submission form =
        Sample.form(
            "a.xlsx",
            1,
            Sample.row(asked)
                .before("24", unchanged == 1 ? "" : Sample.name(Status.DELAYED), "")
                .status(Status.DELAYED)
                .put(Field.OUTCOME, "24")
                .put(Field.NARRATIVE, "Edetty.")
                .put(Field.CORRECTION, "Korjataan."));
    MergedReport merged = ReturnsMerger.merge(Sample.expectation(asked), history, List.of(form));
    assertEquals(unchanged, Merges.count(merged, FindingCode.STATUS_UNCHANGED));
    assertEquals(past, merged.rows().get(0).previous());
  }
}
