package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.office.Office;
import fi.koonti.samples.FormFiller;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan may ask or leave: off, it leaves no trace. */
class OptionalFieldsTest {

  private static final FormOrder PLAIN = PoriForm.order("ELYM", History.NONE);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "false, false, 'Selvitys, Korjaavat toimenpiteet, Tarkistus'",
    "true, false, 'Selvitys, Korjaavat toimenpiteet, Näyttö, Tarkistus'",
    "false, true, 'Selvitys, Korjaavat toimenpiteet, Ennuste, Tarkistus'",
    "true, true, 'Selvitys, Korjaavat toimenpiteet, Ennuste, Näyttö, Tarkistus'"
  })
  void whatIsAskedHasItsColumnBeforeTheCheck(boolean evidence, boolean forecast, String expected)
      throws IOException {
    byte[] form = PoriForm.maker().make(PoriForm.with(PLAIN, evidence, forecast, true));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      List<String> headings = new ArrayList<>();
      FormFiller.answers(workbook)
          .getRow(FormRows.HEADINGS)
          .forEach(cell -> headings.add(cell.getStringCellValue()));
      int from = headings.indexOf("Selvitys");
      List<String> shown = headings.subList(from, headings.indexOf("Tarkistus") + 1);
      assertEquals(expected, String.join(", ", shown));
    }
  }

  @Test
  void aFormWithoutLocksHasNone() throws IOException {
    byte[] form = PoriForm.maker().make(PoriForm.with(PLAIN, false, false, false));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      assertFalse(workbook.isStructureLocked());
      workbook.forEach(sheet -> assertFalse(sheet.getProtect(), sheet.getSheetName()));
    }
  }

  @Test
  void aFormWithLocksHasThemOnEverySheet() throws IOException {
    byte[] form = PoriForm.maker().make(PLAIN);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      assertTrue(workbook.isStructureLocked());
      workbook.forEach(sheet -> assertTrue(sheet.getProtect(), sheet.getSheetName()));
    }
  }

  @Test
  void thePreviousNarrativeStandsInFullBesideTheCheckAndOutsideThePrint() throws IOException {
    byte[] form = PoriForm.maker().make(PoriForm.order("ELYM", PoriPlan.history()));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      XSSFSheet sheet = FormFiller.answers(workbook);
      Row row = sheet.getRow(FormRows.INDICATOR);
      String told = PoriPlan.history().latest("ELYM-001").orElseThrow().narrative();
      assertEquals(
          told, FormFiller.cell(row, FormColumn.PREVIOUS_NARRATIVE).orElseThrow().toString());
      assertEquals("Seuranta!$A$1:$I$29", workbook.getPrintArea(1));
      assertEquals(
          "Edellinen selvitys", sheet.getRow(FormRows.HEADINGS).getCell(11).getStringCellValue());
    }
  }

  @Test
  void aFirstPeriodHasNoColumnForWhatWasToldBefore() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(PoriForm.maker().make(PLAIN)))) {
      Row row = FormFiller.answers(workbook).getRow(FormRows.INDICATOR);
      assertTrue(FormFiller.cell(row, FormColumn.PREVIOUS_NARRATIVE).isEmpty());
    }
  }

  @Tag("office")
  @ParameterizedTest
  @CsvSource({
    "true, false, Näyttö puuttuu, Valmis",
    "true, true, Näyttö puuttuu, Valmis",
    "false, true, Valmis, Valmis"
  })
  void aReachedTargetIsDoneOnceItIsProvenWhereThatIsAsked(
      boolean evidence, boolean forecast, String unproven, String proven) throws IOException {
    Office.assumeInstalled();
    byte[] form = PoriForm.maker().make(PoriForm.with(PLAIN, evidence, forecast, true));
    Path filled = folder.resolve("filled.xlsx");
    Files.write(filled, FormFiller.change(form, OptionalFieldsTest::fill));
    Path result = Office.convert(filled, "xlsx", Files.createDirectory(folder.resolve("office")));
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(result))) {
      XSSFSheet sheet = FormFiller.answers(workbook);
      assertEquals(unproven, check(sheet, 0));
      assertEquals(proven, check(sheet, 1));
      assertEquals("Valmis", check(sheet, 2), "what is under way needs no proof");
    }
  }

  private static void fill(XSSFWorkbook workbook) {
    XSSFSheet sheet = FormFiller.answers(workbook);
    List<String> statuses = List.of("Toteutunut", "Toteutunut", "Etenee suunnitellusti");
    for (int index = 0; index < statuses.size(); index++) {
      Row row = sheet.getRow(FormRows.INDICATOR + index);
      put(row, FormColumn.OUTCOME, "tehty");
      put(row, FormColumn.STATUS, statuses.get(index));
      put(row, FormColumn.NARRATIVE, "Työ on tehty.");
      put(row, FormColumn.FORECAST, "valmis");
    }
    put(sheet.getRow(FormRows.INDICATOR + 1), FormColumn.EVIDENCE, "Lautakunta 12.9.2023 § 118");
  }

  private static void put(Row row, FormColumn column, String text) {
    FormFiller.cell(row, column).ifPresent(cell -> cell.setCellValue(text));
  }

  private static String check(XSSFSheet sheet, int index) {
    Row row = sheet.getRow(FormRows.INDICATOR + index);
    return FormFiller.cell(row, FormColumn.CHECK).orElseThrow().getStringCellValue();
  }
}
