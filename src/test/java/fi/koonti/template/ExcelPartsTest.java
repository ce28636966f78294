package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What only Excel writes: newer rules, sparklines, shared formulas, the order of calculation. */
class ExcelPartsTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final byte[] DATA = Templates.bytes(Templates::data);

  private static final String EXTENSIONS =
      "<extLst xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
          + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule"
          + " type=\"expression\">"
          + "<xm:f>$B4&gt;Tiedot!$B$6</xm:f></x14:cfRule><xm:sqref>A4:C4</xm:sqref>"
          + "</x14:conditionalFormatting></x14:conditionalFormattings></ext><ext>"
          + "<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline>"
          + "<xm:f>Tiedot!B4:C4</xm:f><xm:sqref>D4</xm:sqref></x14:sparkline>"
          + "</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";

  private static TemplateFill fill(int rows, UnaryOperator<String> change) {
    try {
      return Templates.dataPour(Template.open(Templates.edited(DATA, SHEET, change)), rows);
    } catch (TemplateException fault) {
      throw new AssertionError(fault);
    }
  }

  private static String extended(int rows) throws IOException {
    UnaryOperator<String> change =
        text -> text.replace("</worksheet>", EXTENSIONS + "</worksheet>");
    return Templates.part(fill(rows, change), SHEET);
  }

  @Test
  void aNewerFormatIsOnEveryRow() throws IOException {
    assertTrue(extended(3).contains("<xm:sqref>A4:C6</xm:sqref>"));
  }

  @Test
  void theFormulaOfANewerFormatMoves() throws IOException {
    assertTrue(extended(3).contains("<xm:f>$B4&gt;Tiedot!$B$8</xm:f>"));
  }

  @Test
  void aSparklineIsInEveryRow() throws IOException {
    assertTrue(extended(3).contains("<xm:f>Tiedot!B6:C6</xm:f><xm:sqref>D6</xm:sqref>"));
  }

  @Test
  void aSharedFormulaIsWrittenOut() throws IOException {
    String rows =
        "<row r=\"8\"><c r=\"A8\"><f t=\"shared\" si=\"0\" ref=\"A8:B8\">B$4+B6</f><v>1</v></c>"
            + "<c r=\"B8\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row></sheetData>";

    TemplateFill fill = fill(3, text -> text.replace("</sheetData>", rows));

    try (XSSFWorkbook workbook = Templates.read(fill)) {
      assertEquals("=C$4+C8", Templates.textAt(workbook, "Tiedot", "B10"));
    }
  }

  @Test
  void aPageBreakBelowMoves() throws IOException {
    String breaks = "<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"6\" man=\"1\"/>";

    String sheet =
        Templates.part(
            fill(3, text -> text.replace("<drawing", breaks + "</rowBreaks><drawing")), SHEET);

    assertTrue(sheet.contains("<brk id=\"8\" max=\"16383\" man=\"1\"/>"));
  }

  @Test
  void whatIsSelectedBelowMoves() throws IOException {
    String selection = "<selection activeCell=\"B6\" sqref=\"B6\"/></sheetView>";

    String sheet =
        Templates.part(
            fill(
                3,
                text -> text.replaceFirst("<sheetView ([^>]*?)/>", "<sheetView $1>" + selection)),
            SHEET);

    assertTrue(sheet.contains("<selection activeCell=\"B8\" sqref=\"B8\"/>"));
  }

  @Test
  void theOrderOfTheLastCalculationIsLeftOut() throws IOException, TemplateException {
    byte[] types =
        Templates.edited(
            DATA,
            "[Content_Types].xml",
            text ->
                text.replace(
                    "</Types>",
                    "<Override PartName=\"/xl/calcChain.xml\" ContentType=\"a/b\"/></Types>"));
    byte[] chained =
        Templates.edited(
            types,
            "xl/_rels/workbook.xml.rels",
            text ->
                text.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rId99\" Type=\"http://x/calcChain\""
                        + " Target=\"calcChain.xml\"/></Relationships>"));

    TemplateFill fill = Templates.dataPour(Template.open(chained), 1);

    assertFalse(Templates.part(fill, "xl/_rels/workbook.xml.rels").contains("calcChain"));
    assertFalse(Templates.part(fill, "[Content_Types].xml").contains("calcChain"));
  }

  @Test
  void theFolderWhereTheTemplateWasSavedIsLeftOut() throws IOException, TemplateException {
    String path =
        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/"
            + "2006\"><mc:Choice Requires=\"x15\"><x15ac:absPath url=\"C:\\Oma\" xmlns:x15ac=\""
            + "http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\"/></mc:Choice>"
            + "</mc:AlternateContent><bookViews>";
    byte[] saved =
        Templates.edited(DATA, "xl/workbook.xml", text -> text.replace("<bookViews>", path));

    String workbook =
        Templates.part(Templates.dataPour(Template.open(saved), 1), "xl/workbook.xml");

    assertFalse(workbook.contains("Oma"));
  }
}
