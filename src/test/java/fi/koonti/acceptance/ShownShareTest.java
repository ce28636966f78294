package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell that shows a percentage is that percentage wherever its value goes. */
class ShownShareTest {

  @TempDir Path folder;

  @Test
  void aPercentageStaysOneInJsonAndTables() throws IOException {
    ReturnedCase merged =
        ReturnedCase.merged("percent-cell.xlsx", folder, "--csv", folder.resolve("csv").toString());
    assertEquals("80 % = 80", merged.outcome("ABC-002"));
    String table = Files.readString(folder.resolve("csv/tiedot.csv"));
    assertTrue(table.contains(",1,80 %,80,,,ON_TRACK,"), table);
  }

  @Test
  void theNextFormShowsThePercentage() throws IOException, UnreadableFileException {
    ReturnedCase merged = ReturnedCase.merged("percent-cell.xlsx", folder);
    Path forms = folder.resolve("forms");
    CommandLineRun run =
        CommandLineRun.koonti(
            "generate",
            ReturnedCase.PLAN,
            "--period",
            "2024-Q4",
            "--previous",
            merged.workbook,
            "--out",
            forms);
    assertEquals(0, run.code(), run.err());
    assertEquals("80 %", previous(forms.resolve("2024-Q4_ABC.xlsx"), "ABC-002"));
  }

  @Test
  void aWorkbookOfTheFirstVersionTellsItsSharesAsTheyWereShown()
      throws IOException, UnreadableFileException {
    Path round = ReturnedCase.CASES.resolve("rounds/02-previous-percent");
    Path forms = folder.resolve("forms");
    CommandLineRun run =
        CommandLineRun.koonti(
            "generate",
            round.resolve("plan.xlsx"),
            "--period",
            "Q2",
            "--previous",
            round.resolve("koonti-Q1.xlsx"),
            "--out",
            forms);
    assertEquals(0, run.code(), run.err());
    assertEquals("80,5 %", previous(forms.resolve("2025-Q2_SIV.xlsx"), "SIV-001"));
    assertEquals("81 %", previous(forms.resolve("2025-Q2_ELI.xlsx"), "ELI-009"));
    assertEquals("66 %", previous(forms.resolve("2025-Q2_KAU.xlsx"), "KAU-012"));
  }

  private static String previous(Path form, String id) throws UnreadableFileException {
    GridSheet sheet =
        new GridReader(FileLimits.defaults()).read(form).sheet("Seuranta").orElseThrow();
    int column = column(sheet, "Edellinen toteuma");
    return sheet.rows().stream()
        .filter(row -> row.cells().get(0).text().equals(id))
        .findFirst()
        .flatMap(row -> row.cell(column))
        .map(GridCell::text)
        .orElse("");
  }

  private static int column(GridSheet sheet, String heading) {
    List<GridRow> rows = sheet.rows();
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.text().equals(heading))
        .findFirst()
        .orElseThrow()
        .address()
        .column();
  }
}
