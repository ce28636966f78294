package fi.koonti.grid;

import static fi.koonti.grid.Reading.cells;
import static fi.koonti.grid.Reading.grid;
import static fi.koonti.grid.Reading.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.UnreadableFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a sheet has besides the values of its cells. */
class SheetReadingTest {

  @Test
  void sheetsKeepTheOrderAndVisibilityOfTheWorkbook() throws UnreadableFileException {
    Grid grid =
        grid(
            new XlsxFile()
                .sheet("Ohje", "", "<sheetData/>")
                .sheet("Seuranta &amp; muut", "state='hidden'", "<sheetData/>")
                .sheet("_kone", "state='veryHidden'", ""));
    assertEquals(
        List.of("Ohje VISIBLE", "Seuranta & muut HIDDEN", "_kone VERY_HIDDEN"),
        grid.sheets().stream().map(sheet -> sheet.name() + " " + sheet.visibility()).toList());
    assertTrue(grid.sheet("OHJE").isPresent());
  }

  @Test
  void hiddenRowsAndColumnsAreTold() throws UnreadableFileException {
    GridSheet sheet =
        sheet(
            new XlsxFile()
                .sheet(
                    "S",
                    "",
                    "<cols><col min='2' max='3' hidden='1'/><col min='5' max='9' hidden='0'/><col"
                        + " min='20' max='99999' hidden='true'/></cols><sheetData><row r='1'"
                        + " hidden='1'><c r='A1'><v>1</v></c></row><row r='3' hidden='true'/><row"
                        + " r='4'><c r='A4'><v>1</v></c></row></sheetData>"));
    assertEquals(List.of(true, false), sheet.rows().stream().map(GridRow::hidden).toList());
    assertTrue(sheet.isRowHidden(2));
    assertFalse(sheet.isRowHidden(3));
    assertTrue(sheet.isColumnHidden(1) && sheet.isColumnHidden(2) && sheet.isColumnHidden(16_383));
    assertFalse(sheet.isColumnHidden(0) || sheet.isColumnHidden(4) || sheet.isColumnHidden(16_384));
  }

  @Test
  void mergedRangesBehindTheRowsAreRead() throws UnreadableFileException {
    GridSheet sheet =
        sheet(
            new XlsxFile()
                .sheet(
                    "S",
                    "",
                    "<sheetData/><sheetProtection sheet='1'/><autoFilter ref='A1:B2'/><mergeCells"
                        + " count='3'><mergeCell ref='A1:C2'/><mergeCell ref='nonsense'/><mergeCell"
                        + " ref='D5'/></mergeCells><pageMargins left='1'/>"));
    assertEquals(
        List.of("A1:C2", "D5:D5"), sheet.merges().stream().map(CellRange::toString).toList());
  }

  @Test
  void aDimensionIsNotBelieved() throws UnreadableFileException {
    XlsxFile file =
        new XlsxFile()
            .sheet(
                "S",
                "",
                "<dimension ref='A1'/><sheetData><row r='7'><c"
                    + " r='Q7'><v>1</v></c></row></sheetData>");
    assertEquals(List.of("Q7 NUMBER 1"), cells(file));
  }

  @Test
  void aMillionStyledBlankRowsLeaveNothingBehind() throws UnreadableFileException {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i < CellAddress.ROW_LIMIT; i++) {
      rows.append("<row r='")
          .append(i)
          .append("' s='1'><c r='A")
          .append(i)
          .append("' s='1'/></row>");
    }
    rows.append("<row r='1048576'><c r='A1048576'><v>1</v></c></row>");
    assertEquals(1, sheet(XlsxFile.of(rows.toString())).rows().size());
  }

  @Test
  void commentsAreReadAndExplanationsOfThreadsLeftOut() throws UnreadableFileException {
    String thread =
        "[Kommenttiketju]&#10;&#10;Excel-versiosi… Lue lisää:"
            + " https://go.microsoft.com/fwlink/?linkid=870924&#10;&#10;Kommentti:&#10;   "
            + " tarkista&#10;Vastaus:&#10;    ok";
    XlsxFile file =
        XlsxFile.of("<row r='1'><c r='A1'><v>1</v></c></row>")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                XlsxFile.links(
                    XlsxFile.link("rId1", XlsxFile.OFFICE + "/comments", "../comments1.xml")))
            .part(
                "xl/comments1.xml",
                "<comments xmlns='%s'><authors><author>x</author></authors><commentList>"
                        .formatted(XlsxFile.MAIN)
                    + "<comment ref='A1' authorId='0'><text><r><t>huomio:"
                    + " </t></r><r><t>katso</t></r></text></comment><comment ref='B9'"
                    + " authorId='0'><text><t>"
                    + thread
                    + "</t></text></comment></commentList></comments>");
    assertEquals(
        Map.of(
            CellAddress.parse("A1"), "huomio: katso",
            CellAddress.parse("B9"), "tarkista\nVastaus:\n    ok"),
        sheet(file).comments());
  }
}
