package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.PlanSheet;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.IdSequence;
import fi.koonti.plan.UsedIds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanNumbererTest {

  @TempDir Path folder;

  private Numbering number(PlanFile file) throws IOException {
    return number(file.in(folder));
  }

  private static Numbering number(Path file) throws IOException {
    Numbering numbering =
        new PlanNumberer(FileLimits.defaults()).number(file, "suunnitelma.xlsx", UsedIds.NONE);
    if (numbering.workbook().isPresent()) {
      Files.write(file, numbering.workbook().get());
    }
    return numbering;
  }

  /** {@code [A5 ELYM-026]}. */
  private static List<String> words(Numbering numbering) {
    return numbering.given().stream().map(one -> one.place().cell() + " " + one.id()).toList();
  }

  @Test
  void idsContinueAfterTheHighestOfTheSector() throws IOException {
    PlanFile file =
        PlanFile.small()
            .goal("", "ELYM", "Toinen", "", "")
            .goal("elym-025", "ELYM", "Kolmas", "", "")
            .goal("", "siv", "Neljäs", "", "")
            .goal("", "ELYM", "Viides", "", "");
    Numbering numbering = number(file);
    assertEquals(List.of("A5 ELYM-026", "A7 SIV-001", "A8 ELYM-027"), words(numbering));
    assertEquals(List.of(), numbering.findings());
    PlanReading after =
        new PlanReader(FileLimits.defaults())
            .read(folder.resolve("suunnitelma.xlsx"), "suunnitelma.xlsx");
    assertEquals(List.of(), after.findings());
  }

  @Test
  void theSameWorkbookGivesTheSameBytesAtAnyTime() throws IOException, InterruptedException {
    Path plan = PlanFile.small().goal("", "ELYM", "Toinen", "", "").in(folder);
    byte[] before = Files.readAllBytes(plan);
    number(plan);
    byte[] once = Files.readAllBytes(plan);
    // The clock of a zip counts in steps of two seconds.
    Thread.sleep(2100);
    Files.write(plan, before);
    number(plan);
    assertArrayEquals(once, Files.readAllBytes(plan));
  }

  @Test
  void aNumberedWorkbookIsLeftAlone() throws IOException {
    Path plan =
        PlanFile.small()
            .set(PlanSheet.IDS, "B4", "Koulutetaan väkeä")
            .set(PlanSheet.IDS, "C4", "Koulutetut")
            .in(folder);
    byte[] before = Files.readAllBytes(plan);
    assertTrue(number(plan).workbook().isEmpty());
    assertArrayEquals(before, Files.readAllBytes(plan));
  }

  @Test
  void aRowWithoutAKnownSectorIsTold() throws IOException {
    PlanFile file =
        PlanFile.small().goal("", "", "Toinen", "", "").goal("", "TEK", "Kolmas", "", "");
    Numbering numbering = number(file);
    assertEquals(List.of(), numbering.given());
    assertEquals(
        List.of("B5 plan-sector-unknown", "B6 plan-sector-unknown"),
        Linted.words(numbering.findings()));
  }

  @Test
  void aFormulaThatShowsNothingGivesWay() throws IOException {
    PlanFile file = PlanFile.small().goal("", "ELYM", "Toinen", "", "");
    Cell id = file.sheet(PlanSheet.GOALS).getRow(4).createCell(0);
    id.setCellFormula("\"\"");
    id.setCellValue("");
    assertEquals(List.of("A5 ELYM-002"), words(number(file)));
    assertEquals(
        List.of(),
        new PlanReader(FileLimits.defaults())
            .read(folder.resolve("suunnitelma.xlsx"), "suunnitelma.xlsx")
            .findings());
  }

  @Test
  void sectorsWithOtherLettersHaveIdsInPlainOnes() {
    assertEquals("HYVA", IdSequence.prefix("HYVÄ"));
    assertEquals("T100", IdSequence.prefix("100"));
  }

  @Test
  void theIdOfARowThatIsGoneDoesNotComeBack() throws IOException {
    PlanFile file = PlanFile.small().goal("ELYM-007", "ELYM", "Toinen", "Luku", "1");
    number(file);
    Path plan = folder.resolve("suunnitelma.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(plan))) {
      XSSFSheet goals = workbook.getSheet("Tavoitteet");
      goals.getRow(4).getCell(0).setBlank();
      goals.getRow(4).getCell(6).setCellValue("Kolmas");
      try (OutputStream out = Files.newOutputStream(plan)) {
        workbook.write(out);
      }
    }
    assertEquals(List.of("A5 ELYM-008"), words(number(plan)));
  }

  @Test
  void aWorkbookWithoutMemoryGetsOneThatIsRead() throws IOException {
    PlanFile file = PlanFile.small().goal("ELYM-007", "ELYM", "Toinen", "Luku", "1");
    file.workbook().removeSheetAt(PlanSheet.IDS.ordinal());
    Numbering numbering = number(file);
    assertEquals(2, numbering.remembered().size());
    Path plan = folder.resolve("suunnitelma.xlsx");
    PlanReading after = new PlanReader(FileLimits.defaults()).read(plan, "suunnitelma.xlsx");
    assertEquals(List.of(), after.findings());
    assertEquals(numbering.remembered(), after.plan().orElseThrow().usedIds().uses());
    assertTrue(number(plan).workbook().isEmpty());
  }

  @Test
  void everythingElseStays() throws IOException {
    PlanFile file = PlanFile.small().goal("", "ELYM", "Toinen", "", "");
    XSSFSheet goals = file.sheet(PlanSheet.GOALS);
    CellStyle yellow = file.workbook().createCellStyle();
    yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    yellow.setFillForegroundColor((short) 13);
    goals.getRow(4).createCell(0).setCellStyle(yellow);
    Cell formula = goals.getRow(4).createCell(13);
    formula.setCellFormula("10+20");
    formula.setCellValue(30);
    goals
        .createTable(new AreaReference("A3:T5", SpreadsheetVersion.EXCEL2007))
        .setDisplayName("Tavoitetaulu");
    goals.setAutoFilter(CellRangeAddress.valueOf("A3:T5"));
    DataValidationHelper helper = goals.getDataValidationHelper();
    goals.addValidationData(
        helper.createValidation(
            helper.createExplicitListConstraint(new String[] {"ELYM", "SIV"}),
            new CellRangeAddressList(3, 2000, 1, 1)));
    number(file);
    byte[] after = Files.readAllBytes(folder.resolve("suunnitelma.xlsx"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(after))) {
      XSSFSheet sheet = workbook.getSheet("Tavoitteet");
      Cell id = sheet.getRow(4).getCell(0);
      assertEquals("ELYM-002", id.getStringCellValue());
      assertEquals((short) 13, id.getCellStyle().getFillForegroundColor());
      assertEquals("10+20", sheet.getRow(4).getCell(13).getCellFormula());
      assertEquals("A3:T5", sheet.getTables().get(0).getCTTable().getRef());
      assertEquals("A3:T5", sheet.getCTWorksheet().getAutoFilter().getRef());
      assertEquals(1, sheet.getDataValidations().size());
      assertEquals(PlanSheet.values().length, workbook.getNumberOfSheets());
    }
  }
}
