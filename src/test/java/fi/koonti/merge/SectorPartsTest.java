package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.check.Expectation;
import fi.koonti.fixture.FormLike;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.submission.Submission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows 1 and 2 are of one section, 3 of another, 4 of none; 1 is one post's, 2 and 3 another's. */
class SectorPartsTest {

  private static final Indicator ONE = indicator("1", "Kadut", "Johtaja");
  private static final Indicator TWO = indicator("2", "Kadut ", "Päällikkö");
  private static final Indicator THREE = indicator("3", "Puistot", "Päällikkö");
  private static final Indicator FOUR = indicator("4", "", "Arkkitehti");
  private static final Indicator OF_OTHERS = IndicatorLike.of(ONE).id("9").sector("SIV").build();
  private static final Indicator ENDED =
      IndicatorLike.of(ONE).id("8").until(Sample.Q3.end().minusDays(1)).build();
  private static final Expectation EXPECTED =
      Sample.expectation(ONE, TWO, THREE, FOUR, OF_OTHERS, ENDED);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // parts that came back; split; parts with their rows, + returned; missing
        "''; false; [Kadut:12+, Puistot:3+, :4+]; []",
        "'Kadut,'; false; [Kadut:12+, Puistot:3+, :4+]; []",
        "Kadut; true; [Kadut:12+, Puistot:3-, :4-]; [Puistot]",
        "kadut; true; [Kadut:12+, Puistot:3-, :4-]; [Puistot]",
        "'Kadut,Puistot'; true; [Kadut:12+, Puistot:3+, :4-]; []",
        "Johtaja; true; [Johtaja:1+, Päällikkö:23-, Arkkitehti:4-]; [Päällikkö, Arkkitehti]",
        "'Johtaja,Päällikkö'; true; [Johtaja:1+, Päällikkö:23+, Arkkitehti:4-]; [Arkkitehti]",
        "'Johtaja,Kadut'; true; [Kadut:12+, Puistot:3-, :4-]; [Puistot]",
        "Uimahallit; true; [Kadut:12-, Puistot:3-, :4-]; [Kadut, Puistot]"
      })
  void thePartsThatCameBackTellHowTheSectorWasAsked(
      String names, boolean split, String parts, String missing) {
    String[] part = names.split(",", -1);
    Submission[] forms = new Submission[part.length];
    for (int i = 0; i < part.length; i++) {
      forms[i] = FormLike.of(Sample.form(i + ".xlsx", 1)).part(part[i]).build();
    }
    SectorParts found = parts(forms);
    assertEquals(split, found.split());
    assertEquals(parts, described(found));
    assertEquals(missing, found.missing().stream().map(PartReturn::name).toList().toString());
  }

  @Test
  void aSectorThatSentNothingWasNotPartedAndHasReturnedNothing() {
    assertEquals("[Kadut:12-, Puistot:3-, :4-]", described(parts()));
    assertEquals(List.of(), parts().missing());
  }

  @Test
  void aPartWhoseRowsStandInAnotherFormHasComeBack() {
    Submission moved =
        FormLike.of(Sample.form("a.xlsx", 1, Sample.row(THREE).status(Status.ON_TRACK)))
            .part("Kadut")
            .build();
    assertEquals("[Kadut:12+, Puistot:3+, :4-]", described(parts(moved)));
  }

  @Test
  void aFormThatWasRejectedTellsNoParts() {
    Submission rejected = FormLike.of(Sample.form("a.xlsx", 1)).part("Kadut").ofPlan("X").build();
    assertEquals("[Kadut:12-, Puistot:3-, :4-]", described(parts(rejected)));
  }

  @Test
  void aPartTellsWhichOfItsRowsNobodyAnswered() {
    Submission form = Sample.form("a.xlsx", 1, Sample.row(ONE).status(Status.ON_TRACK));
    assertEquals(
        List.of(TWO),
        parts(form).parts().get(0).unanswered().stream().map(ReportRow::indicator).toList());
  }

  private static SectorParts parts(Submission... forms) {
    MergedReport merged = Merges.of(EXPECTED, forms);
    return SectorParts.of(merged, merged.returns().get(0));
  }

  private static String described(SectorParts parts) {
    return parts.parts().stream().map(SectorPartsTest::described).toList().toString();
  }

  private static String described(PartReturn part) {
    String ids = String.join("", part.rows().stream().map(row -> row.indicator().id()).toList());
    return part.name() + ":" + ids + (part.returned() ? "+" : "-");
  }

  private static Indicator indicator(String id, String section, String post) {
    return IndicatorLike.of(Sample.TRIPS).id(id).section(section).responsible(post).build();
  }
}
