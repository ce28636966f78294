package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs on a pattern row grows with what is poured. */
class ReferenceShiftTest {

  private static Template data;
  private static Template report;

  @BeforeAll
  static void open() {
    data = Templates.template(Templates::data);
    report = Templates.template(Templates::report);
  }

  @ParameterizedTest
  @CsvSource({"0, A3:C4", "1, A3:C4", "2, A3:C5", "1000, A3:C1003"})
  void aTableHasTheRowsAndAtLeastOne(int count, String cells) throws IOException {
    try (XSSFWorkbook workbook = Templates.read(Templates.dataPour(data, count))) {
      assertEquals(cells, workbook.getSheet("Tiedot").getTables().get(0).getCTTable().getRef());
    }
  }

  @Test
  void theFilterOfATableGrowsWithIt() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(Templates.dataPour(data, 3))) {
      var table = workbook.getSheet("Tiedot").getTables().get(0).getCTTable();
      assertEquals("A3:C6", table.getAutoFilter().getRef());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, B6, =SUM(B4:B4)", "1, B6, =SUM(B4:B4)", "3, B8, =SUM(B4:B6)"})
  void aSumBelowMovesAndGrows(int count, String cell, String formula) throws IOException {
    assertEquals(formula, at(Templates.dataPour(data, count), "Tiedot", cell));
  }

  @Test
  void theFormulaOfAPatternRowIsInEveryRow() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(Templates.dataPour(data, 3))) {
      assertEquals("=B6*2", Templates.textAt(workbook, "Tiedot", "C6"));
    }
  }

  @Test
  void aFormulaShowsWhatTheCallerSays() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(Templates.dataPour(data, 3))) {
      assertEquals(6.0, Templates.cell(workbook.getSheet("Tiedot"), "C6").getNumericCellValue());
    }
  }

  @Test
  void aFormulaOutsideTheBlocksShowsWhatTheCallerSays() throws IOException {
    TemplateFill fill = Templates.dataPour(data, 3);
    fill.show("Tiedot", Templates.at("B6"), CellContent.cached(CellContent.number(6)));

    assertTrue(Templates.part(fill, "xl/worksheets/sheet1.xml").contains("</f><v>6</v>"));
  }

  @Test
  void aValidationIsOnEveryRow() throws IOException {
    var validation = sheet(Templates.dataPour(data, 3)).getDataValidations().get(0);

    assertEquals("B4:B6", validation.getRegions().getCellRangeAddress(0).formatAsString());
  }

  @Test
  void aValidationIsOnTheBlankRowThatStays() throws IOException {
    TemplateFill fill = Templates.dataPour(data, 0);

    assertEquals(
        "B4",
        sheet(fill)
            .getDataValidations()
            .get(0)
            .getRegions()
            .getCellRangeAddress(0)
            .formatAsString());
  }

  @Test
  void aConditionalFormatIsOnEveryRow() throws IOException {
    var formatting = sheet(Templates.dataPour(data, 3)).getSheetConditionalFormatting();

    assertEquals(
        "A4:C6",
        formatting.getConditionalFormattingAt(0).getFormattingRanges()[0].formatAsString());
  }

  @Test
  void aConditionalFormatBelowMoves() throws IOException {
    var formatting = sheet(Templates.dataPour(data, 3)).getSheetConditionalFormatting();

    assertEquals(
        "B8", formatting.getConditionalFormattingAt(1).getFormattingRanges()[0].formatAsString());
  }

  @ParameterizedTest
  @CsvSource({
    "luvut, Tiedot!$B$4:$B$6",
    "_xlnm.Print_Area, Tiedot!$A$1:$C$8",
    "_xlnm.Print_Titles, Tiedot!$3:$3"
  })
  void aNameGrows(String name, String formula) throws IOException {
    try (XSSFWorkbook workbook = Templates.read(Templates.dataPour(data, 3))) {
      assertEquals(formula, workbook.getName(name).getRefersToFormula());
    }
  }

  @Test
  void theNamesOfPatternRowsAreLeftOut() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(Templates.dataPour(data, 3))) {
      assertTrue(
          workbook.getAllNames().stream().noneMatch(name -> name.getNameName().startsWith("rivi")));
    }
  }

  @ParameterizedTest
  @CsvSource({"Tiedot!$A$4:$A$6", "Tiedot!$B$4:$B$6", "Tiedot!$B$3"})
  void aChartMeansTheRows(String range) throws IOException {
    assertTrue(chart(Templates.dataPour(data, 3)).contains("<c:f>" + range + "</c:f>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>nimi 1</c:v></c:pt>",
    "<c:pt idx=\"2\"><c:v>3</c:v></c:pt>",
    "<c:v>Luku</c:v>"
  })
  void aChartShowsTheRowsBeforeAnybodyCalculates(String points) throws IOException {
    assertTrue(chart(Templates.dataPour(data, 3)).contains(points));
  }

  @Test
  void aChartBelowMovesDown() throws IOException {
    String drawing = Templates.part(Templates.dataPour(data, 3), "xl/drawings/drawing1.xml");

    assertEquals(
        List.of("9", "22"),
        Arrays.stream(drawing.split("<xdr:row>"))
            .skip(1)
            .map(text -> text.substring(0, text.indexOf('<')))
            .toList());
  }

  @Test
  void kindsOfOneBlockStandInTheOrderOfTheCaller() throws IOException {
    TemplateFill fill = reportPour();

    assertEquals("x", at(fill, "Raportti", "A6"));
    assertEquals("II", at(fill, "Raportti", "A7"));
  }

  @Test
  void twoBlocksOfASheetGrowEachForItself() throws IOException {
    assertEquals("Alaviite", at(reportPour(), "Raportti", "A14"));
  }

  @Test
  void aFormulaOverTwoBlocksGrowsTwice() throws IOException {
    assertEquals("=COUNTA(A3:A8)+COUNTA(A12)", at(reportPour(), "Raportti", "B14"));
  }

  @Test
  void aBlockThatNobodyMeansDisappears() throws IOException {
    Template template = Templates.template(ReferenceShiftTest::plain);

    assertEquals("alla", at(template.fill(), "T", "A2"));
  }

  private static void plain(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("T");
    Templates.text(sheet, "A2", "malli");
    Templates.text(sheet, "A3", "alla");
    Templates.name(workbook, "rivi.a", "T!$2:$2");
  }

  @Test
  void aMergeOfAPatternRowIsRepeated() throws IOException {
    assertEquals(
        List.of("A3:B3", "A7:B7", "C10:C11"),
        Templates.read(reportPour()).getSheet("Raportti").getMergedRegions().stream()
            .map(region -> region.formatAsString())
            .toList());
  }

  @Test
  void aConditionalFormatOfOneKindIsOnTheRowsOfThatKind() throws IOException {
    String sheet = Templates.part(reportPour(), "xl/worksheets/sheet1.xml");

    assertTrue(sheet.contains("sqref=\"A4:B6 A8:B8\""));
  }

  @Test
  void aConditionalFormatWithoutRowsIsLeftOut() throws IOException {
    TemplateFill fill = report.fill().rows("otsake", List.of(Templates.heading("I")));

    assertTrue(!Templates.part(fill, "xl/worksheets/sheet1.xml").contains("conditionalFormatting"));
  }

  @Test
  void theCallerLearnsWhereRowsLand() {
    TemplateFill fill = reportPour();

    assertEquals(11, fill.rowOf("loppu", 0));
    assertEquals(4, fill.rowOf("mittari", 2));
    assertEquals("A14", fill.cellOf("Raportti", Templates.at("A10")).toString());
  }

  private static TemplateFill reportPour() {
    return report
        .fill()
        .rows(
            "otsake",
            List.of(
                Templates.heading("I"),
                Templates.indicator("a"),
                Templates.indicator("b"),
                Templates.indicator("x"),
                Templates.heading("II"),
                Templates.indicator("c")))
        .rows("loppu", List.of(RowContent.of("loppu").build()));
  }

  private static XSSFSheet sheet(TemplateFill fill) throws IOException {
    return Templates.read(fill).getSheetAt(0);
  }

  private static String at(TemplateFill fill, String sheet, String cell) throws IOException {
    try (XSSFWorkbook workbook = Templates.read(fill)) {
      return Templates.textAt(workbook, sheet, cell);
    }
  }

  private static String chart(TemplateFill fill) throws IOException {
    return Templates.part(fill, "xl/charts/chart1.xml");
  }
}
