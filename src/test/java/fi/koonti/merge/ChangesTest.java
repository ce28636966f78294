package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.submission.History;
import fi.koonti.submission.History.PreviousMerge;
import fi.koonti.submission.History.PreviousRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

  private static final Indicator ENDED =
      IndicatorLike.of(Sample.NO_INDICATOR).until(Sample.Q3.end().minusDays(1)).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "NARRATIVE; Edetty.; Edetty.; []",
        "NARRATIVE; Edetty.; ' Edetty.  '; []",
        "NARRATIVE; Edetty.; edetty.; [ELYM-001 NARRATIVE Edetty. > edetty. vanha.xlsx O7]",
        "NARRATIVE; -; Edetty.; [ELYM-001 NARRATIVE  > Edetty.  O7]",
        "NARRATIVE; Edetty.; -; [ELYM-001 NARRATIVE Edetty. >  vanha.xlsx null]",
        "NARRATIVE; Edetty.; \u200BEdet\u00ADty.\uFEFF; []",
        "NARRATIVE; \u200EEdet\u200Dty.\u200F; Edetty.; []",
        "NARRATIVE; \u2066Pa\u0308\u0308tetty\u2069; Pä\u0308tetty; []",
        "OUTCOME; 12 kpl; 12\u00A0\u2060kpl; []",
        "NARRATIVE; -; -; []",
        "STATUS; ON_TRACK; Etenee suunnitellusti; []",
        "STATUS; DELAYED; Etenee suunnitellusti; [ELYM-001 STATUS DELAYED > ON_TRACK vanha.xlsx"
            + " N7]",
        "STATUS; -; Etenee suunnitellusti; [ELYM-001 STATUS  > ON_TRACK  N7]",
        "STATUS; DELAYED; hyvä; [ELYM-001 STATUS DELAYED >  vanha.xlsx null]"
      })
  void anAnswerThatReadsOtherwiseHasChanged(
      Field field, String before, String now, String expected) {
    Sample.Row row = Sample.row(Sample.TRIPS);
    if (now != null) {
      row.put(field, now);
    }
    Map<Field, String> texts = before == null ? Map.of() : Map.of(field, before);
    assertEquals(expected, changes(Map.of("ELYM-001", new PreviousRow(texts, "vanha.xlsx")), row));
  }

  @ParameterizedTest
  @CsvSource({"'a\nb', 'a\r\nb'", "'a\nb', 'a\rb'", "'a\r\nb', 'a\nb'"})
  void howAProgramWritesLineEndsIsNoChange(String before, String now) {
    Map<String, PreviousRow> earlier =
        Map.of("ELYM-001", new PreviousRow(Map.of(Field.NARRATIVE, before), "vanha.xlsx"));
    assertEquals("[]", changes(earlier, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, now)));
  }

  @Test
  void changesComeInTheOrderOfPlanAndFormAndOnlyOfWhatIsAsked() {
    PreviousRow past = new PreviousRow(Map.of(Field.OUTCOME, "1", Field.CORRECTION, "k"), "v.xlsx");
    assertEquals(
        "[ELYM-001 OUTCOME 1 >  v.xlsx null, ELYM-001 NARRATIVE  > uusi  O7,"
            + " ELYM-001 CORRECTION k >  v.xlsx null, ELYM-002 OUTCOME  > 2  M8]",
        changes(
            Map.of("ELYM-001", past, "ELYM-003", past),
            Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "uusi"),
            Sample.row(Sample.PLAN_MADE).put(Field.OUTCOME, "2")));
  }

  @Test
  void withoutAnEarlierMergeNothingHasChanged() {
    assertEquals(
        List.of(),
        Changes.of(merged(History.NONE, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "uusi"))));
  }

  private static String changes(Map<String, PreviousRow> earlier, Sample.Row... rows) {
    History history =
        new History(List.of(), Optional.of(new PreviousMerge("koonti.xlsx", earlier)), List.of());
    return Changes.of(merged(history, rows)).stream()
        .map(ChangesTest::described)
        .toList()
        .toString();
  }

  private static MergedReport merged(History history, Sample.Row... rows) {
    return ReturnsMerger.merge(
        Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE, ENDED),
        history,
        List.of(Sample.form("a.xlsx", 1, rows)));
  }

  private static String described(Change change) {
    Object cell = change.place() == null ? null : change.place().cell();
    return "%s %s %s > %s %s %s"
        .formatted(
            change.row().indicator().id(),
            change.field(),
            change.before(),
            change.now(),
            change.fileBefore(),
            cell);
  }
}
