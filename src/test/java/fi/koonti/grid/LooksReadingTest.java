package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.Language;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the look of cells and letters says, and what lies over them. */
class LooksReadingTest {

  private static final String FONTS =
      "<fonts><font><color rgb='FF000000'/></font><font><strike/></font><font><color"
          + " rgb='FFFFFFFF'/></font><font><strike"
          + " val='0'/></font></fonts><fills><fill><patternFill"
          + " patternType='none'/></fill></fills><cellXfs><xf numFmtId='0' fontId='0'"
          + " fillId='0'/><xf numFmtId='0' fontId='1' fillId='0'/><xf numFmtId='0' fontId='2'"
          + " fillId='0'/><xf numFmtId='0' fontId='3' fillId='0'/></cellXfs>";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // style of the cell; runs; what is left; what is struck out
        "0; <r><t>120</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1)</t></r>; 120¹⁾; ``",
        "0; <r><t>CO</t></r><r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r>; CO₂; ``",
        "0; <r><rPr><vertAlign val='superscript'/></rPr><t>120</t></r>; 120; ``",
        "0; <r><rPr><strike/></rPr><t>150</t></r><r><rPr/><t> 160</t></r>; 160; 150",
        "0; <r><rPr><strike val='0'/></rPr><t>150</t></r>; 150; ``",
        "0; <r><rPr><strike/></rPr><t>kaikki</t></r>; ``; kaikki",
        "1; <t>1100</t>; ``; 1100",
        "1; <r><t>vanha </t></r><r><rPr/><t>uusi</t></r>; uusi; vanha",
        "3; <t>1100</t>; 1100; ``"
      })
  void lettersThatAreStruckOutOrRaisedAreNoPartOfTheNumber(
      int style, String runs, String left, String struck) throws UnreadableFileException {
    GridCell cell = cell("<c r='A1' s='%d' t='inlineStr'><is>%s</is></c>".formatted(style, runs));
    assertEquals(left, cell.text());
    assertEquals(struck, cell.look().struck());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // style of the cell; runs; what is left; what is hidden beside it; whether nothing is seen
        "0; <r><t>12</t></r><r><rPr><color rgb='FFFFFFFF'/></rPr><t>3</t></r>; 12; 3; false",
        "0; <r><t>1</t></r><r><rPr><color theme='0'/></rPr><t>0</t></r><r><t>5</t></r>; 15; 0;"
            + " false",
        "0; <r><rPr><color rgb='FFFFFFFF'/></rPr><t>alle </t></r><r><rPr/><t>5</t></r>; 5; alle;"
            + " false",
        "0; <r><t>12</t></r><r><rPr><color rgb='FFFF0000'/></rPr><t>3</t></r>; 123; ``; false",
        "0; <r><t>a </t></r><r><rPr><b/></rPr><t> b</t></r>; a  b; ``; false",
        "0; <r><rPr><color rgb='FFFFFFFF'/></rPr><t>12</t></r>; 12; ``; true",
        "0; <r><rPr><color rgb='FFFFFFFF'/><strike/></rPr><t>9</t></r><r><t>5</t></r>; 5; ``;"
            + " false",
        "2; <t>5</t>; 5; ``; true",
        "2; <r><rPr><color rgb='FF000000'/></rPr><t>5</t></r>; 5; ``; false",
        "2; <r><rPr/><t>5</t></r><r><t>6</t></r>; 5; 6; false"
      })
  void lettersOfTheColourOfTheGroundAreNoPartOfTheValue(
      int style, String runs, String left, String hidden, boolean unseen)
      throws UnreadableFileException {
    GridCell cell = cell("<c r='A1' s='%d' t='inlineStr'><is>%s</is></c>".formatted(style, runs));
    assertEquals(left, cell.text());
    assertEquals(hidden, cell.look().hidden());
    assertEquals(unseen, cell.isUnseen());
  }

  @Test
  void lettersOfTheColourOfTheGroundAreNoPartOfAnOpenDocumentValue()
      throws UnreadableFileException {
    String styles =
        "<style:style style:name='W' style:family='text'><style:text-properties"
            + " style:color='#ffffff'/></style:style><style:style style:name='R'"
            + " style:family='text'><style:text-properties style:color='#ff0000'/></style:style>";
    String table =
        "<table:table table:name='Seuranta'><table:table-row><table:table-cell"
            + " office:value-type='string'><text:p>12<text:span text:style-name='W'>3</text:span>"
            + "<text:span text:style-name='R'>4</text:span></text:p></table:table-cell>"
            + "</table:table-row></table:table>";
    GridSheet sheet = Reading.READER.read(OdsFile.ofTables(styles, table).bytes()).sheets().get(0);
    assertEquals("124", at(sheet, "A1").text());
    assertEquals("3", at(sheet, "A1").look().hidden());
  }

  @Test
  void lettersOfTheColourOfTheGroundAreNoPartOfAnXlsValue() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFFont white = workbook.createFont();
      white.setColor(IndexedColors.WHITE.getIndex());
      HSSFRichTextString text = new HSSFRichTextString("123");
      text.applyFont(2, 3, white);
      workbook.createSheet("Seuranta").createRow(0).createCell(0).setCellValue(text);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      GridSheet sheet = Reading.READER.read(bytes.toByteArray()).sheets().get(0);
      assertEquals("12", at(sheet, "A1").text());
      assertEquals("3", at(sheet, "A1").look().hidden());
    }
  }

  @Test
  void aStruckNumberIsATextOfWhichNothingIsLeft() throws UnreadableFileException {
    GridCell cell = cell("<c r='A1' s='1'><v>1100.5</v></c>");
    assertEquals(GridCell.Kind.TEXT, cell.kind());
    assertEquals("", cell.text());
    assertEquals("1100,5", cell.look().struck());
  }

  @Test
  void lettersOfTheColourOfTheGroundAreUnseen() throws UnreadableFileException {
    assertEquals(true, cell("<c r='A1' s='2'><v>5</v></c>").isUnseen());
    assertEquals(false, cell("<c r='A1' s='0'><v>5</v></c>").isUnseen());
  }

  @ParameterizedTest
  @CsvSource({
    "FFFFFF, FFFFFF, true",
    "FFFFFF, FFFBEA, true",
    "D9D9D9, FFFFFF, false",
    "FF0000, FFFFFF, false",
    "'', '', false",
    "theme 4 null, theme 4 null, true",
    "theme 4 null, FFFFFF, false"
  })
  void coloursAreTheSameWhenNobodyCanTellThemApart(String one, String other, boolean same) {
    assertEquals(same, Colours.areSame(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // digits at least; letters with their place from the decimal mark; number; what is shown
        "1; 3=` `; 1234; 1 234",
        "1; 3=` `; 5; 5",
        "3; 2=-; 123; 1-23",
        "1; 3=` `,6=` `; 1234567; 1 234 567",
        "4; 3=` `; 12; 0 012",
        "1; 0=,0; 12; 12`,0`"
      })
  void lettersAmongTheDigitsOfAnOpenDocumentCellStandWhereItSays(
      int least, String letters, String number, String shown) throws UnreadableFileException {
    StringBuilder embedded = new StringBuilder();
    for (String one : letters.replace("`", "").split("(?<!=),")) {
      String[] parts = one.split("=", 2);
      embedded.append(
          "<number:embedded-text number:position='%s'>%s</number:embedded-text>"
              .formatted(parts[0], parts[1]));
    }
    String styles =
        "<number:number-style style:name='N0' xmlns:number='urn:n'><number:number"
            + " number:decimal-places='0' number:min-integer-digits='"
            + least
            + "'>"
            + embedded
            + "</number:number></number:number-style><style:style style:name='plain'"
            + " style:family='table-cell' style:data-style-name='N0'/>";
    String table =
        "<table:table table:name='Seuranta'><table:table-row><table:table-cell"
            + " table:style-name='plain' office:value-type='float' office:value='"
            + number
            + "'/></table:table-row></table:table>";
    GridSheet sheet = Reading.READER.read(OdsFile.ofTables(styles, table).bytes()).sheets().get(0);
    assertEquals(shown.replace("`", ""), at(sheet, "A1").shownText(Language.FI));
  }

  @Test
  void openDocumentStylesAreFollowedToTheirParents() throws UnreadableFileException {
    String styles =
        "<number:percentage-style style:name='N1' xmlns:number='urn:n'><number:number"
            + " number:decimal-places='1' number:min-integer-digits='1'/><number:text>"
            + " %</number:text></number:percentage-style>"
            + "<style:style style:name='parent' style:family='table-cell'"
            + " style:data-style-name='N1'/><style:style style:name='child'"
            + " style:family='table-cell' style:parent-style-name='parent'/>"
            + "<number:number-style style:name='N0' xmlns:number='urn:n'><number:number"
            + " number:min-integer-digits='1'/></number:number-style>"
            + "<style:style style:name='plain' style:family='table-cell'"
            + " style:data-style-name='N0'/>"
            + "<style:style style:name='T1' style:family='text'><style:text-properties"
            + " style:text-line-through-style='solid'/></style:style>"
            + "<style:style style:name='T2' style:family='text'><style:text-properties"
            + " style:text-position='super 58%'/></style:style>";
    String row =
        "<table:table-row><table:table-cell office:value-type='float'"
            + " office:value='0.805'/><table:table-cell table:style-name='child'"
            + " office:value-type='float' office:value='0.805'/><table:table-cell"
            + " office:value-type='string'><text:p><text:span text:style-name='T1'>150</text:span>"
            + " 160<text:span text:style-name='T2'>1</text:span>"
            + " kpl</text:p></table:table-cell>"
            + "<table:table-cell table:style-name='plain' office:value-type='float'"
            + " office:value='1.25'/></table:table-row>";
    String table =
        "<table:table table:name='Seuranta'><table:table-column"
            + " table:default-cell-style-name='parent'/>"
            + row
            + "</table:table>";
    GridSheet sheet = Reading.READER.read(OdsFile.ofTables(styles, table).bytes()).sheets().get(0);
    assertEquals("80,5 %", at(sheet, "A1").shownText(Language.FI));
    assertEquals("80,5 %", at(sheet, "B1").shownText(Language.FI));
    assertEquals("1,25", at(sheet, "D1").shownText(Language.FI));
    assertEquals("160¹ kpl", at(sheet, "C1").text());
    assertEquals("150", at(sheet, "C1").look().struck());
  }

  @Test
  void textsInShapesAreReadParagraphByParagraphInGroupsToo() throws UnreadableFileException {
    String box = "<x:sp><x:txBody><a:bodyPr/>%s</x:txBody></x:sp>";
    String from = "<x:from><x:col>2</x:col><x:row>4</x:row></x:from>";
    String anchors =
        "<x:twoCellAnchor>"
            + from
            + box.formatted(
                "<a:p><a:r><a:t>Ylös </a:t></a:r><a:r><a:t>asti</a:t></a:r></a:p><a:p/>")
            + "</x:twoCellAnchor><x:twoCellAnchor><x:grpSp>"
            + box.formatted("<a:p><a:r><a:t>eka</a:t></a:r><a:br/><a:r><a:t>toka</a:t></a:r></a:p>")
            + box.formatted("<a:p><a:r><a:t> </a:t></a:r></a:p>")
            + "<x:pic><x:nvPicPr><x:cNvPr name='Kuva 1'/></x:nvPicPr></x:pic>"
            + "</x:grpSp></x:twoCellAnchor>";
    XlsxFile file =
        XlsxFile.of("<row r='1'><c r='A1'><v>1</v></c></row>")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                XlsxFile.links(
                    XlsxFile.link(
                        "rId1", XlsxFile.OFFICE + "/drawing", "../drawings/drawing1.xml")))
            .part(
                "xl/drawings/drawing1.xml",
                "<x:wsDr xmlns:x='urn:x' xmlns:a='urn:a'>" + anchors + "</x:wsDr>");
    assertEquals(
        List.of(
            new Hanging(Hanging.Kind.TEXT_BOX, Optional.of(CellAddress.parse("C5")), "Ylös asti"),
            new Hanging(Hanging.Kind.TEXT_BOX, Optional.empty(), "eka\ntoka"),
            new Hanging(Hanging.Kind.PICTURE, Optional.empty(), "Kuva 1")),
        Reading.READER.read(file.bytes()).sheets().get(0).hangings());
  }

  @Test
  void threadsWithoutANoteAreRead() throws UnreadableFileException {
    XlsxFile file =
        XlsxFile.of("<row r='1'><c r='A1'><v>1</v></c></row>")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                XlsxFile.links(XlsxFile.link("rId1", "urn:x/threadedComment", "../threads/t1.xml")))
            .part(
                "xl/threads/t1.xml",
                "<ThreadedComments><threadedComment"
                    + " ref='B2'><text>tarkista</text></threadedComment><threadedComment"
                    + " ref='B2'><text>ok</text></threadedComment></ThreadedComments>");
    assertEquals(
        Map.of(CellAddress.parse("B2"), "tarkista\nok"),
        Reading.READER.read(file.bytes()).sheets().get(0).comments());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "&L&\"Calibri,Regular\"&9Luonnos&R&P / &N; Luonnos",
        "&C&K00-049Lisätieto: 12 && 13; Lisätieto: 12 & 13",
        "&P / &N; ``",
        "&D &T &F &A; ``"
      })
  void ofHeadersTheLettersCount(String coded, String text) {
    List<Hanging> found = new ArrayList<>();
    PageText.add(coded, found);
    assertEquals(text, found.isEmpty() ? "" : found.get(0).text());
  }

  @Test
  void headersOfOpenDocumentPagesHangOnTheTablesThatHaveThem() throws UnreadableFileException {
    String region = "<style:region-%s><text:p>%s</text:p></style:region-%1$s>";
    String pages =
        "<style:master-page style:name='P1'><style:header>"
            + region.formatted("left", "Tarkistamaton<text:s/><text:span>luonnos</text:span>")
            + region.formatted("right", "Sivu <text:page-number>1</text:page-number>")
            + "</style:header><style:footer style:display='false'><text:p>Piilossa</text:p>"
            + "</style:footer><style:footer-left><text:p><text:date>1.9.</text:date>/"
            + "<text:sheet-name>Seuranta</text:sheet-name></text:p></style:footer-left>"
            + "</style:master-page><style:master-page style:name='P2'><style:header>"
            + "<text:p>Muualla</text:p></style:header></style:master-page>";
    OdsFile file =
        OdsFile.ofTables(
                "<style:style style:name='ta1' style:family='table' style:master-page-name='P1'/>",
                "<table:table table:name='Seuranta' table:style-name='ta1'/>")
            .pages(pages);

    List<String> texts =
        Reading.READER.read(file.bytes()).sheets().get(0).hangings().stream()
            .map(hanging -> hanging.kind() + " " + hanging.text())
            .toList();

    assertEquals(List.of("PAGE_TEXT Tarkistamaton luonnos", "PAGE_TEXT Sivu"), texts);
  }

  private static GridCell cell(String element) throws UnreadableFileException {
    XlsxFile file =
        XlsxFile.of("<row r='1'>" + element + "</row>")
            .part(
                "xl/styles.xml",
                "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(XlsxFile.MAIN, FONTS));
    return at(Reading.READER.read(file.bytes()).sheets().get(0), "A1");
  }

  private static GridCell at(GridSheet sheet, String address) {
    return sheet.cell(CellAddress.parse(address)).orElseThrow();
  }
}
