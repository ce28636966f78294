package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column that is left out is gone as if somebody had deleted it in Excel. */
class LeaveOutTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String SPARKLINES =
      "<extLst><ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\""
          + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
          + "<x14:sparklineGroups"
          + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
          + "<x14:sparklineGroup><x14:sparklines>"
          + "<x14:sparkline><xm:f>S!D9:F9</xm:f><xm:sqref>D9</xm:sqref></x14:sparkline>"
          + "<x14:sparkline><xm:f>S!F9:G9</xm:f><xm:sqref>H9</xm:sqref></x14:sparkline>"
          + "</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";
  private static final byte[] WIDE = Templates.bytes(LeaveOutTest::wide);

  /**
   * A sheet {@code S} with a table B3:F4 over the pattern row 4, in which column D, {@code Näyttö},
   * is the one that is left out; and a sheet {@code T} that counts in it.
   */
  private static void wide(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("S");
    Templates.text(sheet, "A1", "Otsikko");
    Templates.text(sheet, "E1", "{{kausi}}");
    for (String heading : List.of("B3 Nimi", "C3 Luku", "D3 Näyttö", "E3 Tila", "F3 Summa")) {
      Templates.text(sheet, heading.substring(0, 2), heading.substring(3));
    }
    Templates.text(sheet, "D4", "");
    Templates.formula(sheet, "F4", "C4+E4");
    Templates.text(sheet, "D6", "Alla");
    Templates.formula(sheet, "E6", "SUM(E4:E4)+SUM(C4:D4)+COUNT(E:E)");
    Templates.formula(workbook.createSheet("T"), "A1", "SUM(S!$E$4:$E$4)");
    table(sheet);
    Templates.name(workbook, "rivi.a", "S!$B$4:$F$4");
    Templates.name(workbook, "tila", "S!$E$4:$E$4");
    Templates.name(workbook, "nayttö", "S!$D$4:$D$4");
    workbook.setPrintArea(0, 0, 5, 0, 5);
    sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:E"));
    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
    sheet.addMergedRegion(CellRangeAddress.valueOf("C8:D8"));
    sheet.setColumnWidth(2, 20 * 256);
    sheet.setColumnWidth(3, 30 * 256);
    sheet.setColumnWidth(4, 40 * 256);
    sheet.setColumnBreak(4);
    sheet.createFreezePane(5, 3);
    rule(sheet, "C4:E4", "$E4>C4");
    rule(sheet, "D4", "D4=\"\"");
    rule(sheet, "D4:E4", "D4=\"x\"");
    link(sheet, "D6", "T!A1");
    link(sheet, "E6", "S!E3");
    var drawing = sheet.createDrawingPatriarch();
    drawing.createTextbox(drawing.createAnchor(9_525, 0, 9_525, 0, 3, 9, 7, 12)).setText("kuva");
  }

  private static void table(XSSFSheet sheet) {
    XSSFTable table =
        sheet.createTable(sheet.getWorkbook().getCreationHelper().createAreaReference("B3:F4"));
    table.setDisplayName("Tiedot");
    var ct = table.getCTTable();
    ct.setHeaderRowCount(1);
    var filter = ct.addNewAutoFilter();
    filter.setRef("B3:F4");
    filter.addNewFilterColumn().setColId(2);
    filter.addNewFilterColumn().setColId(3);
  }

  private static void rule(XSSFSheet sheet, String cells, String formula) {
    var formatting = sheet.getSheetConditionalFormatting();
    var rule = formatting.createConditionalFormattingRule(formula);
    rule.createPatternFormatting().setFillBackgroundColor((short) 10);
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf(cells)}, rule);
  }

  private static void link(XSSFSheet sheet, String cell, String location) {
    var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(location);
    Templates.cell(sheet, cell).setHyperlink(link);
  }

  private static TemplateFill whole() throws TemplateException {
    RowContent row =
        RowContent.of("a")
            .put(1, CellContent.text("nimi"))
            .put(2, CellContent.number(1))
            .put(3, CellContent.text("pois"))
            .put(4, CellContent.link("tila", "S!A1"))
            .put(5, CellContent.cached(CellContent.number(3)))
            .build();
    return Template.open(WIDE).fill().put("kausi", "Q3").rows("a", Templates.times(2, row));
  }

  private static TemplateFill without() throws TemplateException {
    return whole().leaveOut("S", 3);
  }

  @ParameterizedTest
  @CsvSource({
    "A1, Otsikko",
    "D1, Q3",
    "D3, Tila",
    "E3, Summa",
    "B5, nimi",
    "C5, 1.0",
    "D5, tila",
    "E5, =C5+D5",
    "D7, =SUM(D4:D5)+SUM(C4:C5)+COUNT(D:D)"
  })
  void whatIsRightOfItMovesLeft(String cell, String content) throws Exception {
    try (XSSFWorkbook workbook = Templates.read(without())) {
      assertEquals(content, Templates.textAt(workbook, "S", cell));
    }
  }

  @Test
  void nothingOfItIsWritten() throws Exception {
    String sheet = Templates.part(without(), SHEET);

    assertFalse(sheet.contains("pois"));
  }

  @Test
  void theFormulasOfOtherSheetsFollow() throws Exception {
    try (XSSFWorkbook workbook = Templates.read(without())) {
      assertEquals("=SUM(S!$D$4:$D$5)", Templates.textAt(workbook, "T", "A1"));
    }
  }

  @Test
  void aTableLosesTheColumn() throws Exception {
    try (XSSFWorkbook workbook = Templates.read(without())) {
      var table = workbook.getSheet("S").getTables().get(0).getCTTable();
      assertEquals("B3:E5", table.getRef());
      assertEquals("B3:E5", table.getAutoFilter().getRef());
      assertEquals(4, table.getTableColumns().getCount());
      assertEquals(
          "1 Nimi, 2 Luku, 4 Tila, 5 Summa",
          table.getTableColumns().getTableColumnList().stream()
              .map(column -> column.getId() + " " + column.getName())
              .collect(Collectors.joining(", ")));
      assertEquals(1, table.getAutoFilter().sizeOfFilterColumnArray());
      assertEquals(2, table.getAutoFilter().getFilterColumnArray(0).getColId());
    }
  }

  @ParameterizedTest
  @CsvSource({"tila, S!$D$4:$D$5", "_xlnm.Print_Area, S!$A$1:$E$7", "_xlnm.Print_Titles, S!$A:$D"})
  void aNameFollows(String name, String formula) throws Exception {
    try (XSSFWorkbook workbook = Templates.read(without())) {
      assertEquals(formula, workbook.getName(name).getRefersToFormula());
    }
  }

  @Test
  void aNameOfTheColumnGoesWithIt() throws Exception {
    try (XSSFWorkbook workbook = Templates.read(without())) {
      assertNull(workbook.getName("nayttö"));
    }
  }

  @Test
  void mergesShrinkAndNeverToOneCell() throws Exception {
    try (XSSFWorkbook workbook = Templates.read(without())) {
      assertEquals(
          List.of("A1:C1"),
          workbook.getSheet("S").getMergedRegions().stream()
              .map(CellRangeAddress::formatAsString)
              .toList());
    }
  }

  @Test
  void widthsGoWithTheirColumns() throws Exception {
    try (XSSFWorkbook workbook = Templates.read(without())) {
      XSSFSheet sheet = workbook.getSheet("S");
      assertEquals(20 * 256, sheet.getColumnWidth(2));
      assertEquals(40 * 256, sheet.getColumnWidth(3));
    }
  }

  @Test
  void rangesOfWidthsShrink() throws Exception {
    byte[] ranges =
        Templates.edited(
            WIDE,
            SHEET,
            text ->
                text.replaceAll(
                    "<cols>.*</cols>",
                    "<cols><col min=\"2\" max=\"5\"/><col min=\"6\" max=\"16384\"/></cols>"));
    TemplateFill fill = Template.open(ranges).fill().put("kausi", "").leaveOut("S", 3);

    assertTrue(
        Templates.part(fill, SHEET)
            .contains("<cols><col min=\"2\" max=\"4\"/><col min=\"5\" max=\"16384\"/></cols>"));
  }

  @Test
  void rulesKeepTheirMeaning() throws Exception {
    try (XSSFWorkbook workbook = Templates.read(without())) {
      var formatting = workbook.getSheet("S").getSheetConditionalFormatting();
      StringBuilder rules = new StringBuilder();
      for (int i = 0; i < formatting.getNumConditionalFormattings(); i++) {
        var rule = formatting.getConditionalFormattingAt(i);
        rules.append(rule.getFormattingRanges()[0].formatAsString()).append(' ');
        rules.append(rule.getRule(0).getFormula1()).append("; ");
      }
      assertEquals("C4:D5 $D4>C4; D4:D5 D4=\"x\"; ", rules.toString());
    }
  }

  @Test
  void linksFollowAndThoseOfTheColumnGo() throws Exception {
    try (XSSFWorkbook workbook = Templates.read(without())) {
      assertEquals(
          "D7 S!D3, D4 S!A1, D5 S!A1",
          workbook.getSheet("S").getHyperlinkList().stream()
              .map(link -> link.getCellRef() + " " + link.getLocation())
              .collect(Collectors.joining(", ")));
    }
  }

  @Test
  void frozenColumnsAreCounted() throws Exception {
    String sheet = Templates.part(without(), SHEET);

    assertTrue(sheet.contains("<pane xSplit=\"4\""), sheet);
    assertTrue(sheet.contains("topLeftCell=\"E4\""), sheet);
  }

  @Test
  void oneColumnStaysFrozen() throws Exception {
    byte[] frozen =
        Templates.bytes(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("S");
              sheet.createFreezePane(2, 1);
              Templates.text(sheet, "C1", "x");
            });
    String sheet =
        Templates.part(Template.open(frozen).fill().leaveOut("S", 0).leaveOut("S", 1), SHEET);

    assertTrue(sheet.contains("<pane xSplit=\"1\""), sheet);
    assertTrue(sheet.contains("topLeftCell=\"B2\""), sheet);
  }

  @Test
  void aBreakAndADrawingFollow() throws Exception {
    assertTrue(Templates.part(without(), SHEET).contains("<brk id=\"4\""));
    String drawing = Templates.part(without(), "xl/drawings/drawing1.xml");
    assertTrue(drawing.contains("<xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff>"), drawing);
    assertTrue(drawing.contains("<xdr:col>6</xdr:col><xdr:colOff>9525</xdr:colOff>"), drawing);
  }

  @Test
  void aFormulaThatNeedsTheColumnIsToldWithItsPlace() throws Exception {
    TemplateFill fill = whole().leaveOut("S", 4);

    String message = assertThrows(IllegalArgumentException.class, fill::toBytes).getMessage();

    assertEquals(
        "expected only formulas that can do without the columns left out, but found S!E4: C4+E4"
            + " (needs E4)",
        message);
  }

  @Test
  void aRuleThatNeedsTheColumnIsToldWithItsCells() throws Exception {
    byte[] needy =
        Templates.bytes(workbook -> rule(workbook.createSheet("S"), "A1:B9", "$C1=\"x\""));
    TemplateFill fill = Template.open(needy).fill().leaveOut("S", 2);

    String message = assertThrows(IllegalArgumentException.class, fill::toBytes).getMessage();

    assertTrue(message.contains("S!A1:B9: $C1=\"x\" (needs $C1)"), message);
  }

  @Test
  void aColumnLeftOfANoteCannotBeLeftOut() {
    Template template =
        Templates.template(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("S");
              var anchor = workbook.getCreationHelper().createClientAnchor();
              var note = sheet.createDrawingPatriarch().createCellComment(anchor);
              Templates.cell(sheet, "C1").setCellComment(note);
            });

    assertThrows(IllegalArgumentException.class, () -> template.fill().leaveOut("S", 2));
    template.fill().leaveOut("S", 3);
  }

  @Test
  void theCallerLearnsWhereCellsLand() throws Exception {
    TemplateFill fill = without();

    assertEquals("D7", fill.cellOf("S", Templates.at("E6")).toString());
    assertThrows(IllegalArgumentException.class, () -> fill.cellOf("S", Templates.at("D6")));
  }

  @Test
  void aChartFollowsItsColumns() throws Exception {
    byte[] wider =
        Templates.edited(
            Templates.bytes(Templates::data),
            "xl/charts/chart1.xml",
            text -> text.replace("Tiedot!$B$4", "Tiedot!$E$4"));
    List<RowContent> rows = new ArrayList<>();
    for (int number : new int[] {7, 8}) {
      rows.add(RowContent.of("tieto").put(4, CellContent.number(number)).build());
    }
    TemplateFill fill =
        Templates.dataPour(Template.open(wider), 0).rows("tieto", rows).leaveOut("Tiedot", 3);
    String chart = Templates.part(fill, "xl/charts/chart1.xml");

    assertTrue(chart.contains("<c:f>Tiedot!$D$4:$D$5</c:f>"), chart);
    assertTrue(chart.contains("<c:pt idx=\"1\"><c:v>8</c:v></c:pt>"), chart);
  }

  @Test
  void aSparklineFollowsItsColumns() throws Exception {
    byte[] lined =
        Templates.edited(
            WIDE, SHEET, text -> text.replace("</worksheet>", SPARKLINES + "</worksheet>"));
    TemplateFill fill = Template.open(lined).fill().put("kausi", "").leaveOut("S", 3);
    String sheet = Templates.part(fill, SHEET);

    assertTrue(sheet.contains("<xm:f>S!E9:F9</xm:f><xm:sqref>G9</xm:sqref>"), sheet);
    assertFalse(sheet.contains("<xm:sqref>D9</xm:sqref>"), sheet);
  }
}
