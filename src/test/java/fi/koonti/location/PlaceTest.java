package fi.koonti.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Place FILE = Place.of("b.xlsx");
  private static final Place SHEET = Place.of("b.xlsx", "Seuranta");
  private static final Place CELL = Place.of("b.xlsx", "Seuranta", new CellAddress(6, 12));

  @Test
  void whatIsWiderComesBeforeWhatIsInIt() {
    Place other = Place.of("a.xlsx", "Ohje", new CellAddress(0, 0));
    assertEquals(
        List.of(other, FILE, SHEET, CELL),
        List.of(CELL, SHEET, FILE, other).stream().sorted().toList());
  }

  @Test
  void aCellHasASheet() {
    assertThrows(
        IllegalArgumentException.class, () -> new Place("a.xlsx", null, new CellAddress(0, 0)));
  }

  @Test
  void placesOfOneRowHaveOneRow() {
    assertEquals(CELL.row(), Place.of("b.xlsx", "Seuranta", new CellAddress(6, 3)).row());
    assertNotEquals(CELL.row(), Place.of("b.xlsx", "Seuranta", new CellAddress(7, 12)).row());
    assertNotEquals(CELL.row(), Place.of("a.xlsx", "Seuranta", new CellAddress(6, 12)).row());
    assertNotEquals(CELL.row(), Place.of("b.xlsx", "Ohje", new CellAddress(6, 12)).row());
    assertEquals(SHEET, SHEET.row());
  }

  @Test
  void aPlaceReadsAsThePathToIt() {
    assertEquals("b.xlsx › Seuranta › M7", CELL.toString());
  }
}
