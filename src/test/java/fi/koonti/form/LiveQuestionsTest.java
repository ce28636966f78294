package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.check.Checks;
import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.office.Office;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Plan;
import fi.koonti.read.InputFile;
import fi.koonti.read.SubmissionReader;
import fi.koonti.samples.FormFiller;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.History;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import fi.koonti.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the form says, as LibreOffice reckons, of outcomes that are asked about: numbers far from
 * the others of their row, days where numbers are due and the reverse, days that no calendar has,
 * personal identity codes.
 */
@Tag("office")
class LiveQuestionsTest {

  private static final String DONE = "Valmis";
  private static final String NO_NUMBER = "Toteuma ei ole pelkkä luku";
  private static final String NO_DAY = "Toteuma ei ole päivä";
  private static final String FAR = "Tarkista luku: se on kaukana rivin muista luvuista";
  private static final String BELOW_ONE = "Tarkista luku: 12 % kirjoitetaan 12, ei 0,12";
  private static final String NAMED = "Poista henkilötunnus";

  /** Behind the number of a cell stands the format that it is shown in. */
  private static final String AS = " as ";

  private static final Set<FindingCode> TOLD_ALIKE =
      Set.of(
          FindingCode.OUTCOME_NOT_A_DAY,
          FindingCode.DAY_NOT_COUNTED,
          FindingCode.OUTCOME_OF_EARLIER_YEAR,
          FindingCode.OUTCOME_IMPLAUSIBLE);

  /**
   * A row that somebody answered, and what it is told.
   *
   * @param outcome a text, or a number with the format of its cell
   */
  private record Case(
      IndicatorType type,
      String unit,
      String baseline,
      String target,
      Object outcome,
      String narrative,
      String said) {}

  private static final List<Case> CASES =
      List.of(
          number("120", "150", 130.0, DONE),
          number("120", "150", 1300.0, DONE),
          number("120", "150", 1400.0, FAR),
          number("120", "150", 14.0, DONE),
          number("120", "150", 13.0, FAR),
          number("120", "150", -130.0, FAR),
          number("120", "150", "–130", FAR),
          number("120", "150", "\u2212130 kpl", FAR),
          number("120", "150", 130_000.0, FAR),
          number("120", "150", 0.0, DONE),
          number("120", "150", "1 400", FAR),
          number("120", "150", "n. 1400 kpl", FAR),
          number("120", "150", "140,5", DONE),
          number("120", "150", "1 400,5", FAR),
          number("120", "150", "5?", NO_NUMBER),
          number("120", "150", "vajaa 100", NO_NUMBER),
          number("120", "150", "9/22", NO_NUMBER),
          number("120", "150", "40–50", NO_NUMBER),
          number("120", "150", "10+5", NO_NUMBER),
          number("120", "150", "15 %", NO_NUMBER),
          number("120", "150", "15 pv", NO_NUMBER),
          number("120", "150", "45184 as d.m.yyyy", NO_NUMBER),
          number("120", "150", "45184 as mm-dd-yy", NO_NUMBER),
          number("120", "150", "45184 as yyyy-mm-dd", NO_NUMBER),
          number("", "", "45184 as d.m.yyyy", NO_NUMBER),
          number("", "", "0.5 as h:mm", NO_NUMBER),
          number("", "", 45184.0, DONE),
          number("", "", "140 as #,##0", DONE),
          number("", "", "140 as 0.00", DONE),
          number("", "", "140 as #,##0 \"kpl\"", DONE),
          number("0", "5", 40.0, DONE),
          number("0", "5", 5000.0, FAR),
          number("-20", "10", -15.0, DONE),
          number("-20", "10", -200.0, FAR),
          share("37", "27", 35.0, DONE),
          share("37", "27", 0.35, FAR),
          share("37", "27", "0.35 as 0%", DONE),
          share("37", "27", "0.355 as 0.0%", DONE),
          share("37", "27", "35 %", DONE),
          share("37", "27", 3500.0, FAR),
          share("", "", 0.35, BELOW_ONE),
          share("", "", -0.35, BELOW_ONE),
          share("0", "", 0.35, BELOW_ONE),
          share("", "", "0.35 as 0%", DONE),
          share("", "", 35.0, DONE),
          share("", "", 1.0, DONE),
          share("", "", 0.0, DONE),
          share("", "", "35 %", DONE),
          day("15.9.2023", DONE),
          day("45184 as d.m.yyyy", DONE),
          day("45184 as mm-dd-yy", DONE),
          day("15. syyskuuta 2023", DONE),
          day("6/2023", DONE),
          day("Q2/2023", DONE),
          day("H1/2023", DONE),
          day("kesäkuu 2023", DONE),
          day("15.9.", DONE),
          day("ei vielä", NO_DAY),
          day("pian", NO_DAY),
          day("31.6.2023", NO_DAY),
          day("30.2.2023", NO_DAY),
          day("29.2.2023", NO_DAY),
          day("31.9.", NO_DAY),
          day("1.13.2023", NO_DAY),
          day("0.5.2023", NO_DAY),
          day("15", NO_DAY),
          day(15.0, NO_DAY),
          day("15 as d.m.yyyy", NO_DAY),
          day("2023 as d.m.yyyy", NO_DAY),
          words("käytössä", "Asiakas 131052-308T on tyytyväinen", NAMED),
          words("käytössä", "Asiakas (131052–308t).", NAMED),
          words("käytössä", "Asiakas 010106A9012 kysyi.", NAMED),
          words("käytössä", "Asiakas 131052-308U on tyytyväinen", DONE),
          words("käytössä", "Diaari 123456-2023.", DONE),
          words("131052-308T", "Työ on tehty.", NAMED));

  @TempDir private static Path folder;

  private static FormOrder order;
  private static XSSFWorkbook computed;
  private static Submission returned;

  private static Case number(String baseline, String target, Object outcome, String said) {
    return row(IndicatorType.NUMBER, "kpl", baseline, target, outcome, said);
  }

  private static Case share(String baseline, String target, Object outcome, String said) {
    return row(IndicatorType.PERCENT, "%", baseline, target, outcome, said);
  }

  private static Case day(Object outcome, String said) {
    return row(IndicatorType.DATE, "", "", "30.9.2023", outcome, said);
  }

  private static Case words(String outcome, String narrative, String said) {
    return new Case(IndicatorType.QUALITATIVE, "", "", "käytössä", outcome, narrative, said);
  }

  private static Case row(
      IndicatorType type,
      String unit,
      String baseline,
      String target,
      Object outcome,
      String said) {
    return new Case(type, unit, baseline, target, outcome, "Työ on tehty.", said);
  }

  @BeforeAll
  static void compute() throws IOException {
    Office.assumeInstalled();
    order = order();
    Path filled = folder.resolve("filled.xlsx");
    Files.write(filled, FormFiller.change(PoriForm.maker().make(order), LiveQuestionsTest::fill));
    Path result = Office.convert(filled, "xlsx", Files.createDirectory(folder.resolve("office")));
    computed = new XSSFWorkbook(Files.newInputStream(result));
    returned =
        (Submission)
            new SubmissionReader(FileLimits.defaults()).read(new InputFile(result, "f.xlsx"));
  }

  @TestFactory
  Stream<DynamicTest> aRowIsToldWhatIsAskedOfIt() {
    return cases((index, one) -> assertEquals(one.said(), said(index)));
  }

  /** No row is done where a check finds an error, and what is asked is asked on both sides. */
  @TestFactory
  Stream<DynamicTest> theFormSaysWhatTheChecksSay() {
    Expectation expected = new Expectation(order.plan(), order.period());
    return cases(
        (index, one) -> {
          Indicator asked = order.asked().get(index);
          AnswerRow answers = returned.row(asked.id()).orElseThrow();
          boolean isAsked =
              Checks.row(expected, asked, answers).stream()
                  .filter(finding -> finding.isError() || TOLD_ALIKE.contains(finding.code()))
                  .map(Finding::code)
                  .findAny()
                  .isPresent();
          boolean stricter = one.said().equals(NO_NUMBER);
          assertEquals(isAsked || stricter, !said(index).equals(DONE));
        });
  }

  /** A row that begins with these answers shows the same before anybody calculates. */
  @TestFactory
  Stream<DynamicTest> aCarriedRowShowsAtOnceWhatItWillSay() {
    return cases(
        (index, one) -> {
          Indicator asked = order.asked().get(index);
          CarriedAnswers answers = new CarriedAnswers(Map.of(asked.id(), values(one)));
          assertEquals(one.said(), new RowCheck(order.with(answers), asked).text());
        });
  }

  /** A number to look at again keeps no form open. */
  @Test
  void aNumberToLookAtAgainIsNoLack() {
    long open =
        CASES.stream().filter(one -> !Set.of(DONE, FAR, BELOW_ONE).contains(one.said())).count();
    String sentence =
        FormFiller.answers(computed)
            .getRow(FormRows.PROGRESS)
            .getCell(FormColumn.ID.index())
            .getStringCellValue();
    assertEquals(
        "Palauta 23.10.2023 · %d/%d vastattu, %d korjattavaa"
            .formatted(CASES.size(), CASES.size(), open),
        sentence);
  }

  private interface Try {
    void at(int index, Case one);
  }

  private static Stream<DynamicTest> cases(Try test) {
    return IntStream.range(0, CASES.size())
        .mapToObj(
            index ->
                DynamicTest.dynamicTest(
                    index + " " + CASES.get(index), () -> test.at(index, CASES.get(index))));
  }

  private static String said(int index) {
    Row row = FormFiller.answers(computed).getRow(FormRows.INDICATOR + index);
    return FormFiller.cell(row, FormColumn.CHECK).orElseThrow().getStringCellValue();
  }

  private static Map<Field, Value> values(Case one) {
    Map<Field, Value> values = new EnumMap<>(Field.class);
    values.put(Field.OUTCOME, value(one.outcome()));
    values.put(Field.STATUS, Value.ofText("Etenee suunnitellusti"));
    values.put(Field.NARRATIVE, Value.ofText(one.narrative()));
    return values;
  }

  private static Value value(Object outcome) {
    if (outcome instanceof Double number) {
      return Value.ofNumber(BigDecimal.valueOf(number));
    }
    String text = (String) outcome;
    if (!text.contains(AS)) {
      return Value.ofText(text);
    }
    double number = number(text);
    if (format(text).endsWith("%")) {
      String percent =
          BigDecimal.valueOf(number).movePointRight(2).stripTrailingZeros().toPlainString();
      return Value.ofText(percent.replace('.', ',') + " %");
    }
    return format(text).contains("y") || format(text).contains("h")
        ? Value.ofDate(LocalDate.of(1899, 12, 30).plusDays((long) number))
        : Value.ofNumber(BigDecimal.valueOf(number));
  }

  private static double number(String text) {
    return Double.parseDouble(text.substring(0, text.indexOf(AS)));
  }

  private static String format(String text) {
    return text.substring(text.indexOf(AS) + AS.length());
  }

  private static FormOrder order() {
    Plan plan = PoriPlan.plan();
    Indicator model = plan.indicator("ELYM-018").orElseThrow();
    List<Indicator> indicators = new ArrayList<>();
    for (Case one : CASES) {
      indicators.add(
          IndicatorLike.of(model)
              .id("ELYM-%03d".formatted(indicators.size() + 1))
              .type(one.type())
              .unit(one.unit())
              .direction(Direction.NONE)
              .baseline(one.baseline())
              .target(one.target())
              .always()
              .build());
    }
    Plan own = PlanLike.of(plan).indicators(indicators).build();
    return new FormOrder(
        own,
        own.period("Q3").orElseThrow(),
        own.sector("ELYM").orElseThrow(),
        History.NONE,
        Language.FI);
  }

  private static void fill(XSSFWorkbook workbook) {
    XSSFSheet sheet = FormFiller.answers(workbook);
    for (int index = 0; index < CASES.size(); index++) {
      Case one = CASES.get(index);
      Row row = sheet.getRow(FormRows.INDICATOR + index);
      Cell outcome = FormFiller.cell(row, FormColumn.OUTCOME).orElseThrow();
      if (one.outcome() instanceof Double number) {
        outcome.setCellValue(number);
      } else if (((String) one.outcome()).contains(AS)) {
        String text = (String) one.outcome();
        outcome.setCellValue(number(text));
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format(text)));
        outcome.setCellStyle(style);
      } else {
        outcome.setCellValue((String) one.outcome());
      }
      FormFiller.cell(row, FormColumn.STATUS).orElseThrow().setCellValue("Etenee suunnitellusti");
      FormFiller.cell(row, FormColumn.NARRATIVE).orElseThrow().setCellValue(one.narrative());
    }
  }
}
