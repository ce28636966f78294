package fi.koonti.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.Parts;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridSheet;
import fi.koonti.grid.XlsxFile;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.FileLimits;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as many programs write them; nothing but the cell in question changes. */
class EditedWorkbookTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final long LARGE = 1_000_000;

  /** The sheet after texts were put into it, {@code A5=ELYM-001 C9=}. */
  private static String edited(XlsxFile file, String puts) throws Exception {
    return new String(Parts.of(copy(file, puts)).get(SHEET), StandardCharsets.UTF_8);
  }

  private static byte[] copy(XlsxFile file, String puts) throws UneditableException {
    EditedWorkbook workbook = EditedWorkbook.open(file.bytes(), LARGE);
    for (String put : puts.split(" ")) {
      String[] sides = put.split("=", 2);
      workbook.sheet("Seuranta").put(CellAddress.parse(sides[0]), sides[1]);
    }
    return workbook.toBytes();
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns='"
        + XlsxFile.MAIN
        + "'><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  private static String cell(String attributes, String text) {
    return "<c "
        + attributes
        + "t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + text
        + "</t></is></c>";
  }

  @ParameterizedTest
  @CsvSource({
    // a cell that is there keeps its look, whatever stood in it
    "<row r='5'><c r='A5' s='3'/></row>, <row r='5'><c r='A5' s='3'"
        + " t=\"inlineStr\">{text}</c></row>",
    "<row r='5'><c r='A5' s='3'></c></row>, <row r='5'><c r='A5' s='3'"
        + " t=\"inlineStr\">{text}</c></row>",
    "<row r='5'><c r='A5' t='s' s='3'><v>0</v></c></row>, <row r='5'><c r='A5' t=\"inlineStr\""
        + " s='3'>{text}</c></row>",
    "<row r='5'><c t='str' r='A5'><f>\"\"</f><v></v></c></row>, <row r='5'><c t=\"inlineStr\""
        + " r='A5'>{text}</c></row>",
    "<row r='5'><c r='A5' cm='1' vm='2'><v>7</v><!-- oma --></c></row>, <row r='5'><c r='A5'"
        + " t=\"inlineStr\"><!-- oma -->{text}</c></row>",
    "<row r='5'><c r='A5' t='inlineStr'><is><t> </t></is></c></row>, <row r='5'><c r='A5'"
        + " t=\"inlineStr\">{text}</c></row>",
    // one that is not there comes into its place
    "<row r='5'><c r='B5'/></row>, <row r='5'>{cell}<c r='B5'/></row>",
    "<row r='5' spans='1:9'/>, <row r='5' spans='1:9'>{cell}</row>",
    "<row r='5' spans='2:9'><c r='B5'/></row>, <row r='5'>{cell}<c r='B5'/></row>",
    "<row r='5' s='4' customFormat='1'/>, <row r='5' s='4' customFormat='1'>{locked}</row>",
    // and so does a row
    "<row r='4'/><row r='7'/>, <row r='4'/>{row}<row r='7'/>",
    "<row r='4'/>, <row r='4'/>{row}",
    "'', {row}",
    // nothing has an address
    "<row/><row/><row/><row/><row><c/><c/></row>, <row/><row/><row/><row/><row><c"
        + " t=\"inlineStr\">{text}</c><c/></row>",
    "<row r='4'/><row><c s='1'/></row>, <row r='4'/><row><c s='1' t=\"inlineStr\">{text}</c></row>",
  })
  void aTextComesIntoItsCell(String before, String after) throws Exception {
    String expected =
        after
            .replace("{row}", "<row r=\"5\">{cell}</row>")
            .replace("{cell}", cell("r=\"A5\" ", "uusi"))
            .replace("{locked}", cell("r=\"A5\" s=\"4\" ", "uusi"))
            .replace("{text}", "<is><t xml:space=\"preserve\">uusi</t></is>");
    assertEquals(sheet(expected), edited(XlsxFile.of(before), "A5=uusi"));
  }

  @Test
  void severalTextsKeepTheOrderOfCells() throws Exception {
    String sheet = edited(XlsxFile.of("<row r='2'><c r='B2'/></row>"), "C2=c A2=a D4=d C4=c A9=x");
    assertEquals(
        sheet(
            "<row r='2'>%s<c r='B2'/>%s</row><row r=\"4\">%s%s</row><row r=\"9\">%s</row>"
                .formatted(
                    cell("r=\"A2\" ", "a"),
                    cell("r=\"C2\" ", "c"),
                    cell("r=\"C4\" ", "c"),
                    cell("r=\"D4\" ", "d"),
                    cell("r=\"A9\" ", "x"))),
        sheet);
  }

  @Test
  void anEmptyTextLeavesTheLookAndMakesNoCell() throws Exception {
    XlsxFile file = XlsxFile.of("<row r='2'><c r='B2' s='1' t='s'><v>0</v></c></row>");
    assertEquals(sheet("<row r='2'><c r='B2' s='1'></c></row>"), edited(file, "B2= C2= A7="));
  }

  @Test
  void aNewCellLooksLikeItsColumnAndTheSheetReachesThere() throws Exception {
    XlsxFile file =
        new XlsxFile()
            .sheet(
                "Seuranta",
                "",
                "<dimension ref='B2:C3'/><cols><col min='1' max='2' style='6' width='9'/></cols>"
                    + "<sheetData/>");
    assertEquals(
        "<worksheet xmlns='%s'><dimension ref=\"A2:C8\"/><cols>".formatted(XlsxFile.MAIN)
            + "<col min='1' max='2' style='6' width='9'/></cols><sheetData><row r=\"8\">"
            + cell("r=\"A8\" s=\"6\" ", "x")
            + "</row></sheetData></worksheet>",
        edited(file, "A8=x"));
  }

  @Test
  void whatXmlCannotCarryIsCarriedAllTheSame() throws Exception {
    byte[] copy = copy(XlsxFile.of("<row r='1'><c r='A1'/></row>"), "A1=a<&>\"\u0001_x0041_\r\n");
    assertEquals(
        "a<&>\"\u0001_x0041_\r\n",
        new GridReader(FileLimits.defaults())
            .read(copy)
            .sheets()
            .get(0)
            .rows()
            .get(0)
            .cells()
            .get(0)
            .text());
  }

  @Test
  void aFormulaThatCellsShareGoesOnInTheOthers() throws Exception {
    XlsxFile file =
        XlsxFile.of(
            "<row r='4'><c r='A4'><f t='shared' ref='A4:A7'"
                + " si='0'>B4&amp;$B$4&amp;B4:B5</f></c></row><row r='5'><c r='A5'><f t='shared'"
                + " si='0'/></c></row><row r='6'><c r='A6'><f t='shared' si='0'/></c></row><row"
                + " r='7'><c r='A7'><f t='shared' si='0'/></c></row>");
    String sheet = edited(file, "A4=x A6=y");
    assertTrue(
        sheet.contains("<f t='shared' si='0' ref=\"A5:A7\">B5&amp;$B$4&amp;B5:B6</f>"), sheet);
    assertTrue(sheet.contains("<c r='A7'><f t='shared' si='0'/></c>"), sheet);
  }

  @ParameterizedTest
  @CsvSource({"A4=x", "A6=x"})
  void aFormulaThatFillsARangeGoesAndWhatItShowedStays(String put) throws Exception {
    XlsxFile file =
        XlsxFile.of(
            "<row r='4'><c r='A4' cm='1'><f t='array' ref='A4:A6'>B4:B6</f><v>1</v></c></row>"
                + "<row r='5'><c r='A5'><v>2</v></c></row><row r='6'><c r='A6'><v>3</v></c></row>");
    String sheet = edited(file, put);
    assertFalse(sheet.contains("<f"), sheet);
    assertFalse(sheet.contains("cm="), sheet);
    assertTrue(sheet.contains("<c r='A5'><v>2</v></c>"), sheet);
  }

  @Test
  void theOrderOfCalculationGoesWithAFormulaAndWithNothingElse() throws Exception {
    XlsxFile file =
        XlsxFile.of("<row r='1'><c r='A1'><f>1</f></c><c r='B1'/></row>")
            .part("xl/calcChain.xml", "<calcChain xmlns='%s'/>".formatted(XlsxFile.MAIN));
    file.part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='%s'>%s%s</Relationships>"
            .formatted(
                XlsxFile.RELS,
                XlsxFile.link("s1", XlsxFile.OFFICE + "/worksheet", "worksheets/sheet1.xml"),
                XlsxFile.link("c1", XlsxFile.OFFICE + "/calcChain", "calcChain.xml")));
    Map<String, byte[]> without = Parts.of(copy(file, "A1=x"));
    assertFalse(without.containsKey("xl/calcChain.xml"));
    String relations =
        new String(without.get("xl/_rels/workbook.xml.rels"), StandardCharsets.UTF_8);
    assertFalse(relations.contains("calcChain"), relations);
    assertTrue(Parts.of(copy(file, "B1=x")).containsKey("xl/calcChain.xml"));
  }

  @Test
  void everyOtherPartStaysAsItLies() throws Exception {
    XlsxFile file =
        XlsxFile.of("<row r='1'><c r='A1'/></row>")
            .sheet("Muu", "", "<sheetData><row r='1'/></sheetData>")
            .sharedStrings("<si><t>x</t></si>")
            .part("xl/vbaProject.bin", "makro");
    Map<String, byte[]> before = file.parts();
    Map<String, byte[]> after = Parts.of(copy(file, "A1=x"));
    assertEquals(before.keySet(), after.keySet());
    before.remove(SHEET);
    before.forEach((name, content) -> assertArrayEquals(content, after.get(name), name));
  }

  @Test
  void aNewSheetStandsBehindTheOthersUnderAFreeName() throws Exception {
    XlsxFile file = XlsxFile.of("<row r='1'/>").sheet("lista", "state='hidden'", "<sheetData/>");
    EditedWorkbook workbook = EditedWorkbook.open(file.bytes(), LARGE);
    NewSheet list = new NewSheet(List.of(12.0, 40.5), 1);
    list.heading(new CellAddress(0, 0), "Tunnus");
    list.put(new CellAddress(1, 1), "a & b");
    workbook.add("Lista", list);
    Grid grid = new GridReader(FileLimits.defaults()).read(workbook.toBytes());
    assertEquals(
        List.of("Seuranta", "lista", "Lista (2)"),
        grid.sheets().stream().map(GridSheet::name).toList());
    assertEquals("a & b", grid.sheets().get(2).rows().get(1).cells().get(0).text());
    String sheet =
        new String(
            Parts.of(workbook.toBytes()).get("xl/worksheets/koonti.xml"), StandardCharsets.UTF_8);
    assertTrue(sheet.contains("<rPr><b/></rPr>"), sheet);
    assertTrue(sheet.contains("<sheetProtection sheet=\"1\"/>"), sheet);
  }

  @ParameterizedTest
  @CsvSource({
    "d.m.yyyy, , 46000",
    "d.m.yyyy, date1904='1', 44538",
    "[$-40B]d. mmmm, , 46000",
    "yyyy, , 46000",
    "General, , 9.12.2025",
    "0 \"d\", , 9.12.2025",
    "[Red]0, , 9.12.2025"
  })
  void aDayIsOneWhereItsCellShowsDays(String format, String counting, String stands)
      throws Exception {
    XlsxFile file =
        XlsxFile.of("<row r='1'><c r='A1' s='1' t='s'><v>0</v></c></row>")
            .formats("0", format.replace("\"", "&quot;"))
            .workbookPr(counting == null ? "" : counting);
    EditedWorkbook workbook = EditedWorkbook.open(file.bytes(), LARGE);
    for (String at : List.of("A1", "C1")) {
      workbook.sheet("Seuranta").put(CellAddress.parse(at), "9.12.2025", LocalDate.of(2025, 12, 9));
    }
    String sheet = new String(Parts.of(workbook.toBytes()).get(SHEET), StandardCharsets.UTF_8);
    boolean day = stands.equals("46000") || stands.equals("44538");
    String first =
        day
            ? "<c r='A1' s='1'><v>" + stands + "</v></c>"
            : "<c r='A1' s='1' t=\"inlineStr\"><is><t"
                + " xml:space=\"preserve\">9.12.2025</t></is></c>";
    assertEquals(sheet("<row r='1'>" + first + cell("r=\"C1\" ", "9.12.2025") + "</row>"), sheet);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
  void aSheetInOtherBytesIsEditedToo(String charset) throws Exception {
    String xml =
        "<?xml version='1.0' encoding='"
            + charset
            + "'?>"
            + sheet("<row r='1'><c r='B1' t='str'><v>ä</v></c></row>");
    XlsxFile file = XlsxFile.of("");
    file.part(SHEET, xml.getBytes(charset));
    Grid grid = new GridReader(FileLimits.defaults()).read(copy(file, "A1=ö"));
    assertEquals(
        List.of("ö", "ä"),
        grid.sheets().get(0).rows().get(0).cells().stream().map(GridCell::text).toList());
  }

  @Test
  void namesOfPartsThatDifferByCaseAreOne() throws Exception {
    XlsxFile file = XlsxFile.of("").part("xl/Worksheets/Sheet1.XML", sheet("<row r='1'/>"));
    Map<String, byte[]> parts = file.parts();
    parts.remove(SHEET);
    EditedWorkbook workbook = EditedWorkbook.open(XlsxFile.zip(parts), LARGE);
    workbook.sheet("Seuranta").put(new CellAddress(0, 0), "x");
    byte[] sheet = Parts.of(workbook.toBytes()).get("xl/Worksheets/Sheet1.XML");
    assertTrue(new String(sheet, StandardCharsets.UTF_8).contains("A1"));
  }

  @Test
  void whatIsNoWorkbookCannotBeEdited() {
    assertThrows(UneditableException.class, () -> EditedWorkbook.open(new byte[100], LARGE));
    byte[] workbook = XlsxFile.of("<row r='1'/>").bytes();
    assertThrows(UneditableException.class, () -> EditedWorkbook.open(workbook, 100));
    assertThrows(
        UneditableException.class, () -> EditedWorkbook.open(workbook, LARGE).sheet("Muu"));
  }
}
