package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put into a cell is what stands in it. */
class FillingTest {

  private static final Template TEMPLATE = Templates.template(FillingTest::draw);

  private static void draw(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("T");
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat((short) 14);
    Templates.text(sheet, "A1", "{{kaikki}}");
    Templates.cell(sheet, "A1").setCellStyle(style);
    Templates.text(sheet, "A2", "alku {{osa}} loppu");
    Templates.text(sheet, "A4", "malli");
    Templates.cell(sheet, "A4").setCellStyle(style);
    Templates.formula(sheet, "B4", "A4");
    Templates.name(workbook, "rivi.a", "T!$4:$4");
  }

  @Test
  void aFormulaThatLeadsSomewhereStaysAFormula() throws IOException {
    RowContent row =
        RowContent.of("a")
            .put(1, CellContent.cached(CellContent.number(3)).leadingTo("T!A1", "sinne"))
            .build();
    try (XSSFWorkbook workbook =
        Templates.read(
            TEMPLATE.fill().put("kaikki", "x").put("osa", "y").rows("a", List.of(row)))) {
      XSSFCell cell = workbook.getSheet("T").getRow(3).getCell(1);
      assertEquals("A4", cell.getCellFormula());
      assertEquals(3, cell.getNumericCellValue());
      assertEquals("T!A1", cell.getHyperlink().getAddress());
      assertEquals("sinne", cell.getHyperlink().getTooltip());
    }
  }

  @Property(tries = 300)
  void anyTextComesBackToTheLetter(@ForAll @StringLength(max = 40) String text) throws IOException {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');

    assertEquals(lines, filled(CellContent.text(text)).getStringCellValue());
  }

  @Property(tries = 300)
  void anyTextOfEscapesComesBackToTheLetter(@ForAll("escapes") String text) throws IOException {
    assertEquals(text, filled(CellContent.text(text)).getStringCellValue());
  }

  @Provide
  Arbitrary<String> escapes() {
    return Arbitraries.strings()
        .withChars('_', 'x', '0', '4', 'F', '\u0001', '\uD83D', '\uDE00', '&', '<', '"')
        .ofMaxLength(30);
  }

  @Property(tries = 100)
  void anyTextComesBackFromAPlaceholder(@ForAll @StringLength(max = 40) String text)
      throws IOException {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');

    assertEquals("alku " + lines + " loppu", cell(fill().put("osa", text), 1).getStringCellValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "00123", "1E5", " reunat "})
  void aTextIsOnlyEverAText(String text) throws IOException {
    XSSFCell cell = filled(CellContent.text(text));

    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals(text, cell.getStringCellValue());
  }

  @Test
  void aTextThatNoCellCanHoldIsCutAndSaysSo() {
    String written =
        CellContent.text("a".repeat(32_762) + "\uD83D\uDE00" + "a".repeat(10)).written();

    assertEquals("a".repeat(32_762) + " […]", written);
  }

  @Test
  void aDayThatSpreadsheetsDoNotCountIsAText() throws IOException {
    assertEquals(
        "30.1.1900", filled(CellContent.date(LocalDate.of(1900, 1, 30))).getStringCellValue());
    assertEquals(
        "1.1.10000", filled(CellContent.date(LocalDate.of(10_000, 1, 1))).getStringCellValue());
  }

  @Test
  void aNumberThatSpreadsheetsDoNotCountIsAText() throws IOException {
    assertEquals(
        "1E+310", filled(CellContent.number(new BigDecimal("1E310"))).getStringCellValue());
  }

  @ParameterizedTest
  @CsvSource({
    "1234.50, 1234.5",
    "0.1, 0.1",
    "-3.90, -3.9",
    "100, 100",
    "1E+30, 1E+30",
    "12345678901234567, 12345678901234567"
  })
  void aNumberIsWrittenInItsShortestForm(String number, String written) {
    assertEquals(written, CellContent.number(new BigDecimal(number)).written());
  }

  @Test
  void aDayIsANumberInTheStyleOfItsCell() throws IOException {
    XSSFCell cell = filled(CellContent.date(LocalDate.of(2023, 9, 30)));

    assertEquals(LocalDate.of(2023, 9, 30), cell.getLocalDateTimeCellValue().toLocalDate());
  }

  @Test
  void aBooleanIsABoolean() throws IOException {
    assertEquals(true, filled(CellContent.bool(true)).getBooleanCellValue());
  }

  @Test
  void aBlankHasItsStyle() throws IOException {
    XSSFCell cell = filled(CellContent.blank());

    assertEquals(CellType.BLANK, cell.getCellType());
    assertEquals(14, cell.getCellStyle().getDataFormat());
  }

  @Test
  void anEmptyTextIsABlank() throws IOException {
    assertEquals(CellType.BLANK, filled(CellContent.text("")).getCellType());
  }

  @Test
  void aTextOfThePatternRowStaysWhereNothingIsPut() throws IOException {
    assertEquals("malli", filled(null).getStringCellValue());
  }

  @Test
  void aFormulaOfTheCallerIsWrittenAsItIs() throws IOException {
    XSSFCell cell = filled(CellContent.formula("SUM(B1:B2)", CellContent.number(3)));

    assertEquals("SUM(B1:B2)", cell.getCellFormula());
    assertEquals(3, cell.getNumericCellValue());
  }

  @Test
  void aPlainValueTakesThePlaceOfAFormula() throws IOException {
    RowContent row = RowContent.of("a").put(1, CellContent.text("arvo")).build();
    TemplateFill fill = fill().rows("a", List.of(row));

    assertEquals("arvo", read(fill).getSheetAt(0).getRow(3).getCell(1).getStringCellValue());
  }

  @Test
  void aPlaceThatIsAllOfACellCanBecomeADay() throws IOException {
    XSSFCell cell = cell(fill().put("kaikki", CellContent.date(LocalDate.of(2024, 2, 29))), 0);

    assertEquals(LocalDate.of(2024, 2, 29), cell.getLocalDateTimeCellValue().toLocalDate());
  }

  @Test
  void aPlaceThatIsAllOfACellCanBecomeBlank() throws IOException {
    assertEquals(CellType.BLANK, cell(fill().put("kaikki", ""), 0).getCellType());
  }

  private static TemplateFill fill() {
    return TEMPLATE.fill().put("kaikki", "").put("osa", "");
  }

  private static XSSFCell filled(CellContent filling) throws IOException {
    TemplateFill fill = fill().rows("a", List.of(RowContent.of("a").put(0, filling).build()));
    return cell(fill, 3);
  }

  private static XSSFCell cell(TemplateFill fill, int row) throws IOException {
    return read(fill).getSheetAt(0).getRow(row).getCell(0);
  }

  private static XSSFWorkbook read(TemplateFill fill) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(fill.toBytes()));
  }
}
