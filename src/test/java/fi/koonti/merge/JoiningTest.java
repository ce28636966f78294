package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.check.Expectation;
import fi.koonti.fixture.FormLike;
import fi.koonti.fixture.Sample;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.Submission;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several forms of a sector say together, and where what they lack is told. */
class JoiningTest {

  @Test
  void whatAllFormsLackIsToldInTheNewestThatHasTheColumn() {
    Submission older = Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "1"));
    Submission newer = Sample.form("b.xlsx", 2, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "1"));
    assertEquals(
        "[b.xlsx › Seuranta › N7 status-missing, b.xlsx › Seuranta › O7 narrative-missing]",
        told(older, newer, "missing"));
    Submission withoutStatus =
        FormLike.of(newer).rows(without(Field.STATUS, newer.rows().get(0))).build();
    assertEquals(
        "[a.xlsx › Seuranta › N7 status-missing, b.xlsx › Seuranta › O7 narrative-missing]",
        told(older, withoutStatus, "missing"));
  }

  @Test
  void anAnswerThatCannotStandIsNoFaultOnceANewerOneStands() {
    Submission older =
        Sample.form(
            "a.xlsx",
            1,
            Sample.row(Sample.PLAN_MADE).put(Field.STATUS, "hyvä").put(Field.NARRATIVE, "-"));
    Submission newer =
        Sample.form(
            "b.xlsx",
            2,
            Sample.row(Sample.PLAN_MADE).status(Status.ON_TRACK).put(Field.NARRATIVE, "Edetty."));
    assertEquals(
        "[a.xlsx › Seuranta › N7 answers-differ, a.xlsx › Seuranta › O7 answers-differ]",
        told(older, newer, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "Edetty., '\u200BEdetty.'",
    "Edetty., 'Edetty.\uFEFF'",
    "Edetty hyvin., 'Edet\u00ADty\u200E\u00A0hyvin.\u200F'",
    "Ede\u200Dtty., Edetty."
  })
  void lettersThatNobodySeesMakeNoOtherAnswer(String before, String now) {
    Submission older =
        Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, before));
    Submission newer = Sample.form("b.xlsx", 2, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, now));
    assertEquals("[]", told(older, newer, "answers-differ"));
    assertEquals(
        "[MERGED=1, SUPERSEDED=1, CONFLICT=0, REJECTED=0, OUTSIDE=0]",
        Merges.total(Merges.of(Sample.expectation(Sample.TRIPS), older, newer)));
  }

  @Test
  void answersToWhatIsNotAskedAreBookedAsRejected() {
    Submission form =
        Sample.form(
            "a.xlsx",
            1,
            Sample.row(Sample.NO_INDICATOR).put(Field.OUTCOME, "12").status(Status.ON_TRACK),
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, "7").put(Field.NARRATIVE, "Edetty."));
    MergedReport merged = Merges.of(Sample.expectation(Sample.NO_INDICATOR), form);
    assertEquals(
        "[MERGED=1, SUPERSEDED=0, CONFLICT=0, REJECTED=3, OUTSIDE=0]", Merges.total(merged));
    assertTrue(merged.rows().get(0).answer(Field.OUTCOME).isEmpty());
  }

  private static String told(Submission older, Submission newer, String kind) {
    Expectation expected = Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE);
    return Merges.of(expected, older, newer).findings().stream()
        .filter(finding -> finding.place().cell() != null)
        .filter(finding -> finding.code().code().contains(kind))
        .map(finding -> finding.place() + " " + finding.code().code())
        .toList()
        .toString();
  }

  /** As somebody deleted the column of a field. */
  private static AnswerRow without(Field field, AnswerRow row) {
    Map<Field, Place> cells = new EnumMap<>(row.cells());
    cells.remove(field);
    return new AnswerRow(row.indicatorId(), cells, row.values(), row.locked(), row.before());
  }
}
