package fi.koonti.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.planbook.EmptyPlan;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code Tilat} of a written plan shows beside its codes. */
class StatusColoursTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void theCodeOfAUsualColourStandsOnThatColour(Language language) throws Exception {
    int statuses = EmptyPlan.of(2024, language).statuses().size();
    try (XSSFWorkbook book = plan(language)) {
      for (int i = 0; i < statuses; i++) {
        XSSFCell code = code(book, language, i);
        assertEquals(Optional.of(code.getStringCellValue()), ground(code));
      }
    }
  }

  @Test
  void aCodeIsKnownHoweverItIsWrittenAndAnotherOneHasNoColour() throws Exception {
    for (String written : List.of("#14664a", "14664A", " #14664A ")) {
      assertEquals(Optional.of("#14664A"), groundOf(written), written);
    }
    for (String written : List.of("#123456", "14664", "vihreä", "")) {
      assertEquals(Optional.empty(), groundOf(written), written);
    }
  }

  private static Optional<String> groundOf(String written) throws Exception {
    try (XSSFWorkbook book = plan(Language.FI)) {
      XSSFCell code = code(book, Language.FI, 0);
      // What was poured stands in the cell itself and would stay beside another value.
      XSSFCell another = code.getRow().createCell(code.getColumnIndex());
      another.setCellValue(written);
      return ground(another);
    }
  }

  @Test
  void everyCodeCanBeReadOnItsColour() {
    for (SeriesInk ink : SeriesInk.values()) {
      double contrast = Contrast.of(ink.text(), ink.ground());
      assertTrue(contrast >= 4.5, ink + " " + contrast);
    }
  }

  private static XSSFWorkbook plan(Language language) throws IOException, TemplateException {
    Template template = Template.open(PlanTemplateMaker.draw(language));
    return new XSSFWorkbook(
        new ByteArrayInputStream(PlanWriter.write(EmptyPlan.of(2024, language), template)));
  }

  private static XSSFCell code(XSSFWorkbook book, Language language, int status) {
    XSSFSheet sheet = book.getSheet(PlanSheet.STATUSES.title(language));
    return sheet
        .getRow(PlanTemplateMaker.FIRST_ROW + status)
        .getCell(PlanColumn.STATUS_COLOUR.index());
  }

  private static Optional<String> ground(XSSFCell cell) {
    XSSFWorkbook book = cell.getSheet().getWorkbook();
    var formulas = (WorkbookEvaluatorProvider) book.getCreationHelper().createFormulaEvaluator();
    List<EvaluationConditionalFormatRule> rules =
        new ConditionalFormattingEvaluator(book, formulas).getConditionalFormattingForCell(cell);
    return rules.stream()
        .map(rule -> rule.getRule().getPatternFormatting().getFillBackgroundColorColor())
        .map(colour -> "#" + ((XSSFColor) colour).getARGBHex().substring(2))
        .findFirst();
  }
}
