package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsReadingTest {

  @Test
  void repeatedCellsAndRowsStandAsOftenAsTheySay() throws UnreadableFileException {
    assertEquals(
        "[A1 TEXT a, B1 TEXT a, D1 TEXT b, A4 TEXT c, A5 TEXT c]",
        cells(
            row(cell("number-columns-repeated='2'", "a") + cell("", "") + cell("", "b"))
                + "<table:table-row"
                + " table:number-rows-repeated='2'><table:table-cell/></table:table-row><table:table-row"
                + " table:number-rows-repeated='2'>"
                + cell("", "c")
                + "</table:table-row>"));
  }

  @Test
  void blankCellsCostNothingHoweverOftenTheyAreRepeated() throws UnreadableFileException {
    assertEquals(
        "[A1048576 TEXT loppu]",
        cells(
            "<table:table-row table:number-rows-repeated='1048575'>"
                + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
                + row(cell("", "loppu"))));
  }

  @Test
  void filledCellsRepeatedWithoutEndAreRefusedBeforeTheyAreMade() {
    String million =
        "<table:table-row table:number-rows-repeated='1000000'>"
            + cell("number-columns-repeated='16384'", "x")
            + "</table:table-row>";
    assertEquals(Reason.TOO_MANY_CELLS, reason(OdsFile.of(million).bytes()));
  }

  @Test
  void paragraphsAreJoinedByLineEndsAndSpacesAreKept() throws UnreadableFileException {
    String text =
        "<text:p>yksi<text:s text:c='3'/>kaksi\n   kolme</text:p><text:p/>"
            + "<text:p> <text:span>neljä</text:span><text:tab/><text:a>viisi</text:a>"
            + "<text:line-break/>kuusi </text:p>";
    assertEquals(
        "[A1 TEXT yksi   kaksi kolme\n\nneljä\tviisi\nkuusi ]",
        cells(row("<table:table-cell office:value-type='string'>" + text + "</table:table-cell>")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          float' office:value='1234.5      | NUMBER 1234.5 GENERAL
          currency' office:value='12       | NUMBER 12 GENERAL
          percentage' office:value='0.125  | NUMBER 0.125 PERCENT
          date' office:date-value='2023-09-30 | DATE_TEXT 2023-09-30 DATE
          date' office:date-value='2023-09-30T12:00:00 | DATE_TEXT 2023-09-30T12:00:00 DATE_TIME
          time' office:time-value='PT12H00M00S | NUMBER 0.5 TIME
          boolean' office:boolean-value='true | BOOLEAN TRUE GENERAL
          float' office:value='kaksi       | DAMAGED kaksi GENERAL
          float                            | DAMAGED  GENERAL
          time' office:time-value='aamulla | DAMAGED aamulla GENERAL
          boolean' office:boolean-value='ehkä | DAMAGED ehkä GENERAL
          """)
  void aValueIsWhatItsTypeSays(String type, String wanted) throws UnreadableFileException {
    GridCell cell = only("<table:table-cell office:value-type='" + type + "'/>");
    assertEquals(
        wanted.replace("  ", " "),
        (cell.kind() + " " + cell.text() + " " + cell.shape()).replace("  ", " "));
  }

  @Test
  void formulasGiveTheirSavedValues() throws UnreadableFileException {
    GridCell sum =
        only(
            "<table:table-cell table:formula='of:=SUM([.B1])' office:value-type='float'"
                + " office:value='3'/>");
    assertEquals("3", sum.text());
    assertEquals(Optional.of("SUM([.B1])"), sum.formula());
    assertTrue(only("<table:table-cell table:formula='of:=[.B1]'/>").valueMissing());
    GridCell error =
        only(
            "<table:table-cell table:formula='of:=NA()' office:value-type='string'"
                + " office:string-value='' calcext:value-type='error'><text:p>#N/A</text:p>"
                + "</table:table-cell>");
    assertEquals(GridCell.Kind.ERROR, error.kind());
    assertEquals("#N/A", error.text());
  }

  @Test
  void coveredCellsKeepWhatStandsUnderTheMerge() throws UnreadableFileException {
    GridSheet sheet =
        sheet(
            OdsFile.of(
                row(
                    "<table:table-cell table:number-columns-spanned='2'"
                        + " table:number-rows-spanned='1'"
                        + " office:value-type='string'><text:p>yllä</text:p></table:table-cell><table:covered-table-cell"
                        + " office:value-type='string'><text:p>alla</text:p>"
                        + "</table:covered-table-cell>")));
    assertEquals("[A1 TEXT yllä, B1 TEXT alla]", cells(sheet));
    assertEquals("[A1:B1]", sheet.merges().toString());
  }

  @Test
  void hiddenRowsColumnsAndSheetsAndNotesAreToldAndGroupsAreWalked()
      throws UnreadableFileException {
    Grid grid =
        read(
            OdsFile.ofTables(
                "<style:style style:name='ta2' style:family='table'>"
                    + "<style:table-properties table:display='false'/></style:style>",
                "<table:table table:name='_koonti' table:style-name='ta2'>"
                    + "<table:table-column-group><table:table-column"
                    + " table:number-columns-repeated='2'/></table:table-column-group>"
                    + "<table:table-column table:visibility='collapse'/>"
                    + "<table:table-header-rows>"
                    + row(cell("", "a"))
                    + "</table:table-header-rows><table:table-row-group>"
                    + "<table:table-row table:visibility='filter'>"
                    + "<table:table-cell office:value-type='string'><office:annotation>"
                    + "<dc:date>2023-10-10T08:00:00</dc:date><text:p>huomio</text:p>"
                    + "</office:annotation><text:p>b</text:p></table:table-cell></table:table-row>"
                    + "</table:table-row-group></table:table>"));
    GridSheet sheet = grid.sheets().get(0);
    assertEquals(Visibility.HIDDEN, sheet.visibility());
    assertEquals("[A1 TEXT a, A2 TEXT b]", cells(sheet));
    assertTrue(sheet.isRowHidden(1));
    assertTrue(sheet.isColumnHidden(2));
    assertEquals("huomio", sheet.comments().get(CellAddress.parse("A2")));
  }

  @Test
  void sheetsThatOnlyKeepOtherFilesAreLinksAndDeletedCellsAreNobodys()
      throws UnreadableFileException {
    Grid grid =
        read(
            OdsFile.ofTables(
                "",
                "<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell>"
                    + "<text:p>poistettu</text:p></table:change-track-table-cell>"
                    + "</table:cell-content-deletion></table:deletion></table:tracked-changes><table:table"
                    + " table:name='Oma'>"
                    + row(cell("", "a"))
                    + "</table:table><table:table table:name='muu'><table:table-source/>"
                    + row(cell("", "muualta"))
                    + "</table:table>"));
    assertEquals("[Oma (1 rows)]", grid.sheets().toString());
    assertTrue(grid.externalLinks());
  }

  @Test
  void theTimeOfSavingAndOwnPropertiesAreRead() throws UnreadableFileException {
    Grid grid =
        read(
            OdsFile.of("")
                .meta(
                    "<dc:date>2023-10-10T08:00:00.123</dc:date>"
                        + "<meta:user-defined meta:name='koonti'>x</meta:user-defined>"));
    assertEquals(Instant.parse("2023-10-10T05:00:00.123Z"), grid.saved().orElseThrow().instant());
    assertEquals("{koonti=x}", grid.customProperties().toString());
  }

  @Test
  void encryptedTextDocumentsAndTruncatedFilesAreRefused() {
    OdsFile encrypted =
        OdsFile.of("")
            .part(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                    + "<m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry>"
                    + "</m:manifest>");
    assertEquals(Reason.ENCRYPTED, reason(encrypted.bytes()));
    assertEquals(
        Reason.NOT_A_WORKBOOK,
        reason(OdsFile.of("").part("mimetype", "application/vnd.oasis.opendocument.text").bytes()));
    byte[] whole = OdsFile.of(row(cell("", "a"))).bytes();
    assertEquals(Reason.TRUNCATED, reason(java.util.Arrays.copyOf(whole, whole.length - 10)));
    assertEquals(
        Reason.DOCTYPE,
        reason(OdsFile.of("").part("content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>").bytes()));
  }

  private static String row(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  private static String cell(String attributes, String text) {
    return "<table:table-cell "
        + (attributes.isEmpty() ? "" : "table:" + attributes)
        + " office:value-type='string'><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static GridCell only(String cell) throws UnreadableFileException {
    return sheet(OdsFile.of(row(cell))).cell(CellAddress.parse("A1")).orElseThrow();
  }

  private static Grid read(OdsFile file) throws UnreadableFileException {
    return Reading.READER.read(file.bytes());
  }

  private static GridSheet sheet(OdsFile file) throws UnreadableFileException {
    return read(file).sheets().get(0);
  }

  private static String cells(String rows) throws UnreadableFileException {
    return cells(sheet(OdsFile.of(rows)));
  }

  private static String cells(GridSheet sheet) {
    List<String> cells =
        sheet.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(cell -> cell.address() + " " + cell.kind() + " " + cell.text())
            .collect(Collectors.toList());
    return cells.toString();
  }

  private static Reason reason(byte[] content) {
    return Reading.refusal(content).reason();
  }
}
