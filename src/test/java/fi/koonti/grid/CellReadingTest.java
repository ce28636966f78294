package fi.koonti.grid;

import static fi.koonti.grid.Reading.cell;
import static fi.koonti.grid.Reading.cells;
import static fi.koonti.grid.Reading.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.grid.GridCell.Kind;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.UnreadableFileException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cells of all sorts hold; each content that readers are known to get wrong is one fact. */
class CellReadingTest {

  private static XlsxFile row(String cells) {
    return XlsxFile.of("<row r='1'>" + cells + "</row>");
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.30000000000000004",
    "12345678901234567, 12345678901234568",
    "1.2345E3, 1234.5",
    "0.125, 0.125",
    "1E-7, 0.0000001",
    "2E23, 200000000000000000000000",
    "-0, 0",
    "9.34, 9.34",
    "119000.0, 119000",
  })
  void aNumberIsTheFullDoubleAndItsShortestPlainDecimal(String value, String text)
      throws UnreadableFileException {
    GridCell cell = cell(row("<c r='A1'><v>" + value + "</v></c>"), "A1");
    assertEquals(Kind.NUMBER, cell.kind());
    assertEquals(Double.parseDouble(value), cell.number());
    assertEquals(text, cell.text());
  }

  @Test
  void aPercentageKeepsItsNumber() throws UnreadableFileException {
    XlsxFile file = row("<c r='A1' s='1'><v>0.125</v></c>").formats("General", "0.0 %");
    GridCell cell = cell(file, "A1");
    assertEquals(0.125, cell.number());
    assertEquals(NumberShape.PERCENT, cell.shape());
  }

  @Test
  void aDateIsReadInTheSystemOfTheWorkbook() throws UnreadableFileException {
    String cells = "<c r='A1' s='0'><v>45199.5</v></c>";
    LocalDateTime noon = LocalDateTime.of(2023, 9, 30, 12, 0);
    assertEquals(Optional.of(noon), cell(row(cells).formats("d.m.yyyy h:mm"), "A1").date());
    XlsxFile mac = row(cells).formats("d.m.yyyy h:mm").workbookPr("date1904='1'");
    assertEquals(Optional.of(noon.plusDays(1462)), cell(mac, "A1").date());
  }

  @Test
  void aNumberThatIsShownAsANumberIsNoDate() throws UnreadableFileException {
    assertEquals(
        Optional.empty(), cell(row("<c r='A1'><v>45199</v></c>").formats("0"), "A1").date());
  }

  @Test
  void aSharedStringIsJoinedFromItsRunsWithoutPhonetics() throws UnreadableFileException {
    XlsxFile file =
        row("<c r='A1' t='s'><v>0</v></c>")
            .sharedStrings(
                "<si><r><t>yksi </t></r><r><rPr><b/></rPr><t>kaksi</t></r>"
                    + "<rPh sb='0' eb='1'><t>IKU</t></rPh><phoneticPr/></si>");
    assertEquals(List.of("A1 TEXT yksi kaksi"), cells(file));
  }

  @Test
  void anInlineStringIsJoinedFromItsRunsWithoutPhonetics() throws UnreadableFileException {
    XlsxFile file =
        row(
            "<c r='A1' t='inlineStr'><is><t>a</t><rPh sb='0' eb='1'><t>X</t></rPh>"
                + "<r><t>b</t></r></is></c>");
    assertEquals(List.of("A1 TEXT ab"), cells(file));
  }

  @Test
  void escapesAreDecodedInEveryKindOfText() throws UnreadableFileException {
    XlsxFile file =
        row("<c r='A1' t='s'><v>0</v></c>"
                + "<c r='B1' t='inlineStr'><is><t>b_x000D_</t></is></c>"
                + "<c r='C1' t='str'><f>X</f><v>c_x000d_</v></c>"
                + "<c r='D1' t='str'><v>_x005F_x000D_ _x00_ _xZZZZ_ _x</v></c>")
            .sharedStrings("<si><t>a_x000D_</t></si>");
    assertEquals(
        List.of("A1 TEXT a\r", "B1 TEXT b\r", "C1 TEXT c\r", "D1 TEXT _x000D_ _x00_ _xZZZZ_ _x"),
        cells(file));
  }

  @Test
  void aFormulaWithoutASavedValueIsMissingAndNeverZero() throws UnreadableFileException {
    XlsxFile file =
        row(
            "<c r='A1'><f>1+1</f></c><c r='B1'><f>1+1</f><v></v></c>"
                + "<c r='C1' t='b'><f>X</f><v/></c>");
    assertEquals(List.of("A1 MISSING ", "B1 MISSING ", "C1 MISSING "), cells(file));
    assertTrue(cell(file, "A1").valueMissing());
    assertEquals(Optional.of("1+1"), cell(file, "A1").formula());
  }

  @Test
  void aFormulaGivesTheValueThatWasSaved() throws UnreadableFileException {
    XlsxFile file =
        row(
            "<c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='b'><f>TRUE()</f><v>1</v></c>"
                + "<c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                + "<c r='D1' t='str'><f>T(X)</f><v>abc</v></c>"
                + "<c r='E1' t='str'><f>T(X)</f><v></v></c>");
    assertEquals(
        List.of("A1 NUMBER 2", "B1 BOOLEAN TRUE", "C1 ERROR #DIV/0!", "D1 TEXT abc", "E1 TEXT "),
        cells(file));
    assertTrue(sheet(file).rows().get(0).cells().stream().allMatch(GridCell::isFormula));
  }

  @Test
  void aSharedFormulaMarksEveryCellThatHasIt() throws UnreadableFileException {
    XlsxFile file =
        row(
            "<c r='A1'><f t='shared' ref='A1:B1' si='0'>X+1</f><v>1</v></c>"
                + "<c r='B1'><f t='shared' si='0'/><v>2</v></c>");
    assertEquals(Optional.of("X+1"), cell(file, "A1").formula());
    assertEquals(Optional.of(""), cell(file, "B1").formula());
  }

  @Test
  void anArrayFormulaMarksEveryCellItFills() throws UnreadableFileException {
    XlsxFile file =
        XlsxFile.of(
            "<row r='1'><c r='A1'><f t='array' ref='A1:B2'>X*2</f><v>1</v></c>"
                + "<c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row>"
                + "<row r='2'><c r='B2'><v>4</v></c></row><row r='3'><c r='B3'><v>5</v></c></row>");
    assertTrue(cell(file, "B1").isFormula());
    assertTrue(cell(file, "B2").isFormula());
    assertFalse(cell(file, "C1").isFormula());
    assertFalse(cell(file, "B3").isFormula());
  }

  @Test
  void aSharedStringThatDoesNotExistDamagesOnlyItsOwnCell() throws UnreadableFileException {
    XlsxFile file =
        row("<c r='A1' t='s'><v>7</v></c><c r='B1' t='s'><v>0</v></c><c r='C1' t='s'><v>x</v></c>")
            .sharedStrings("<si><t>hei</t></si>");
    assertEquals(List.of("A1 DAMAGED 7", "B1 TEXT hei", "C1 DAMAGED x"), cells(file));
  }

  @Test
  void sharedStringsWithoutTheirPartAreDamagedCells() throws UnreadableFileException {
    assertEquals(List.of("A1 DAMAGED 0"), cells(row("<c r='A1' t='s'><v>0</v></c>")));
  }

  @Test
  void whatIsNoNumberAndNoKnownTypeIsDamagedAndKept() throws UnreadableFileException {
    XlsxFile file =
        row(
            "<c r='A1'><v>abc</v></c><c r='B1'><v>NaN</v></c><c r='C1' t='zz'><v>5</v></c>"
                + "<c r='D1'><v>1e999</v></c><c r='E1' t='b'><v>ehkä</v></c>");
    assertEquals(
        List.of(
            "A1 DAMAGED abc",
            "B1 DAMAGED NaN",
            "C1 DAMAGED 5",
            "D1 DAMAGED 1e999",
            "E1 DAMAGED ehkä"),
        cells(file));
  }

  @Test
  void emptyValuesAreBlankAndLoseNothingElse() throws UnreadableFileException {
    XlsxFile file =
        row("<c r='A1' t='b'><v></v></c><c r='B1'><v></v></c><c r='C1' s='4'/>"
                + "<c r='D1' t='s'><v>0</v></c><c r='E1' t='inlineStr'><is></is></c>"
                + "<c r='F1' t='str'><v></v></c><c r='G1' t='s'><v></v></c><c r='H1'><v>8</v></c>")
            .sharedStrings("<si/>");
    assertEquals(List.of("H1 NUMBER 8"), cells(file));
  }

  @Test
  void aTextOfBlanksIsNotBlank() throws UnreadableFileException {
    XlsxFile file =
        row("<c r='A1' t='s'><v>0</v></c><c r='B1' t='str'><v> </v></c>")
            .sharedStrings("<si><t xml:space='preserve'>  </t></si>");
    assertEquals(List.of("A1 TEXT   ", "B1 TEXT  "), cells(file));
  }

  @Test
  void anInlineStringCountsWhateverTheTypeSays() throws UnreadableFileException {
    assertEquals(List.of("A1 TEXT hei"), cells(row("<c r='A1'><is><t>hei</t></is></c>")));
  }

  @Test
  void booleansAndErrorsAreWrittenAsSpreadsheetsDo() throws UnreadableFileException {
    XlsxFile file =
        row(
            "<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c><c r='C1'"
                + " t='e'><v>#N/A</v></c>");
    assertEquals(List.of("A1 BOOLEAN TRUE", "B1 BOOLEAN FALSE", "C1 ERROR #N/A"), cells(file));
  }

  @Test
  void cellsAndRowsWithoutAddressesAreCounted() throws UnreadableFileException {
    XlsxFile file =
        XlsxFile.of(
            "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c>"
                + "<c><v>4</v></c></row><row><c><v>5</v></c></row>");
    assertEquals(
        List.of("A1 NUMBER 1", "C1 NUMBER 2", "C5 NUMBER 3", "D5 NUMBER 4", "A6 NUMBER 5"),
        cells(file));
  }

  @Test
  void anIsoDateIsReadAndKept() throws UnreadableFileException {
    XlsxFile file =
        row(
            "<c r='A1' t='d'><v>2023-09-30</v></c><c r='B1' t='d'><v>2023-09-30T12:30:00Z</v></c>"
                + "<c r='C1' t='d'><v>syksy</v></c>");
    assertEquals(
        List.of(
            "A1 DATE_TEXT 2023-09-30", "B1 DATE_TEXT 2023-09-30T12:30:00Z", "C1 DATE_TEXT syksy"),
        cells(file));
    assertEquals(Optional.of(LocalDateTime.of(2023, 9, 30, 0, 0)), cell(file, "A1").date());
    assertEquals(Optional.of(LocalDateTime.of(2023, 9, 30, 12, 30)), cell(file, "B1").date());
    assertEquals(Optional.empty(), cell(file, "C1").date());
  }

  @Test
  void blanksAroundEntitiesAndSectionsAreKept() throws UnreadableFileException {
    XlsxFile file =
        row(
            "<c r='A1' t='inlineStr'><is><t>a &amp; b<![CDATA[ <c> ]]>&#228;<!--x-->"
                + " d</t></is></c>");
    assertEquals(List.of("A1 TEXT a & b <c> ä d"), cells(file));
  }

  @Test
  void aTextLongerThanExcelAllowsIsKeptWhole() throws UnreadableFileException {
    String text = "ä".repeat(100_000);
    assertEquals(
        text, cell(row("<c r='A1' t='inlineStr'><is><t>" + text + "</t></is></c>"), "A1").text());
  }

  @Test
  void aRepeatedAddressKeepsTheLastAndTellsOfTheOthers() throws UnreadableFileException {
    XlsxFile file =
        XlsxFile.of(
            "<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c>"
                + "<c r='A1'><v>3</v></c></row><row r='2'><c r='A2'><v>4</v></c></row>");
    assertEquals(List.of("A1 NUMBER 3", "B1 NUMBER 2", "A2 NUMBER 4"), cells(file));
    assertEquals(
        List.of(new OutsideCell(OutsideCell.Cause.REPEATED, "A2", "1")), sheet(file).strays());
  }

  @Test
  void cellsOutsideOfASheetAreToldOf() throws UnreadableFileException {
    XlsxFile file =
        XlsxFile.of(
            "<row r='1'><c r='XFE1'><v>1</v></c><c r='A1048577'><v>2</v></c>"
                + "<c r='?'><v>3</v></c><c r='XFD1'><v>4</v></c><c><v>5</v></c></row>"
                + "<row r='99999999'><c><v>6</v></c></row>");
    assertEquals(List.of("XFD1 NUMBER 4"), cells(file));
    assertEquals(
        List.of("XFE1=1", "A1048577=2", "?=3", "=5", "=6"),
        sheet(file).strays().stream().map(cell -> cell.reference() + "=" + cell.text()).toList());
  }

  @Test
  void aCellIsFoundByItsAddress() throws UnreadableFileException {
    XlsxFile file =
        XlsxFile.of(
            "<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c><c r='E2'><v>3</v></c></row>"
                + "<row r='9'><c r='A9'><v>4</v></c></row>");
    GridSheet sheet = sheet(file);
    assertEquals("2", sheet.cell(CellAddress.parse("D2")).orElseThrow().text());
    assertEquals("4", sheet.cell(CellAddress.parse("A9")).orElseThrow().text());
    assertEquals(Optional.empty(), sheet.cell(CellAddress.parse("C2")));
    assertEquals(Optional.empty(), sheet.cell(CellAddress.parse("A5")));
    assertEquals(4, sheet.cellCount());
  }
}
