package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Array formulas that fill cells beside rows that are filled in. */
class ArrayFormulaTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  /** The formula begins above the pattern row and ends below it. */
  private static final byte[] BYTES = Templates.bytes(ArrayFormulaTest::draw);

  @Test
  void oneThatBeginsAboveGrowsWithTheRows() throws IOException {
    String sheet = Templates.part(filled(3), SHEET);
    assertTrue(sheet.contains("ref=\"B1:B6\""), sheet);
    assertTrue(sheet.contains(">$A$1:$A$6</f>"), sheet);
  }

  @Test
  void oneThatBeginsAboveShrinksWithThem() throws IOException {
    String sheet = Templates.part(filled(0), SHEET);
    assertTrue(sheet.contains("ref=\"B1:B3\""), sheet);
  }

  @Test
  void whatItCameToInTheTemplateIsNotCopied() throws IOException {
    String sheet = Templates.part(filled(3), SHEET);
    assertFalse(sheet.contains("77"), sheet);
    try (XSSFWorkbook workbook = Templates.read(filled(3))) {
      assertEquals("rivi 2", workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue());
    }
  }

  @Test
  void theWorkbookIsStillSummedUpWhileItIsWritten() throws IOException {
    assertTrue(filled(3).writeTo(OutputStream.nullOutputStream()).isPresent());
  }

  private static TemplateFill filled(int rows) {
    try {
      return Template.open(BYTES)
          .fill()
          .rows(
              "rivi",
              IntStream.range(0, rows)
                  .mapToObj(
                      index ->
                          RowContent.of("rivi").put(0, CellContent.text("rivi " + index)).build())
                  .toList());
    } catch (TemplateException fault) {
      throw new AssertionError(fault);
    }
  }

  private static void draw(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("Taulu");
    IntStream.range(0, 4).forEach(row -> sheet.createRow(row).createCell(0).setCellValue(row));
    sheet.setArrayFormula("$A$1:$A$4", CellRangeAddress.valueOf("B1:B4"));
    // As a program saves it that has computed it.
    IntStream.range(1, 4).forEach(row -> sheet.getRow(row).getCell(1).setCellValue(77));
    XSSFName pattern = workbook.createName();
    pattern.setNameName("rivi.rivi");
    pattern.setRefersToFormula("Taulu!$2:$2");
  }
}
