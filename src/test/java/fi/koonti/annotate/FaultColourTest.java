package fi.koonti.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.form.CheckWord;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.template.Template;
import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the form colours while it is filled has the same ground in an annotated copy of it. */
class FaultColourTest {

  private static final Path TEMPLATES = Path.of("workbook-templates");
  private static final String LISTED = "Korjattavaa";
  private static final String ANSWERS = "Seuranta";

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      value = CheckWord.class,
      names = {"UNTOUCHED", "DONE", "CELL_ERROR", "PERSONAL_CODE_IN_ANSWER"})
  void aFaultHasOneColourInTheFormInTheListAndOnItsMark(CheckWord word) throws Exception {
    FindingCode code =
        word == CheckWord.OUTCOME_BELOW_ONE
            ? FindingCode.OUTCOME_IMPLAUSIBLE
            : FindingCode.valueOf(word.name());
    try (XSSFWorkbook copy = annotated(found(code, code.severity()))) {
      List<String> live = grounds(copy, '"' + word.text(Language.FI) + '"');
      assertEquals(List.of(live.get(0)), live, "of the answer itself");
      assertEquals(live, grounds(copy, "koonti.korjattavaa"), "of the mark");
      assertEquals(live, List.of(listed(copy)), "of the list");
    }
  }

  @ParameterizedTest
  @EnumSource(value = Severity.class, names = "ERROR")
  void aRuleThatAPlanMadeGraverKeepsTheColourOfTheForm(Severity graver) throws Exception {
    try (XSSFWorkbook copy = annotated(found(FindingCode.OUTCOME_IMPLAUSIBLE, graver))) {
      String word = CheckWord.OUTCOME_IMPLAUSIBLE.text(Language.FI);
      assertEquals(grounds(copy, '"' + word + '"'), List.of(listed(copy)));
    }
  }

  private static Finding found(FindingCode code, Severity severity) {
    return Finding.of(code, Place.of("x.xlsx", ANSWERS, CellAddress.parse("E5")))
        .withSeverity(severity);
  }

  private static XSSFWorkbook annotated(Finding finding) throws Exception {
    byte[] form = Files.readAllBytes(TEMPLATES.resolve("lomake.xlsx"));
    Template list = Template.open(TEMPLATES.resolve("korjattavaa.xlsx"));
    List<Finding> findings = List.of(finding);
    byte[] sheet = new CorrectionList(list, Language.FI).forCopy("x.xlsx", findings);
    return new XSSFWorkbook(new ByteArrayInputStream(AnnotatedCopy.of(form, sheet, findings)));
  }

  private static String listed(XSSFWorkbook copy) {
    return copy.getSheet(LISTED)
        .getRow(4)
        .getCell(0)
        .getCellStyle()
        .getFillForegroundColorColor()
        .getARGBHex();
  }

  /** The grounds that rules of open cells give where their formula says something. */
  private static List<String> grounds(XSSFWorkbook copy, String says) {
    XSSFSheetConditionalFormatting rules = copy.getSheet(ANSWERS).getSheetConditionalFormatting();
    List<String> grounds = new ArrayList<>();
    IntStream.range(0, rules.getNumConditionalFormattings())
        .mapToObj(rules::getConditionalFormattingAt)
        .filter(rule -> isOfAnswers(rule.getFormattingRanges()[0].getFirstColumn()))
        .map(rule -> rule.getRule(0))
        .filter(rule -> rule.getFormula1().contains(says))
        .map(FaultColourTest::ground)
        .forEach(grounds::add);
    return grounds;
  }

  private static boolean isOfAnswers(int column) {
    return column >= 4 && column <= 9;
  }

  private static String ground(XSSFConditionalFormattingRule rule) {
    return rule.getPatternFormatting().getFillBackgroundColorColor().getARGBHex();
  }
}
