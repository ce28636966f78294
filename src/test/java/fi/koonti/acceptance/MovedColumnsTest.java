package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Field;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The keys of the columns stand in a hidden row: who marks the columns that are seen and moves them
 * leaves the keys behind.
 */
class MovedColumnsTest {

  private static final String ID = "ELYM-012";

  @TempDir private Path folder;

  @Test
  void answersAreOfTheHeadingThatStandsAboveThem() {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill(
        "ELYM",
        "elym.xlsx",
        Round.OCTOBER,
        form -> {
          form.put(ID, Field.NARRATIVE, "Matkat vähenivät.");
          form.put(ID, Field.CORRECTION, "Markkinointia lisätään.");
          exchange(form.sheet(), FormColumn.NARRATIVE, FormColumn.CORRECTION);
        });
    round.merge();
    JsonNode report = Workbooks.json(round.json);
    JsonNode row = Workbooks.row(report, ID);
    assertEquals("Matkat vähenivät.", row.get("narrative").asText());
    assertEquals("Markkinointia lisätään.", row.get("correction").asText());
    assertTrue(report.get("findings").toString().contains("column-moved"));
  }

  private static void exchange(XSSFSheet sheet, FormColumn one, FormColumn other) {
    int first = column(sheet, one);
    int second = column(sheet, other);
    for (Row row : sheet) {
      if (row.getRowNum() > keys(sheet).getRowNum()) {
        Cell left = row.getCell(first, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Cell right = row.getCell(second, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        String was = Workbooks.text(left);
        set(left, Workbooks.text(right));
        set(right, was);
      }
    }
  }

  private static void set(Cell cell, String text) {
    cell.setBlank();
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  private static Row keys(XSSFSheet sheet) {
    for (Row row : sheet) {
      if (Workbooks.text(row.getCell(0)).equals(FormColumn.ID.key())) {
        return row;
      }
    }
    throw new AssertionError("no keys");
  }

  private static int column(XSSFSheet sheet, FormColumn column) {
    for (Cell cell : keys(sheet)) {
      if (Workbooks.text(cell).equals(column.key())) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no " + column);
  }
}
