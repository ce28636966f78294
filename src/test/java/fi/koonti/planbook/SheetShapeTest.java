package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.layout.PlanSheet;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.UsedIds;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the rows of a sheet, and rows that share cells. */
class SheetShapeTest {

  @TempDir Path folder;

  private PlanReading read(PlanFile file) {
    PlanReading reading =
        new PlanReader(FileLimits.defaults()).read(file.in(folder), "suunnitelma.xlsx");
    for (Language language : Language.values()) {
      FindingTexts texts = new FindingTexts(language);
      for (Finding finding : reading.findings()) {
        String said = texts.message(finding) + texts.advice(finding);
        assertEquals(-1, said.indexOf('{'), said);
      }
    }
    return reading;
  }

  private List<String> told(PlanFile file) {
    return Linted.words(read(file).findings());
  }

  private static PlanFile merged(String range) {
    PlanFile file =
        PlanFile.small()
            .goal("ELYM-002", "ELYM", "Toinen", "Luku", "1")
            .goal("ELYM-003", "ELYM", "Kolmas", "Luku", "1")
            .set(PlanSheet.GOALS, "E4", "Kasvu")
            .set(PlanSheet.GOALS, "F4", "Teko");
    file.sheet(PlanSheet.GOALS).addMergedRegion(CellRangeAddress.valueOf(range));
    return file;
  }

  @Test
  void aTextThatRowsShareIsReadForEachOfThem() {
    PlanReading reading = read(merged("E4:E6"));
    assertEquals(List.of("E4 plan-cells-unmerged"), Linted.words(reading.findings()));
    assertEquals(
        List.of("Kasvu", "Kasvu", "Kasvu"),
        reading.plan().orElseThrow().indicators().stream().map(Indicator::goal).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "B4:B5, B4 plan-cells-unmerged",
    "G4:G6, G4 plan-cells-unmerged",
    "E4:E900, E4 plan-cells-unmerged",
    "E4:F4, E4 plan-cells-merged",
    "E4:F6, E4 plan-cells-merged",
    "H4:H5, H4 plan-cells-merged",
    "N4:N5, N4 plan-cells-merged",
    "C4:C6, ''",
    "U4:W6, ''",
    "A1:E1, ''",
    "A2:T2, ''"
  })
  void sharedCellsAreToldWhereTheyMatter(String range, String told) {
    assertEquals(told.isEmpty() ? List.of() : List.of(told), told(merged(range)));
  }

  @Test
  void aRowThatIsThereOnlyForAMergeIsNone() {
    PlanFile file = merged("E4:E9");
    assertEquals(3, read(file).plan().orElseThrow().indicators().size());
  }

  @Test
  void aSharedIdIsOneRowsOnly() throws IOException {
    PlanFile file = merged("A4:A5").set(PlanSheet.GOALS, "A5", "").set(PlanSheet.GOALS, "A6", "");
    assertEquals(List.of("A4 plan-cells-merged", "A5 plan-id-missing"), told(file));
    Numbering numbering =
        new PlanNumberer(FileLimits.defaults())
            .number(file.in(folder), "suunnitelma.xlsx", UsedIds.NONE);
    assertEquals(
        List.of("A6 ELYM-004"),
        numbering.given().stream().map(one -> one.place().cell() + " " + one.id()).toList());
    assertEquals(
        List.of("A4 plan-cells-merged", "A5 plan-id-missing"), Linted.words(numbering.findings()));
  }

  @Test
  void aColumnThatThePlanDoesNotKnowIsToldOnceWhenItSaysSomething() {
    PlanFile file =
        PlanFile.small()
            .goal("ELYM-002", "ELYM", "Toinen", "Luku", "1")
            .set(PlanSheet.GOALS, "V3", "Muistiinpano")
            .set(PlanSheet.GOALS, "W3", "Tyhjä sarake");
    assertEquals(List.of(), told(file));
    file.set(PlanSheet.GOALS, "V4", "kysy Liisalta").set(PlanSheet.GOALS, "V5", "sovittu");
    assertEquals(List.of("V3 plan-column-unknown"), told(file));
    file.set(PlanSheet.SECTORS, "E3", "Puhelin").set(PlanSheet.SECTORS, "E4", "044");
    assertEquals(List.of("V3 plan-column-unknown", "E3 plan-column-unknown"), told(file));
  }

  @Test
  void aCopyOfASheetIsTold() {
    PlanFile file = PlanFile.small();
    file.workbook().cloneSheet(PlanSheet.GOALS.ordinal(), "Tavoitteet (2)");
    file.workbook().cloneSheet(PlanSheet.PERIODS.ordinal(), "Kaudet vanha");
    file.workbook().createSheet("Muistiinpanoja").createRow(0).createCell(0).setCellValue("Tunnus");
    List<Finding> told = read(file).findings();
    assertEquals(List.of("null plan-sheet-ignored", "null plan-sheet-ignored"), Linted.words(told));
    assertEquals("Tavoitteet", told.get(1).facts().get("used"));
  }

  @Test
  void hiddenRowsAreReadAndTold() {
    PlanFile file = PlanFile.small().goal("ELYM-002", "ELYM", "Toinen", "Luku", "1");
    file.sheet(PlanSheet.GOALS).getRow(4).setZeroHeight(true);
    PlanReading reading = read(file);
    assertEquals(List.of("null plan-rows-hidden"), Linted.words(reading.findings()));
    assertEquals(2, reading.plan().orElseThrow().indicators().size());
  }
}
