package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.FormLike;
import fi.koonti.fixture.Sample;
import fi.koonti.location.Place;
import fi.koonti.merge.FileResult.Outcome;
import fi.koonti.plan.Field;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileOutcomeTest {

  private static final Expectation EXPECTED = Sample.expectation(Sample.TRIPS);

  @ParameterizedTest
  @CsvSource({"true, IGNORED", "false, REJECTED"})
  void aFileThatNobodyExpectedToBeReadIsIgnored(boolean ignored, Outcome outcome) {
    Finding reason = Finding.of(FindingCode.FILE_IGNORED, Place.of("~$a.xlsx"));
    MergedReport merged =
        Merges.of(
            EXPECTED, new RejectedFile(new SourceFile("~$a.xlsx", "1", null), ignored, reason));
    assertEquals(outcome, merged.files().get(0).outcome());
  }

  /** The older form says what the newer does, something else, or what cannot stand. */
  @ParameterizedTest
  @CsvSource({
    "sama, sama, SUPERSEDED",
    "sama, eri, SUPERSEDED",
    "eri, eri, SUPERSEDED",
    "sama, virhe, SUPERSEDED",
    "virhe, virhe, SUPERSEDED"
  })
  void aFormIsSupersededWhenNewerOnesSpeakInItsPlace(
      String narrative, String evidence, Outcome outcome) {
    MergedReport merged =
        Merges.of(
            EXPECTED,
            Sample.form(
                "a.xlsx",
                1,
                Sample.row(Sample.TRIPS)
                    .put(Field.NARRATIVE, said(narrative))
                    .put(Field.EVIDENCE, said(evidence))),
            Sample.form(
                "b.xlsx",
                2,
                Sample.row(Sample.TRIPS)
                    .put(Field.NARRATIVE, said("sama"))
                    .put(Field.EVIDENCE, said("sama"))));
    assertEquals(outcome, merged.files().get(0).outcome());
    assertEquals(Outcome.MERGED, merged.files().get(1).outcome());
  }

  private static Value said(String word) {
    return word.equals("virhe") ? Value.ofError("#N/A") : Value.ofText(word);
  }

  /** The same bytes are the same form only when they say so, and the other way round. */
  @ParameterizedTest
  @CsvSource({"0a, '', 1", "0a, Osa, 0", "0b, '', 0"})
  void aFormIsTheSameOnceMoreByItsBytesAndItsIdentity(String bytes, String part, int repeated) {
    Submission first = Sample.form("a.xlsx", 1);
    Submission second =
        FormLike.of(first)
            .source(new SourceFile("b.xlsx", bytes, first.source().saved()))
            .part(part)
            .build();
    first = FormLike.of(first).source(new SourceFile("a.xlsx", "0a", null)).build();
    assertEquals(
        repeated, Merges.count(Merges.of(EXPECTED, first, second), FindingCode.FILE_REPEATED));
  }

  @Test
  void theSameFileOnceMoreIsToldAndItsFaultsAreNot() {
    Submission first = Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "1"));
    Sample.Row again = Sample.row(Sample.TRIPS).put(Field.OUTCOME, "1");
    Submission same = Sample.form("b.xlsx", 1, again);
    SourceFile twin = new SourceFile("b.xlsx", first.source().sha256(), first.source().saved());
    Submission second =
        FormLike.of(same)
            .source(twin)
            .findings(Finding.of(FindingCode.SHEET_RENAMED, Place.of("b.xlsx")))
            .build();
    MergedReport merged = Merges.of(EXPECTED, first, second);
    Finding told =
        merged.findings().stream()
            .filter(one -> one.code() == FindingCode.FILE_REPEATED)
            .findFirst()
            .orElseThrow();
    assertEquals("a.xlsx", told.facts().get("first"));
    assertEquals(0, Merges.count(merged, FindingCode.SHEET_RENAMED));
    assertEquals(
        "[MERGED=1, SUPERSEDED=1, CONFLICT=0, REJECTED=0, OUTSIDE=0]", Merges.total(merged));
  }

  @Test
  void anOutcomeHasTheWordOfTheJson() {
    assertEquals("merged", Outcome.MERGED.code());
    assertEquals("partly-merged", Outcome.PARTLY_MERGED.code());
  }
}
