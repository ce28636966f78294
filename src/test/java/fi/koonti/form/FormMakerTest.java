package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.PlanLike;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.maker.FormTemplateMaker;
import fi.koonti.plan.Plan;
import fi.koonti.samples.FormFiller;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.template.MissingElement;
import fi.koonti.text.Language;
import fi.koonti.textsize.RowHeight;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormMakerTest {

  private static byte[] form;
  private static XSSFWorkbook workbook;
  private static XSSFSheet answers;

  @BeforeAll
  static void makeTheForm() throws IOException {
    form = PoriForm.elym();
    workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
    answers = FormFiller.answers(workbook);
  }

  @AfterAll
  static void close() throws IOException {
    workbook.close();
  }

  @Test
  void theFileIsNamedAfterPeriodAndSector() {
    assertEquals("2023-Q3_ELYM.xlsx", PoriForm.order("ELYM", History.NONE).fileName());
  }

  @Test
  void theSameOrderGivesTheSameBytes() {
    assertArrayEquals(form, PoriForm.elym());
  }

  @Test
  void aStreamGetsTheSameBytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PoriForm.maker().write(PoriForm.order("ELYM", PoriPlan.history()), out);
    assertArrayEquals(form, out.toByteArray());
  }

  @Test
  void theSheetsStandInTheirOrder() {
    assertEquals(
        Arrays.stream(FormSheet.values()).map(sheet -> sheet.title(Language.FI)).toList(),
        List.of(
            workbook.getSheetName(0),
            workbook.getSheetName(1),
            workbook.getSheetName(2),
            workbook.getSheetName(3)));
  }

  @Test
  void theMachineSheetCannotBeSeen() {
    assertEquals(SheetVisibility.VERY_HIDDEN, workbook.getSheetVisibility(3));
  }

  @Test
  void theFormOpensAtTheFirstAnswer() {
    assertEquals(1, workbook.getActiveSheetIndex());
    assertEquals("E5", answers.getActiveCell().formatAsString());
  }

  @Test
  void onlyAnswersAreUnlocked() {
    assertTrue(answers.getProtect());
    for (FormColumn column : FormColumn.values()) {
      FormFiller.cell(first(), column)
          .map(cell -> cell.getCellStyle().getLocked())
          .ifPresent(locked -> assertEquals(column.field().isEmpty(), locked, column.name()));
    }
  }

  @Test
  void rowsAndColumnsCanBeSizedAndFiltered() {
    assertFalse(answers.isFormatRowsLocked());
    assertFalse(answers.isFormatColumnsLocked());
    assertFalse(answers.isAutoFilterLocked());
    assertFalse(answers.isSelectLockedCellsLocked());
    assertEquals("A4:U29", answers.getCTWorksheet().getAutoFilter().getRef());
  }

  @Test
  void aNarrativeOfAThousandCharactersIsSeenWhole() {
    String told = PoriPlan.answers("2023-Q3").get(0).narrative().repeat(9).substring(0, 1_000);
    int lines = RowHeight.Cell.of(told, FormColumn.NARRATIVE.width()).lines();
    assertTrue(lines * RowHeight.LINE < RowHeight.LIMIT, () -> lines + " lines");
  }

  @Test
  void aSectorThatIsAskedNothingGetsAnEmptyForm() {
    Plan empty = PlanLike.of(PoriPlan.plan()).indicators(List.of()).build();
    FormOrder order =
        new FormOrder(
            empty,
            empty.period("Q3").orElseThrow(),
            empty.sector("ELYM").orElseThrow(),
            History.NONE,
            Language.FI);
    assertTrue(PoriForm.maker().make(order).length > 0);
  }

  @Test
  void thePreviousAnswersStandBesideTheNewOnes() {
    Row row = answers.getRow(FormRows.INDICATOR + 13);
    assertEquals("0", FormFiller.cell(row, FormColumn.PREVIOUS_OUTCOME).orElseThrow().toString());
    assertEquals(
        "Etenee suunnitellusti",
        FormFiller.cell(row, FormColumn.PREVIOUS_STATUS).orElseThrow().toString());
  }

  @Test
  void aRowIsAsHighAsItsTextsNeedAndMayStillGrow() {
    Row row = answers.getRow(FormRows.INDICATOR + 17);
    assertTrue(row.getHeightInPoints() > 100, () -> row.getHeightInPoints() + " points");
    assertFalse(((XSSFRow) row).getCTRow().getCustomHeight());
  }

  @Test
  void evidenceHasNoColumnUntilThePlanAsksForIt() throws IOException {
    assertEquals(Optional.empty(), FormFiller.cell(first(), FormColumn.EVIDENCE));
    byte[] asking =
        PoriForm.maker().make(PoriForm.withEvidence(PoriForm.order("ELYM", History.NONE)));
    try (XSSFWorkbook other = new XSSFWorkbook(new ByteArrayInputStream(asking))) {
      Row row = FormFiller.answers(other).getRow(FormRows.INDICATOR);
      assertTrue(FormFiller.cell(row, FormColumn.EVIDENCE).isPresent());
    }
  }

  @Test
  void thePrintedPartHasNoMachineColumns() {
    assertEquals("Seuranta!$A$1:$I$29", workbook.getPrintArea(1));
  }

  @Test
  void thePropertiesTellWhatTheFormIs() {
    var core = workbook.getProperties().getCoreProperties();
    assertEquals(
        "Porin kaupunki: tavoitteiden seuranta, Elinvoima- ja ympäristötoimiala,"
            + " Heinä–syyskuu 2023 (3. neljännes)",
        core.getTitle());
    assertEquals(PoriForm.order("ELYM", History.NONE).identity().formId(), core.getKeywords());
  }

  @Test
  void aTemplateThatHasEverythingLacksNothing() {
    for (Language language : Language.values()) {
      assertEquals(List.of(), PoriForm.maker(FormTemplateMaker.draw(language)).missing());
    }
  }

  @Test
  void everythingThatATemplateLacksIsTold() {
    byte[] poor =
        FormFiller.change(
            FormTemplateMaker.draw(Language.FI),
            template -> {
              template.removeName(template.getName("rivi." + RowPattern.GUIDE_STATUS));
              XSSFSheet sheet = FormFiller.answers(template);
              sheet.getRow(FormRows.KEYS).getCell(2).setCellValue("oma sarake");
              sheet.getRow(FormRows.HEADINGS).getCell(3).setBlank();
            });
    assertEquals(
        List.of(
            new MissingElement(MissingElement.Kind.PATTERN_ROW, "ohje.tila"),
            new MissingElement(MissingElement.Kind.KEY, "koonti.indicator", "Seuranta", "C3"),
            new MissingElement(MissingElement.Kind.HEADING, "koonti.target", "Seuranta", "D4")),
        PoriForm.maker(poor).missing());
  }

  @Test
  void noFormIsMadeAfterATemplateThatLacksSomething() {
    byte[] poor =
        FormFiller.change(
            FormTemplateMaker.draw(Language.FI),
            template -> template.removeName(template.getName("rivi." + RowPattern.GUIDE_STATUS)));
    FormMaker maker = PoriForm.maker(poor);
    FormOrder order = PoriForm.order("ELYM", History.NONE);
    assertThrows(IllegalStateException.class, () -> maker.make(order));
  }

  private static Row first() {
    return answers.getRow(FormRows.INDICATOR);
  }
}
