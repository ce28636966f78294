package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.StatusGroup;
import fi.koonti.merge.MergedReport;
import fi.koonti.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** In the year goals are on their way or not; when it ends they are reached or not. */
class GoalsAtEndOfYearTest {

  @Test
  void inTheYearGoalsOnTheirWayAreCounted() throws IOException {
    MergedReport merged = Rounds.pori();
    StatusCounts goals = StatusCounts.ofGoals(merged.goals(), row -> true);
    List<String> figure = goalFigure(merged);
    assertEquals("Tavoitteista etenee", figure.get(0));
    assertEquals(goals.of(StatusGroup.ON_TRACK) + "/" + goals.all(), figure.get(1));
    assertTrue(figure.get(3).startsWith("poikkeaa "), figure.toString());
  }

  @Test
  void whenTheYearEndsGoalsAreReachedOrNot() throws IOException {
    MergedReport merged = Rounds.atTheEndOfTheYear();
    assertTrue(merged.isEndOfYear());
    StatusCounts goals = StatusCounts.ofGoals(merged.goals(), row -> true);
    int reached = goals.of(StatusGroup.REACHED);
    int unknown = goals.of(StatusGroup.UNKNOWN);
    List<String> figure = goalFigure(merged);
    assertEquals("Tavoitteista toteutui", figure.get(0));
    assertEquals(reached + "/" + goals.all(), figure.get(1));
    assertEquals(
        "ei toteutunut " + (goals.all() - reached - unknown) + ", ei tietoa " + unknown,
        figure.get(3));
    assertFalse(figure.get(2).isEmpty());
  }

  /** The label of the figure of goals, and what stands below it. */
  private static List<String> goalFigure(MergedReport merged) throws IOException {
    try (XSSFWorkbook book = Books.open(Books.bytes(merged, Language.FI))) {
      for (Row row : book.getSheet("Yhteenveto")) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING
              && cell.getStringCellValue().startsWith("Tavoitteista ")) {
            List<String> figure = new ArrayList<>();
            for (int below = 0; below < 4; below++) {
              Cell one =
                  row.getSheet().getRow(row.getRowNum() + below).getCell(cell.getColumnIndex());
              figure.add(one.getStringCellValue());
            }
            return figure;
          }
        }
      }
    }
    throw new AssertionError("expected a figure of goals");
  }
}
