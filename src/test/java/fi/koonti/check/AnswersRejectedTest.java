package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.Finding;
import fi.koonti.fixture.Sample;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.StrayCell.Kind;
import fi.koonti.submission.Submission;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersRejectedTest {

  private final Expectation expected = Sample.expectation(Sample.TRIPS);

  @Test
  void eachRowOfARejectedFormIsKeptInAFindingOfItsOwn() {
    assertEquals(
        List.of("M7 ELYM-001 119 000 | Etenee.", "M8 ELYM-002 kesken"),
        kept(
            Sample.form(
                "a.xlsx",
                1,
                Sample.row(Sample.TRIPS)
                    .put(Field.OUTCOME, "119 000")
                    .put(Field.NARRATIVE, "Etenee."),
                Sample.row(Sample.PLAN_MADE).put(Field.OUTCOME, "kesken"))));
  }

  @Test
  void whatStandsOutsideIsKeptWithTheRowThatItStandsIn() {
    assertEquals(
        List.of("M7 ELYM-001 7 | vieressä", "A31 null alla"),
        kept(
            Sample.form(
                "a.xlsx",
                1,
                List.of(stray("Z7", "vieressä"), stray("A31", "alla")),
                Sample.row(Sample.TRIPS).put(Field.OUTCOME, "7"))));
  }

  @Test
  void aRowWithoutAnswersNeedsNoWord() {
    assertEquals(List.of(), kept(Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS))));
  }

  private static StrayCell stray(String cell, String text) {
    Place place = Place.of("a.xlsx", "Seuranta", CellAddress.parse(cell));
    return new StrayCell(Kind.OUTSIDE, place, null, text);
  }

  private List<String> kept(Submission form) {
    return new AnswersRejected().check(form, expected).stream().map(this::brief).toList();
  }

  private String brief(Finding finding) {
    return finding.place().cell() + " " + finding.rowId() + " " + finding.value();
  }
}
