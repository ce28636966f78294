package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.submission.StrayCell;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrayCellsTest {

  private static StrayCell stray(StrayCell.Kind kind, String cell, String id, String text) {
    Place place = Place.of("a.xlsx", "Seuranta", CellAddress.parse(cell));
    return new StrayCell(kind, place, id, text);
  }

  private static String found(StrayCell... strays) {
    return new StrayCells()
        .check(Sample.form("a.xlsx", 1, List.of(strays)), Sample.expectation(Sample.TRIPS)).stream()
            .map(one -> one.place().cell() + " " + one.code().code() + " " + one.value())
            .toList()
            .toString();
  }

  @Test
  void cellsSideBySideOutsideTheFormAreToldTogether() {
    assertEquals(
        "[V3 text-outside-form a | b, V4 text-outside-form c]",
        found(
            stray(StrayCell.Kind.OUTSIDE, "V3", null, "a"),
            stray(StrayCell.Kind.OUTSIDE, "W3", null, "b"),
            stray(StrayCell.Kind.OUTSIDE, "V4", null, "c")));
  }

  @Test
  void answersOfStrangeRowsAreToldOneByOne() {
    assertEquals(
        "[M9 row-unknown 1, M10 row-repeated 2]",
        found(
            stray(StrayCell.Kind.UNKNOWN_ROW, "M9", "R-9", "1"),
            stray(StrayCell.Kind.REPEATED_ROW, "M10", "ELYM-001", "2")));
  }

  @Test
  void aCellBearsTheIdOfItsRowWhereItHasOne() {
    StrayCell strange = stray(StrayCell.Kind.UNKNOWN_ROW, "M9", "R-9", "1");
    StrayCell beside = stray(StrayCell.Kind.OUTSIDE, "V3", null, "a");
    assertEquals(
        "[R-9 M9 row-unknown, V3 text-outside-form]",
        Found.by(
            new StrayCells(),
            Sample.expectation(Sample.TRIPS),
            Sample.form("a.xlsx", 1, List.of(strange, beside))));
  }

  @Test
  void whatACopySaysAgainNeedsNoWordAndWhatItSaysElseIsTold() {
    assertEquals(
        "[N10 copy-differs 2, M11 other-form-in-file 3]",
        found(
            stray(StrayCell.Kind.COPY_SAME, "M10", "ELYM-001", "1"),
            stray(StrayCell.Kind.COPY_DIFFERS, "N10", "ELYM-001", "2"),
            stray(StrayCell.Kind.OTHER_FORM, "M11", "SIV-001", "3")));
  }
}
