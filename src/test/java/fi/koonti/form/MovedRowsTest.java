package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.office.Office;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Plan;
import fi.koonti.samples.FormFiller;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On a form that is not locked people take rows away, put some in, copy, move and sort them, here
 * in LibreOffice: what a row is told stays true of it.
 */
@Tag("office")
class MovedRowsTest {

  private static final int ROWS = 24;
  private static final String TOLD = "Työ on tehty.";
  private static final String DONE = CheckWord.DONE.text(Language.FI);

  /** The rows whose check is not "done", with what they are told. */
  private static final Map<Integer, String> LACKS =
      Map.of(
          6, "Tila puuttuu",
          13, "Vastaamatta",
          18, "Toteuma ei ole pelkkä luku\nSelvitys puuttuu",
          19, CheckWord.CELL_ERROR.text(Language.FI));

  @TempDir static Path folder;

  private static Map<String, String> unmoved;

  @BeforeAll
  static void move() throws IOException {
    Office.assumeInstalled();
    FormOrder order = order();
    byte[] form = FormFiller.change(PoriForm.maker().make(order), MovedRowsTest::fill);
    Path file = Files.write(folder.resolve("form.xlsx"), form);
    String acts;
    try (InputStream in = MovedRowsTest.class.getResourceAsStream("moved-rows.bas")) {
      acts = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Office.act(
        acts.replace("{form}", file.toUri().toString())
            .replace("{folder}", folder.toUri().toString().replaceAll("/$", ""))
            .replace("{sheet}", String.valueOf(sheet(form))),
        folder);
    unmoved = new TreeMap<>();
    for (int index = 0; index < ROWS; index++) {
      unmoved.put(id(index), LACKS.getOrDefault(index, DONE));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "one row is left",
        "five rows are taken away",
        "the first row is taken away",
        "an empty row is put in",
        "twelve empty rows are put in",
        "notes are written in rows put in and below",
        "a row is copied",
        "rows are moved to the top",
        "the rows are sorted backwards"
      })
  void everyRowIsToldWhatItWasTold(String change) throws IOException {
    List<String[]> rows = told(change);
    for (String[] row : rows) {
      assertEquals(Optional.ofNullable(unmoved.get(row[0])).orElse(""), row[1], row[0]);
    }
    List<String[]> own = rows.stream().filter(row -> unmoved.containsKey(row[0])).toList();
    long untouched = own.stream().filter(row -> row[1].equals("Vastaamatta")).count();
    long done = own.stream().filter(row -> row[1].equals(DONE)).count();
    assertEquals(
        "Palauta 23.10.2023 · %d/%d vastattu, %d korjattavaa"
            .formatted(own.size() - untouched, own.size(), own.size() - untouched - done),
        top(change, FormRows.SENTENCE));
    String first =
        own.stream()
            .filter(row -> !List.of(DONE, "Vastaamatta").contains(row[1]))
            .findFirst()
            .map(row -> row[0] + ": " + row[1].replace("\n", ". "))
            .orElse("");
    assertEquals(first, top(change, FormRows.LACK));
  }

  @Test
  void aRowThatNoCheckReachesIsToldNothing() throws IOException {
    String change = "more rows are put in than are checked";
    int silent = 0;
    for (String[] row : told(change)) {
      boolean isSilent = row[1].isEmpty();
      silent += isSilent && !row[0].isEmpty() ? 1 : 0;
      assertTrue(isSilent || row[1].equals(unmoved.get(row[0])), row[0] + " " + row[1]);
    }
    assertTrue(silent > 0, "all are reached");
    assertEquals("Palauta 23.10.2023 · ", top(change, FormRows.SENTENCE));
  }

  /** The ids of rows, empty where somebody put a row in, and what they are told. */
  private static List<String[]> told(String change) throws IOException {
    List<String[]> told = new ArrayList<>();
    try (XSSFWorkbook book = open(change)) {
      XSSFSheet sheet = FormFiller.answers(book);
      for (int index = FormRows.INDICATOR; index <= sheet.getLastRowNum(); index++) {
        Optional<Row> row = Optional.ofNullable(sheet.getRow(index));
        String id = row.map(cells -> text(cells, FormColumn.ID)).orElse("");
        told.add(new String[] {id, row.map(cells -> text(cells, FormColumn.CHECK)).orElse("")});
      }
    }
    return told;
  }

  private static String text(Row row, FormColumn column) {
    return FormFiller.cell(row, column).map(MovedRowsTest::text).orElse("");
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
  }

  private static String top(String change, FormColumn column) throws IOException {
    try (XSSFWorkbook book = open(change)) {
      return text(FormFiller.answers(book).getRow(FormRows.PROGRESS).getCell(column.index()));
    }
  }

  private static XSSFWorkbook open(String change) throws IOException {
    Path saved = folder.resolve(change.replace(' ', '-') + ".xlsx");
    return new XSSFWorkbook(Files.newInputStream(saved));
  }

  private static int sheet(byte[] form) {
    int[] index = new int[1];
    FormFiller.change(form, book -> index[0] = book.getSheetIndex(FormFiller.answers(book)));
    return index[0];
  }

  private static FormOrder order() {
    Plan plan = PoriPlan.plan();
    Indicator model = plan.indicator("ELYM-006").orElseThrow();
    List<Indicator> indicators = new ArrayList<>();
    for (int index = 0; index < ROWS; index++) {
      indicators.add(
          IndicatorLike.of(model)
              .id(id(index))
              .type(IndicatorType.NUMBER)
              .baseline("")
              .target("")
              .always()
              .build());
    }
    Plan own = PlanLike.of(plan).indicators(indicators).build();
    FormOrder order =
        new FormOrder(
            own,
            own.period("Q3").orElseThrow(),
            own.sector("ELYM").orElseThrow(),
            History.NONE,
            Language.FI);
    return PoriForm.with(order, false, false, false);
  }

  private static String id(int index) {
    return "ELYM-%03d".formatted(index + 1);
  }

  private static void fill(XSSFWorkbook book) {
    for (int index = 0; index < ROWS; index++) {
      Row row = FormFiller.answers(book).getRow(FormRows.INDICATOR + index);
      if (index == 13) {
        continue;
      }
      cell(row, FormColumn.OUTCOME).setCellValue(5);
      if (index != 6) {
        cell(row, FormColumn.STATUS).setCellValue("Toteutunut");
      }
      if (index != 18) {
        cell(row, FormColumn.NARRATIVE).setCellValue(TOLD);
      } else {
        cell(row, FormColumn.OUTCOME).setCellValue("paljon");
      }
      if (index == 19) {
        cell(row, FormColumn.OUTCOME).setCellErrorValue(FormulaError.DIV0.getCode());
      }
    }
  }

  private static Cell cell(Row row, FormColumn column) {
    return FormFiller.cell(row, column).orElseThrow();
  }
}
