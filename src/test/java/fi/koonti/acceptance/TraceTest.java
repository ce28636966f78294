package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.plan.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finance follows a figure to the cell that it came from, also when several people answered. */
class TraceTest {

  @TempDir Path folder;

  @Test
  void aRowOfTwoFilesNamesBothAndLeadsToWhatBecameOfThem() throws IOException {
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill(
        "ELYM",
        "luvut.xlsx",
        Round.OCTOBER,
        form -> form.put("ELYM-010", Field.OUTCOME, 7).put("ELYM-010", Field.STATUS, "Toteutunut"));
    round.fill(
        "ELYM",
        "sanat.xlsx",
        Round.OCTOBER.plusSeconds(60),
        form -> form.put("ELYM-010", Field.NARRATIVE, "Seitsemän kampanjaa on tehty."));
    round.merge();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(round.workbook))) {
      Row row = row(book.getSheet("Tiedot"), "ELYM-010");
      Cell file = cell(row, "Tiedosto");
      assertEquals("luvut.xlsx", Workbooks.text(file));
      assertEquals("E14", Workbooks.text(cell(row, "Solu")));
      assertEquals(
          "Selvitys: sanat.xlsx › Seuranta › G14", Workbooks.text(cell(row, "Muut lähteet")));
      assertEquals("luvut.xlsx", Workbooks.text(target(book, file)));
    }
  }

  private static Row row(XSSFSheet sheet, String id) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && Workbooks.text(row.getCell(0)).equals(id)) {
        return row;
      }
    }
    throw new AssertionError("no row " + id);
  }

  private static Cell cell(Row row, String heading) {
    for (Cell cell : row.getSheet().getRow(3)) {
      if (Workbooks.text(cell).equals(heading)) {
        return row.getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + heading);
  }

  private static Cell target(XSSFWorkbook book, Cell from) {
    CellReference place = new CellReference(from.getHyperlink().getAddress());
    return book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
  }
}
