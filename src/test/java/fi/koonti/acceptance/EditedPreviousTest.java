package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.SpreadsheetProgram;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody corrects by hand in the table of data of an earlier consolidated workbook. */
class EditedPreviousTest {

  private static final List<Path> OLD =
      List.of(
          Path.of("src/test/resources/previous"), Path.of("src/test/resources/forms/first-layout"));

  @TempDir private static Path shared;
  @TempDir private Path folder;

  private static Path made;

  @BeforeAll
  static void mergeTheSample() {
    made = shared.resolve("koonti.xlsx");
    merge("--out", made);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "ELYM-012 | OUTCOME_NUMBER | 179000 | 179000",
        "ELYM-012 | OUTCOME_NUMBER | '' | ''",
        "ELYM-012 | OUTCOME | noin 180 000 | noin 180 000",
        "ELYM-011 | OUTCOME | 9 200 (touko–elokuu) | 9 200 (touko–elokuu)",
        "ELYM-003 | OUTCOME | 7 | 7",
        "ELYM-012 | STATUS | Etenee suunnitellusti | Etenee suunnitellusti",
      })
  void aCorrectionByHandIsToldWithItsCell(String id, DataColumn column, String typed, String told)
      throws IOException {
    Path edited = folder.resolve("korjattu.xlsx");
    String cell;
    try (XSSFWorkbook book = SpreadsheetProgram.open(Files.readAllBytes(made))) {
      Cell corrected = cell(book, id, column);
      type(corrected, typed);
      cell = corrected.getAddress().formatAsString();
      Files.write(edited, SpreadsheetProgram.save(book, Round.OCTOBER));
    }
    assertEquals(List.of("Tiedot " + cell + " " + id + " " + told), edits(edited));
  }

  static Stream<Path> old() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : OLD) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(file -> file.getFileName().toString().startsWith("koonti-")).forEach(files::add);
      }
    }
    assertTrue(files.size() >= 4, files.toString());
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("old")
  void aWorkbookOfAnEarlierVersionThatNobodyCorrectedTellsNothing(Path previous)
      throws IOException {
    assertEquals(List.of(), edits(previous));
  }

  @Test
  void aWorkbookThatNobodyCorrectedTellsNothing() throws IOException {
    assertEquals(List.of(), edits(made));
  }

  @Test
  void outcomesInAnotherUnitThanThePlanHasNowAreToldAndLeftOut() {
    Path plan =
        new EditedPlan(Round.SAMPLE_PLAN)
            .set("ELYM-012", PlanColumn.UNIT, "1000 yöpymisvrk")
            .save(folder.resolve("suunnitelma-2.xlsx"));
    Path out = folder.resolve("lomakkeet");
    CommandLineRun run =
        CommandLineRun.koonti(
            "generate", plan, "--period", "2023-Q4", "--out", out, "--previous", made);
    assertTrue((run.out() + run.err()).contains("ELYM-012"), run.out() + run.err());
  }

  private static Cell cell(XSSFWorkbook book, String id, DataColumn column) {
    Sheet sheet = book.getSheet(ReportSheet.DATA.title(Language.FI));
    Row headings = row(sheet, DataColumn.ID.heading(Language.FI));
    int place =
        StreamSupport.stream(headings.spliterator(), false)
            .filter(cell -> Workbooks.text(cell).equals(column.heading(Language.FI)))
            .findFirst()
            .orElseThrow()
            .getColumnIndex();
    return row(sheet, id).getCell(place);
  }

  /** Of a text written into its cell POI would leave the former beside the new one. */
  private static void type(Cell cell, String typed) {
    cell.setBlank();
    if (typed.chars().allMatch(Character::isDigit) && !typed.isEmpty()) {
      cell.setCellValue(Integer.parseInt(typed));
    } else if (!typed.isEmpty()) {
      cell.setCellValue(typed);
    }
  }

  private static Row row(Sheet sheet, String first) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .filter(row -> Workbooks.text(row.getCell(0)).equals(first))
        .findFirst()
        .orElseThrow();
  }

  private List<String> edits(Path previous) throws IOException {
    Path json = folder.resolve("uusi.json");
    merge("--out", folder.resolve("uusi.xlsx"), "--json", json, "--previous", previous);
    List<String> edits = new ArrayList<>();
    for (JsonNode one : Workbooks.json(json).get("findings")) {
      if (one.get("code").asText().equals("previous-edited")) {
        edits.add(
            Stream.of("sheet", "cell", "rowId", "value")
                .map(field -> one.path(field).asText())
                .reduce((one1, other) -> one1 + " " + other)
                .orElseThrow());
      }
    }
    return edits;
  }

  private static void merge(Object... more) {
    CommandLineRun run =
        CommandLineRun.koonti(
            Round.with(
                more,
                "merge",
                Round.SAMPLE.resolve("palautukset/2023-Q3"),
                "--plan",
                Round.SAMPLE_PLAN,
                "--period",
                "2023-Q3"));
    assertTrue(run.code() <= 1, run.err());
  }
}
