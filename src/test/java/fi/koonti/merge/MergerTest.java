package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.FormLike;
import fi.koonti.fixture.Sample;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.merge.FileResult.Outcome;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Period;
import fi.koonti.plan.Status;
import fi.koonti.submission.History;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MergerTest {

  private static final Expectation EXPECTED =
      Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE, Sample.NO_INDICATOR);

  @Test
  void whatOnlyOneOfTwoSaysStands() {
    MergedReport merged =
        merge(
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "1")),
            Sample.form("b.xlsx", 2, Sample.row(Sample.TRIPS).status(Status.ON_TRACK)));
    assertEquals("1", merged.rows().get(0).text(Field.OUTCOME));
    assertEquals(Status.ON_TRACK, merged.rows().get(0).status());
    assertEquals(
        "[MERGED=2, SUPERSEDED=0, CONFLICT=0, REJECTED=0, OUTSIDE=0]", Merges.total(merged));
  }

  @Test
  void ofTwoThatDifferTheNewerStandsAndBothAreTold() {
    MergedReport merged =
        merge(
            Sample.form("uusi.xlsx", 9, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "uusi")),
            Sample.form("vanha.xlsx", 2, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "vanha")));
    assertEquals("uusi", merged.rows().get(0).text(Field.NARRATIVE));
    Finding told = only(merged, FindingCode.ANSWERS_DIFFER);
    assertEquals("vanha", told.value());
    assertEquals("vanha.xlsx", told.place().file());
    assertEquals("uusi", told.facts().get("chosenValue"));
    assertEquals("uusi.xlsx", told.facts().get("chosenFile"));
    assertEquals(
        "[MERGED=1, SUPERSEDED=0, CONFLICT=1, REJECTED=0, OUTSIDE=0]", Merges.total(merged));
  }

  @Test
  void anAnswerThatTheNewerFormOfTheRowHasNoLongerStandsAndIsTold() {
    Sample.Row old = Sample.row(Sample.TRIPS).put(Field.OUTCOME, "6,9");
    MergedReport merged =
        merge(
            Sample.form("vanha.xlsx", 2, old.status(Status.DELAYED)),
            Sample.form("uusi.xlsx", 9, Sample.row(Sample.TRIPS).status(Status.NOT_ASSESSABLE)));
    assertEquals("6,9", merged.rows().get(0).text(Field.OUTCOME));
    Finding told = only(merged, FindingCode.ANSWER_CLEARED);
    assertEquals("6,9", told.value());
    assertEquals("vanha.xlsx", told.place().file());
    assertEquals("uusi.xlsx", told.facts().get("chosenFile"));
  }

  @Test
  void anAnswerThatOneOfTwoLacksIsToldWhereNobodyKnowsWhichIsNewer() {
    Sample.Row full = Sample.row(Sample.TRIPS).put(Field.OUTCOME, "6,9");
    MergedReport merged =
        merge(
            Sample.form("a.xlsx", 2, Sample.row(Sample.TRIPS).status(Status.DELAYED)),
            Sample.form("b.xlsx", 2, full.status(Status.DELAYED)));
    assertEquals("b.xlsx", only(merged, FindingCode.ANSWER_CLEARED).place().file());
  }

  @Test
  void anAnswerThatTheOlderFormHadNotYetIsNoNews() {
    Sample.Row full = Sample.row(Sample.TRIPS).put(Field.OUTCOME, "6,9");
    MergedReport merged =
        merge(
            Sample.form("a.xlsx", 2, Sample.row(Sample.TRIPS).status(Status.DELAYED)),
            Sample.form("b.xlsx", 9, full.status(Status.DELAYED)));
    assertTrue(
        merged.findings().stream().noneMatch(one -> one.code() == FindingCode.ANSWER_CLEARED));
  }

  @Test
  void twoWhoFillDifferentCellsOfARowHaveClearedNothing() {
    MergedReport merged =
        merge(
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "1")),
            Sample.form("b.xlsx", 2, Sample.row(Sample.TRIPS).status(Status.ON_TRACK)));
    assertTrue(
        merged.findings().stream().noneMatch(one -> one.code() == FindingCode.ANSWER_CLEARED));
  }

  @Test
  void aRowThatTheNewerFormHasEmptiedIsToldWithWhatStands() {
    MergedReport merged =
        merge(
            Sample.form(
                "vanha.xlsx",
                2,
                Sample.row(Sample.TRIPS).put(Field.OUTCOME, "6,9").status(Status.DELAYED),
                Sample.row(Sample.PLAN_MADE).status(Status.DELAYED)),
            Sample.form(
                "uusi.xlsx",
                9,
                Sample.row(Sample.TRIPS),
                Sample.row(Sample.PLAN_MADE).status(Status.REACHED)));
    assertEquals("6,9", merged.rows().get(0).text(Field.OUTCOME));
    Finding told = only(merged, FindingCode.ROW_CLEARED);
    assertEquals("6,9", told.value());
    assertEquals("ELYM-001", told.rowId());
    assertEquals("vanha.xlsx", told.place().file());
    assertEquals("uusi.xlsx", told.facts().get("chosenFile"));
    assertEquals("saved-later", told.facts().get("why"));
  }

  @Test
  void aRowThatTheOlderFormHadNotYetOrAThirdFormAnswersIsNotTold() {
    Sample.Row full = Sample.row(Sample.TRIPS).put(Field.OUTCOME, "6,9");
    Sample.Row made = Sample.row(Sample.PLAN_MADE).status(Status.REACHED);
    MergedReport merged =
        merge(
            Sample.form("a.xlsx", 2, Sample.row(Sample.TRIPS), made),
            Sample.form("b.xlsx", 9, full, made));
    assertEquals(0, Merges.count(merged, FindingCode.ROW_CLEARED));
    MergedReport three =
        merge(
            Sample.form("a.xlsx", 2, full, made),
            Sample.form("b.xlsx", 5, Sample.row(Sample.TRIPS), made),
            Sample.form("c.xlsx", 9, full, made));
    assertEquals(0, Merges.count(three, FindingCode.ROW_CLEARED));
  }

  @Test
  void whatStandsInAFormWithoutHeadingsIsBookedAndKept() {
    SourceFile source = new SourceFile("a.xlsx", "1", null);
    Place place = Place.of("a.xlsx", "Seuranta", new CellAddress(4, 4));
    Finding reason = Finding.of(FindingCode.FORM_WITHOUT_HEADINGS, Place.of("a.xlsx", "Seuranta"));
    StrayCell cell = new StrayCell(StrayCell.Kind.OUTSIDE, place, "ELYM-001", "6,9");
    MergedReport merged =
        ReturnsMerger.merge(
            EXPECTED,
            History.NONE,
            List.of(new RejectedFile(source, false, reason, List.of(cell))));
    assertEquals("6,9", only(merged, FindingCode.ANSWERS_REJECTED).value());
    assertEquals(
        "[MERGED=0, SUPERSEDED=0, CONFLICT=0, REJECTED=1, OUTSIDE=0]", Merges.total(merged));
  }

  @Test
  void twoWhoFillDifferentRowsHaveClearedNone() {
    MergedReport merged =
        merge(
            Sample.form(
                "a.xlsx",
                1,
                Sample.row(Sample.TRIPS).put(Field.OUTCOME, "1"),
                Sample.row(Sample.PLAN_MADE)),
            Sample.form(
                "b.xlsx",
                2,
                Sample.row(Sample.TRIPS),
                Sample.row(Sample.PLAN_MADE).status(Status.REACHED)));
    assertEquals(0, Merges.count(merged, FindingCode.ROW_CLEARED));
  }

  @Test
  void ofTwoThatAreAlikeTheOlderIsSupersededWithoutAWord() {
    MergedReport merged =
        merge(
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "sama")),
            Sample.form("b.xlsx", 2, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "sama ")));
    assertEquals(Outcome.SUPERSEDED, merged.files().get(0).outcome());
    assertEquals("a.xlsx", only(merged, FindingCode.SUBMISSION_SUPERSEDED).place().file());
    assertEquals(Outcome.MERGED, merged.files().get(1).outcome());
    assertEquals(
        "[MERGED=1, SUPERSEDED=1, CONFLICT=0, REJECTED=0, OUTSIDE=0]", Merges.total(merged));
    assertTrue(
        merged.findings().stream().noneMatch(one -> one.code() == FindingCode.ANSWERS_DIFFER));
  }

  @Test
  void whatStandsOnCopiesAndOtherFormsIsBookedAsWhatItIs() {
    List<StrayCell> strays = new ArrayList<>();
    for (StrayCell.Kind kind : StrayCell.Kind.values()) {
      Place place = Place.of("a.xlsx", "Kopio", new CellAddress(kind.ordinal(), 3));
      strays.add(new StrayCell(kind, place, "ELYM-001", "teksti"));
    }
    MergedReport merged = merge(Sample.form("a.xlsx", 1, strays, Sample.row(Sample.TRIPS)));
    assertEquals(
        "[MERGED=0, SUPERSEDED=1, CONFLICT=1, REJECTED=4, OUTSIDE=6]", Merges.total(merged));
  }

  @Test
  void withoutATimeOfSavingTheNameDecides() {
    Submission a = Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "a"));
    Submission b = Sample.form("b.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "b"));
    assertEquals("b", merge(a, b).rows().get(0).text(Field.NARRATIVE));
    assertEquals("b", merge(b, a).rows().get(0).text(Field.NARRATIVE));
  }

  @Test
  void anErrorValueNeverHidesAnAnswer() {
    MergedReport merged =
        merge(
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "7")),
            Sample.form(
                "b.xlsx", 2, Sample.row(Sample.TRIPS).put(Field.OUTCOME, Value.ofError("#N/A"))));
    assertEquals("7", merged.rows().get(0).text(Field.OUTCOME));
    assertEquals(
        "[MERGED=1, SUPERSEDED=0, CONFLICT=0, REJECTED=1, OUTSIDE=0]", Merges.total(merged));
  }

  @Test
  void aStatusThatNobodyKnowsIsNoStatusAndStandsInTheFindings() {
    MergedReport merged =
        merge(Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.STATUS, "hyvä")));
    assertNull(merged.rows().get(0).status());
    assertEquals("hyvä", only(merged, FindingCode.STATUS_UNKNOWN).value());
    assertEquals(
        "[MERGED=0, SUPERSEDED=0, CONFLICT=0, REJECTED=1, OUTSIDE=0]", Merges.total(merged));
  }

  @Test
  void whatCannotStandInAnOlderFormIsToldAsDifferent() {
    MergedReport merged =
        merge(
            Sample.form("uusi.xlsx", 9, Sample.row(Sample.TRIPS).status(Status.ON_TRACK)),
            Sample.form("vanha.xlsx", 2, Sample.row(Sample.TRIPS).put(Field.STATUS, "hyvä")));
    Finding told = only(merged, FindingCode.ANSWERS_DIFFER);
    assertEquals("hyvä", told.value());
    assertEquals("vanha.xlsx", told.place().file());
    assertEquals(
        "[MERGED=1, SUPERSEDED=0, CONFLICT=1, REJECTED=0, OUTSIDE=0]", Merges.total(merged));
    assertEquals(0, Merges.count(merged, FindingCode.STATUS_UNKNOWN));
  }

  @Test
  void whatCannotStandInTheNewestFormIsRejectedAndTheOlderAnswerStands() {
    MergedReport merged =
        merge(
            Sample.form("vanha.xlsx", 2, Sample.row(Sample.TRIPS).status(Status.ON_TRACK)),
            Sample.form("uusi.xlsx", 9, Sample.row(Sample.TRIPS).put(Field.STATUS, "hyvä")));
    Finding told = only(merged, FindingCode.STATUS_UNKNOWN);
    assertEquals("uusi.xlsx", told.place().file());
    assertEquals(Status.ON_TRACK, merged.rows().get(0).status());
    assertEquals(
        "[MERGED=1, SUPERSEDED=0, CONFLICT=0, REJECTED=1, OUTSIDE=0]", Merges.total(merged));
  }

  /** Each form lacks two of the three rows; only that of the newer one is to be mended. */
  @Test
  void inASupersededFormNothingIsLeftToMend() {
    MergedReport merged =
        merge(
            Sample.form("vanha.xlsx", 2, Sample.row(Sample.TRIPS).put(Field.STATUS, "hyvä")),
            Sample.form("uusi.xlsx", 9, Sample.row(Sample.TRIPS).status(Status.ON_TRACK)));
    List<String> errors =
        merged.findings().stream()
            .filter(Finding::isError)
            .map(one -> one.place().file())
            .distinct()
            .toList();
    assertEquals(List.of("uusi.xlsx"), errors);
    assertEquals("uusi.xlsx", merged.returns().get(0).counting().orElseThrow().source().name());
  }

  @Test
  void theCellsOfARejectedFormAreAllBookedAsRejected() {
    Expectation other =
        new Expectation(
            Sample.plan(Sample.TRIPS),
            new Period(
                "2023-Q4",
                "Q4",
                "Koko vuosi",
                Sample.Q3.start(),
                Sample.Q3.due(),
                Sample.Q3.due()));
    MergedReport merged =
        ReturnsMerger.merge(
            other,
            History.NONE,
            List.of(Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "7"))));
    assertEquals(Outcome.REJECTED, merged.files().get(0).outcome());
    assertEquals(FindingCode.WRONG_PERIOD, merged.files().get(0).reason().code());
    assertEquals(
        "[MERGED=0, SUPERSEDED=0, CONFLICT=0, REJECTED=1, OUTSIDE=0]", Merges.total(merged));
    assertTrue(
        merged.findings().stream()
            .anyMatch(
                one -> one.code() == FindingCode.ANSWERS_REJECTED && one.value().equals("7")));
  }

  @Test
  void anOutcomeInAnotherScaleIsBroughtToTheUnitThatIsAsked() {
    Indicator euros =
        Sample.indicator("ELYM-009", "Menot", IndicatorType.EURO, "milj. €", "1,2", "1 300 000 €");
    MergedReport merged =
        ReturnsMerger.merge(
            Sample.expectation(euros),
            History.NONE,
            List.of(Sample.form("a.xlsx", 1, Sample.row(euros).put(Field.OUTCOME, "1 250 000 €"))));
    Value outcome = merged.rows().get(0).answers().get(Field.OUTCOME).value();
    assertEquals("1 250 000 €", outcome.text());
    assertEquals(new BigDecimal("1.25"), outcome.number());
    assertEquals(
        List.of("1.25"),
        merged.findings().stream()
            .filter(one -> one.code() == FindingCode.OUTCOME_UNDERSTOOD)
            .map(one -> one.facts().get("number"))
            .toList());
  }

  @Test
  void aFileThatCannotBeReadStopsNobody() {
    RejectedFile broken =
        new RejectedFile(
            new SourceFile("rikki.xlsx", "1", null),
            false,
            Finding.of(FindingCode.FILE_BROKEN, Place.of("rikki.xlsx")).with("why", "truncated"));
    MergedReport merged =
        merge(broken, Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "7")));
    assertEquals("7", merged.rows().get(0).text(Field.OUTCOME));
    assertEquals(List.of("a.xlsx", "rikki.xlsx"), names(merged));
    assertEquals(broken.reason(), only(merged, FindingCode.FILE_BROKEN));
    assertEquals(broken.reason(), merged.files().get(1).reason());
    assertTrue(merged.hasErrors());
  }

  @Test
  void ofFormsThatCameBackEmptyNoCellIsMissed() {
    Submission empty = Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS));
    assertEquals(0, Merges.count(merge(empty), FindingCode.STATUS_MISSING));
    assertEquals(1, Merges.count(merge(empty), FindingCode.FORM_NOT_FILLED));
    Submission filled = Sample.form("b.xlsx", 2, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "1"));
    assertEquals(1, Merges.count(merge(empty, filled), FindingCode.STATUS_MISSING));
  }

  @Test
  void aStatusThatIsKnownStandsWithItsCellAndOneThatIsNotDoesNot() {
    Sample.Row known = Sample.row(Sample.TRIPS).status(Status.ON_TRACK);
    Sample.Row unknown = Sample.row(Sample.PLAN_MADE).put(Field.STATUS, "hyvä");
    List<ReportRow> rows = merge(Sample.form("a.xlsx", 1, known, unknown)).rows();
    assertEquals("N7", rows.get(0).answer(Field.STATUS).orElseThrow().place().cell().toString());
    assertTrue(rows.get(1).answer(Field.STATUS).isEmpty());
  }

  @Test
  void findingsComeInTheOrderOfTheirPlaces() {
    MergedReport merged =
        merge(
            Sample.form("b.xlsx", 2, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "uusi")),
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "vanha")));
    assertEquals(merged.findings().stream().sorted().toList(), merged.findings());
    assertEquals("a.xlsx", merged.findings().get(0).place().file());
  }

  @Test
  void aSectorThatHasNotReturnedIsAWarning() {
    MergedReport merged = merge();
    assertEquals("ELYM", only(merged, FindingCode.SECTOR_NOT_RETURNED).value());
    assertEquals(false, merged.hasErrors());
    assertEquals(1, merged.returns().size());
  }

  @Test
  void whatStandsOutsideTheFormIsBookedAsOutside() {
    StrayCell stray =
        new StrayCell(
            StrayCell.Kind.OUTSIDE,
            Place.of("a.xlsx", "Muistio", new CellAddress(0, 0)),
            null,
            "huom");
    MergedReport merged = merge(Sample.form("a.xlsx", 1, List.of(stray)));
    assertEquals(
        "[MERGED=0, SUPERSEDED=0, CONFLICT=0, REJECTED=0, OUTSIDE=1]", Merges.total(merged));
  }

  @Test
  void aReadingThatLostACellFailsTheMerge() {
    Submission form = Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "7"));
    Submission lossy = FormLike.of(form).filled(form.filled() + 1).build();
    assertThrows(IllegalStateException.class, () -> merge(lossy));
  }

  @Test
  void aFormThatIsSavedAfterTheDayItIsDueIsLate() {
    assertEquals(true, merge(Sample.form("a.xlsx", 25)).returns().get(0).late());
    assertEquals(false, merge(Sample.form("a.xlsx", 24)).returns().get(0).late());
  }

  @Test
  void aFormThatDoesNotSayWhenItWasSavedIsNeitherLateNorInTime() {
    Submission silent = Sample.form("a.xlsx", 1);
    Submission untimed =
        new Submission(
            new SourceFile("a.xlsx", "0", null),
            silent.identity(),
            silent.asked(),
            silent.sheet(),
            silent.rows(),
            silent.strays(),
            silent.findings(),
            silent.filled());
    assertEquals(Timeliness.UNKNOWN, timeliness(untimed));
    assertEquals(Timeliness.UNKNOWN, timeliness(untimed, Sample.form("b.xlsx", 24)));
    assertEquals(Timeliness.LATE, timeliness(untimed, Sample.form("b.xlsx", 25)));
    assertEquals(Timeliness.IN_TIME, timeliness(Sample.form("b.xlsx", 24)));
    assertEquals(Timeliness.IN_TIME, timeliness());
  }

  private static Timeliness timeliness(Returned... files) {
    return merge(files).returns().get(0).timeliness();
  }

  @Property(tries = 100)
  void theOrderOfFilesMakesNoDifference(@ForAll @IntRange(max = 10_000) int seed) {
    Random random = new Random(seed);
    List<Returned> files = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Sample.Row row = Sample.row(Sample.TRIPS);
      for (Field field : Field.values()) {
        if (random.nextBoolean()) {
          row.put(field, field == Field.STATUS ? "Luovuttu" : "" + random.nextInt(3));
        }
      }
      files.add(Sample.form("f" + i + ".xlsx", 1 + random.nextInt(3), row));
    }
    MergedReport merged = ReturnsMerger.merge(EXPECTED, History.NONE, files);
    Collections.shuffle(files, random);
    MergedReport again = ReturnsMerger.merge(EXPECTED, History.NONE, files);
    assertEquals(merged.rows(), again.rows());
    assertEquals(merged.findings(), again.findings());
    assertEquals(merged.ledger(), again.ledger());
    assertEquals(merged.files(), again.files());
  }

  private static MergedReport merge(Returned... files) {
    return Merges.of(EXPECTED, files);
  }

  private static Finding only(MergedReport merged, FindingCode code) {
    List<Finding> all = merged.findings().stream().filter(one -> one.code() == code).toList();
    assertEquals(1, all.size(), merged.findings().toString());
    return all.get(0);
  }

  private static List<String> names(MergedReport merged) {
    return merged.files().stream().map(file -> file.source().name()).toList();
  }
}
