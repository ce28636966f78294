package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.plan.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** What is longer than a cell can hold stands in the consolidated workbook to its last letter. */
class LongTextsTest {

  private static final int CELL = 32_767;

  @TempDir Path folder;

  @Test
  void fullCellsSideBySideOutsideTheFormAreToldWhole() throws IOException {
    List<String> texts = List.of("å".repeat(CELL), "😀".repeat(CELL / 2), "c".repeat(CELL));
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill(
        "ELYM",
        "e.xlsx",
        Round.OCTOBER,
        form -> {
          form.put("ELYM-001", Field.STATUS, "Ei aloitettu");
          Row below = form.sheet().createRow(form.sheet().getLastRowNum() + 5);
          for (int i = 0; i < texts.size(); i++) {
            below.createCell(i).setCellValue(texts.get(i));
          }
        });
    CommandLineRun run = round.merge();
    assertTrue(run.code() <= 1, run.err());
    assertEquals(
        String.join(" | ", texts), String.join("", values(round.workbook, "text-outside-form")));
  }

  @Test
  void anOutcomeThatNoCellHoldsGoesOnInFurtherRows() throws IOException {
    String text = "å".repeat(2 * CELL) + " loppu";
    Round round =
        Round.withOneForm(
            folder,
            form -> {
              form.put("ELYM-001", Field.STATUS, "Ei aloitettu");
              CTCell cell = ((XSSFCell) form.cell("ELYM-001", Field.OUTCOME)).getCTCell();
              cell.setT(STCellType.INLINE_STR);
              cell.addNewIs().setT(text);
            });
    CommandLineRun run = round.merge();
    assertTrue(run.code() <= 1, run.err());
    assertEquals(text, String.join("", values(round.workbook, "answer-too-long")));
  }

  /** The values of all rows of a code, in their order. */
  private static List<String> values(Path workbook, String code) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      List<String> values = new ArrayList<>();
      for (Row row : book.getSheet("Havainnot")) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(Workbooks.text(cell)));
        if (cells.contains(code)) {
          values.add(cells.get(cells.indexOf(code) - 1));
        }
      }
      assertTrue(values.size() > 1, () -> values.stream().collect(Collectors.joining()));
      return values;
    }
  }
}
