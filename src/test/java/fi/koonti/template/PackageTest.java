package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.io.OutputTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook as a whole: sheets, links, and the same bytes every time. */
class PackageTest {

  private static final byte[] BYTES = Templates.bytes(PackageTest::draw);
  private static final Template TEMPLATE = open(BYTES);

  private static void draw(XSSFWorkbook workbook) {
    XSSFSheet front = workbook.createSheet("Etusivu");
    Templates.formula(front, "A1", "Tiedot!B6");
    Templates.report(workbook);
    Templates.data(workbook);
    workbook.getSheet("Raportti").createFreezePane(0, 1);
  }

  private static Template open(byte[] bytes) {
    try {
      return Template.open(bytes);
    } catch (TemplateException fault) {
      throw new AssertionError(fault);
    }
  }

  private static TemplateFill fill() {
    return Templates.dataPour(TEMPLATE, 2);
  }

  @Test
  void theSameInputGivesTheSameBytesInAnyTimeZone() {
    byte[] first = Templates.dataPour(open(BYTES), 5).toBytes();
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, Templates.dataPour(open(BYTES), 5).toBytes());
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void whenTheTemplateWasSavedIsNoTimeOfTheWorkbook() throws IOException {
    byte[] template =
        Templates.bytes(
            workbook -> {
              draw(workbook);
              workbook
                  .getProperties()
                  .getCoreProperties()
                  .setModified(Optional.of(Date.from(Instant.parse("2024-05-01T10:00:00Z"))));
            });
    String core = Templates.part(Templates.dataPour(open(template), 1), "docProps/core.xml");
    assertFalse(core.contains("2024-05-01"), core);
    assertTrue(core.contains(OutputTime.VALUE.toString()), core);
  }

  @Test
  void theListOfContentTypesComesFirst() throws IOException {
    assertEquals("[Content_Types].xml", Templates.parts(fill()).get(0));
  }

  @Test
  void aDroppedSheetIsGoneWithAllThatIsItsOwn() throws IOException {
    List<String> gone =
        List.of(
            "xl/worksheets/sheet3.xml",
            "xl/worksheets/_rels/sheet3.xml.rels",
            "xl/tables/table1.xml",
            "xl/drawings/drawing1.xml",
            "xl/drawings/_rels/drawing1.xml.rels",
            "xl/charts/chart1.xml");
    assertTrue(Templates.parts(fill()).containsAll(gone));

    List<String> left = Templates.parts(fill().drop("Tiedot"));

    assertTrue(left.stream().noneMatch(gone::contains));
  }

  @Test
  void aDroppedSheetIsNotAmongTheContentTypes() throws IOException {
    String types = Templates.part(fill().drop("Tiedot"), "[Content_Types].xml");

    assertFalse(types.contains("sheet3") || types.contains("table1") || types.contains("chart1"));
  }

  @Test
  void namesOfADroppedSheetAreGone() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(fill().drop("Tiedot"))) {
      assertEquals(0, workbook.getAllNames().size());
    }
  }

  @Test
  void namesOfLaterSheetsKeepTheirSheet() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(fill().drop("Raportti"))) {
      assertEquals("Tiedot", workbook.getName("_xlnm.Print_Area").getSheetName());
      assertEquals("Tiedot!$A$1:$C$7", workbook.getPrintArea(1));
    }
  }

  @Test
  void aFormulaThatMeantADroppedSheetIsLost() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(fill().drop("Tiedot"))) {
      assertEquals("=#REF!", Templates.textAt(workbook, "Etusivu", "A1"));
    }
  }

  @Test
  void aSheetCanBeHidden() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(fill().state("Raportti", SheetState.VERY_HIDDEN))) {
      assertEquals(SheetVisibility.VERY_HIDDEN, workbook.getSheetVisibility(1));
    }
  }

  @Test
  void aSheetThatCannotBeSeenIsNeverInFront() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(fill().state("Etusivu", SheetState.HIDDEN))) {
      assertEquals(1, workbook.getActiveSheetIndex());
    }
  }

  @Test
  void theSheetInFrontKeepsItsPlaceWhenOneBeforeItIsDropped() throws IOException {
    TemplateFill fill = fill().activate("Tiedot").drop("Raportti");
    try (XSSFWorkbook workbook = Templates.read(fill)) {
      assertEquals("Tiedot", workbook.getSheetName(workbook.getActiveSheetIndex()));
      assertTrue(workbook.getSheet("Tiedot").isSelected());
      assertFalse(workbook.getSheet("Etusivu").isSelected());
    }
  }

  @Test
  void aCellCanBeSelectedInAFrozenSheet() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(fill().select("Raportti", Templates.at("A9")))) {
      assertEquals("A9", workbook.getSheet("Raportti").getActiveCell().formatAsString());
    }
  }

  @Test
  void aCellCanBeSelectedInAPlainSheet() throws IOException {
    try (XSSFWorkbook workbook = Templates.read(fill().select("Etusivu", Templates.at("A9")))) {
      assertEquals("A9", workbook.getSheet("Etusivu").getActiveCell().formatAsString());
    }
  }

  @Test
  void aLinkInsideLeadsToItsPlace() throws IOException {
    var link = linked(CellContent.link("tästä", "Tiedot!A1"));

    assertEquals("A8", link.getCellRef());
    assertEquals("Tiedot!A1", link.getLocation());
  }

  @Test
  void aLinkOutsideLeadsToItsTarget() throws IOException {
    assertEquals(
        "https://esimerkki.fi/?a=1&b=2",
        linked(CellContent.linkOutside("ulos", "https://esimerkki.fi/?a=1&b=2")).getAddress());
  }

  @Test
  void aLinkHasItsTooltip() throws IOException {
    assertEquals(
        "vihje", linked(CellContent.link("tästä", "Tiedot!A1").withTooltip("vihje")).getTooltip());
  }

  private static XSSFHyperlink linked(CellContent filling) throws IOException {
    TemplateFill fill =
        fill()
            .rows("otsake", Templates.times(2, Templates.indicator("x")))
            .rows("loppu", List.of(RowContent.of("loppu").put(0, filling).build()));
    return Templates.read(fill).getSheet("Raportti").getHyperlinkList().get(0);
  }

  @Test
  void aRowHasTheHeightThatItIsGivenAndMayStillGrow() throws IOException {
    var row = row(RowContent.of("loppu").height(45.5).build());

    assertEquals(45.5f, row.getHeightInPoints());
    assertFalse(row.getCTRow().isSetCustomHeight());
  }

  @Test
  void aRowCanBeHiddenAndLieDeeperInTheOutline() throws IOException {
    var row = row(RowContent.of("loppu").outline(2).hidden().build());

    assertTrue(row.getZeroHeight());
    assertEquals(2, row.getOutlineLevel());
    assertEquals(2, row.getSheet().getCTWorksheet().getSheetFormatPr().getOutlineLevelRow());
  }

  @Test
  void aPageCanEndWithARow() throws IOException {
    var row = row(RowContent.of("loppu").breakAfter().build());

    assertArrayEquals(new int[] {row.getRowNum()}, row.getSheet().getRowBreaks());
  }

  private static XSSFRow row(RowContent row) throws IOException {
    TemplateFill fill = fill().rows("loppu", List.of(row));
    return Templates.read(fill).getSheet("Raportti").getRow(fill.rowOf("loppu", 0));
  }

  @Test
  void aRowThatExcelCannotShowIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> RowContent.of("a").height(410).build());
  }

  @Test
  void aRowOfAnotherBlockIsRefused() {
    TemplateFill fill = fill().rows("loppu", List.of(Templates.heading("x")));

    String message = assertThrows(IllegalArgumentException.class, fill::toBytes).getMessage();

    assertEquals("expected a row of the kinds [loppu], but found \"otsake\"", message);
  }

  @Test
  void excelCalculatesWhenItOpensTheWorkbook() throws IOException {
    assertTrue(Templates.part(fill(), "xl/workbook.xml").contains("fullCalcOnLoad=\"1\""));
  }

  @Test
  void rowsAreMadeWhenTheyAreAskedForAndAskedForTwice() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    List<RowContent> lazy =
        new AbstractList<>() {
          @Override
          public RowContent get(int index) {
            asked.incrementAndGet();
            return Templates.dataRow("nimi " + index, index);
          }

          @Override
          public int size() {
            return 20_000;
          }
        };

    fill().rows("tieto", lazy).drop("Etusivu").writeTo(OutputStream.nullOutputStream());

    assertEquals(40_000, asked.get());
  }
}
