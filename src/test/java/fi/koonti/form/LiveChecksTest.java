package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.check.Checks;
import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.layout.ProgressColumn;
import fi.koonti.layout.ProgressRows;
import fi.koonti.office.Office;
import fi.koonti.opc.FileLimits;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice computes filled forms: the live checks say what the table of cases wants. */
@Tag("office")
class LiveChecksTest {

  private static final String TOLD = "Työ on tehty.";
  private static final String CAUSE = "Syy on tiedossa.";
  private static final String NO_NUMBER = "Toteuma ei ole pelkkä luku";
  private static final String LONG = "sana ".repeat(500);

  /** A row as someone left it, and the words that it should get, each lack on its line. */
  private record Case(
      OutcomeKind kind,
      Object outcome,
      String status,
      String narrative,
      String correction,
      String expected) {}

  private static final List<Case> CASES =
      List.of(
          number("", "", "", "", "Vastaamatta"),
          number("\u00A0", " ", "\n", "", "Vastaamatta"),
          number(12.5, "Toteutunut", TOLD, "", "Valmis"),
          number("119 000", "Toteutunut", TOLD, "", "Valmis"),
          number("1 234,5", "Toteutunut", TOLD, "", "Valmis"),
          number("n. 40 pv", "Toteutunut", TOLD, "", "Valmis"),
          number("9/22", "Toteutunut", TOLD, "", NO_NUMBER),
          number("n. 40", "Toteutunut", TOLD, "", "Valmis"),
          number("–3,9", "Toteutunut", TOLD, "", "Valmis"),
          number("paljon", "Toteutunut", TOLD, "", NO_NUMBER),
          number("", "Toteutunut", TOLD, "", "Toteuma puuttuu"),
          number("", "Ei arvioitavissa", TOLD, "", "Valmis"),
          number("", "Luovuttu", TOLD, "", "Valmis"),
          number(5.0, "", "", "", "Tila puuttuu\nSelvitys puuttuu"),
          number(5.0, "Kesken", TOLD, "", "Tila ei ole luettelossa"),
          number(5.0, "toteutunut", TOLD, "", "Valmis"),
          number(5.0, " Toteutunut\u00A0", TOLD, "", "Valmis"),
          number(5.0, "ON_TRACK", TOLD, "", "Valmis"),
          number(5.0, "Viivästynyt", TOLD, "", "Kerro syy ja korjaava toimenpide"),
          number(5.0, "Viivästynyt", TOLD, CAUSE, "Valmis"),
          number(5.0, "Toteutunut", "", "", "Selvitys puuttuu"),
          number(5.0, "Toteutunut", LONG, "", "Selvitys on liian pitkä"),
          number(
              "",
              "Viivästynyt",
              "",
              "",
              "Toteuma puuttuu\nSelvitys puuttuu\nKerro syy ja korjaava toimenpide"),
          number("", "", TOLD, "", "Tila puuttuu"),
          new Case(OutcomeKind.DATE, "", "Toteutunut", TOLD, "", "Toteuma puuttuu"),
          number(5.0, "Viivästynyt", TOLD, "\u200B", "Kerro syy ja korjaava toimenpide"),
          number("\uFEFF", "\u200B", "\u00AD\n", "", "Vastaamatta"),
          new Case(OutcomeKind.DATE, "pian", "Toteutunut", TOLD, "", "Toteuma ei ole päivä"),
          number("\u00A0", "", "\uFEFF", "\u200B", "Vastaamatta"),
          new Case(OutcomeKind.DATE, "6/2023", "Toteutunut", TOLD, "", "Valmis"),
          new Case(OutcomeKind.WORDS, "", "Toteutunut", TOLD, "", "Valmis"),
          new Case(OutcomeKind.WORDS, "käytössä", "Toteutunut", TOLD, "", "Valmis"),
          new Case(OutcomeKind.NONE, "", "Toteutunut", TOLD, "", "Valmis"),
          new Case(
              OutcomeKind.NONE, "", "Ei toteudu", TOLD, "", "Kerro syy ja korjaava toimenpide"));

  private static XSSFWorkbook computed;
  private static Submission returned;

  private static Case number(
      Object outcome, String status, String narrative, String correction, String expected) {
    return new Case(OutcomeKind.NUMBER, outcome, status, narrative, correction, expected);
  }

  @BeforeAll
  static void computeTheForm(@TempDir Path folder) throws IOException {
    Office.assumeInstalled();
    byte[] form = PoriForm.maker().make(order());
    Path filled = folder.resolve("filled.xlsx");
    Files.write(filled, FormFiller.change(form, LiveChecksTest::fill));
    Path result = Office.convert(filled, "xlsx", Files.createDirectory(folder.resolve("office")));
    computed = new XSSFWorkbook(Files.newInputStream(result));
    InputFile file = new InputFile(result, "filled.xlsx");
    returned = (Submission) new SubmissionReader(FileLimits.defaults()).read(file);
  }

  @AfterAll
  static void close() throws IOException {
    if (computed != null) {
      computed.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> aRowIsToldWhatItLacks() {
    return IntStream.range(0, CASES.size())
        .mapToObj(
            index ->
                DynamicTest.dynamicTest(
                    index + " " + CASES.get(index),
                    () -> assertEquals(CASES.get(index).expected(), check(index))));
  }

  /** What the live check says of touched rows is what the checks say of the returned form. */
  @TestFactory
  Stream<DynamicTest> theLiveChecksSayWhatTheChecksSay() {
    FormOrder order = order();
    Expectation expected = new Expectation(order.plan(), order.period());
    return IntStream.range(0, CASES.size())
        .filter(index -> !check(index).equals("Vastaamatta"))
        .mapToObj(
            index -> {
              Indicator asked = order.asked().get(index);
              AnswerRow answers = returned.row(asked.id()).orElseThrow();
              return DynamicTest.dynamicTest(
                  index + " " + CASES.get(index),
                  () -> assertEquals(words(Checks.row(expected, asked, answers)), check(index)));
            });
  }

  /** A row that begins with these answers shows the same before anybody calculates. */
  @TestFactory
  Stream<DynamicTest> aCarriedRowShowsAtOnceWhatItWillSay() {
    FormOrder order = order();
    return IntStream.range(0, CASES.size())
        .filter(index -> !CASES.get(index).expected().contains("Tila ei ole"))
        .mapToObj(
            index -> {
              Indicator asked = order.asked().get(index);
              CarriedAnswers answers =
                  new CarriedAnswers(Map.of(asked.id(), values(CASES.get(index))));
              RowCheck row = new RowCheck(order.with(answers), asked);
              return DynamicTest.dynamicTest(
                  index + " " + CASES.get(index), () -> assertEquals(check(index), row.text()));
            });
  }

  private static Map<Field, Value> values(Case one) {
    Map<Field, Value> values = new EnumMap<>(Field.class);
    values.put(
        Field.OUTCOME,
        one.outcome() instanceof Double number
            ? Value.ofNumber(BigDecimal.valueOf(number))
            : Value.ofText((String) one.outcome()));
    values.put(Field.STATUS, Value.ofText(one.status()));
    values.put(Field.NARRATIVE, Value.ofText(one.narrative()));
    values.put(Field.CORRECTION, Value.ofText(one.correction()));
    return values;
  }

  private static String words(List<Finding> findings) {
    List<String> codes = findings.stream().map(finding -> finding.code().name()).toList();
    String missing =
        Arrays.stream(CheckWord.values())
            .filter(word -> codes.contains(word.name()))
            .map(word -> word.text(Language.FI))
            .collect(Collectors.joining("\n"));
    return missing.isEmpty() ? CheckWord.DONE.text(Language.FI) : missing;
  }

  @Test
  void progressIsToldInASentence() {
    Row row = answers().getRow(FormRows.PROGRESS);
    String sentence =
        "Palauta 23.10.2023 · %d/%d vastattu, %d korjattavaa"
            .formatted(CASES.size() - count("Vastaamatta"), CASES.size(), toCorrect());
    assertEquals(sentence, row.getCell(FormRows.SENTENCE.index()).getStringCellValue());
  }

  @Test
  void theFirstRowThatLacksSomethingIsToldAboveTheNarrative() {
    int first =
        IntStream.range(0, CASES.size())
            .filter(index -> !List.of("Valmis", "Vastaamatta").contains(check(index)))
            .findFirst()
            .orElseThrow();
    String id = answers().getRow(FormRows.INDICATOR + first).getCell(0).getStringCellValue();
    Row row = answers().getRow(FormRows.PROGRESS);
    assertEquals(
        id + ": " + check(first).replace("\n", ". "),
        row.getCell(FormRows.LACK.index()).getStringCellValue());
  }

  @Test
  void progressIsCounted() {
    Row total = computed.getSheetAt(2).getRow(ProgressRows.TOTAL);
    assertEquals(CASES.size(), number(total, ProgressColumn.ASKED));
    assertEquals(count("Valmis"), number(total, ProgressColumn.DONE));
    assertEquals(toCorrect(), number(total, ProgressColumn.TO_CORRECT));
    assertEquals(count("Vastaamatta"), number(total, ProgressColumn.MISSING));
  }

  /** The cases are two sections in turn, so each counts its own. */
  @Test
  void progressIsCountedBySection() {
    for (int section = 0; section < 2; section++) {
      Row row = computed.getSheetAt(2).getRow(ProgressRows.SECTION + 2 * section);
      assertEquals("Osio " + section, row.getCell(0).getStringCellValue());
      int own = section;
      long done =
          IntStream.range(0, CASES.size())
              .filter(index -> index % 2 == own && CASES.get(index).expected().equals("Valmis"))
              .count();
      assertEquals(done, number(row, ProgressColumn.DONE));
      assertEquals(CASES.size() / 2, number(row, ProgressColumn.ASKED));
    }
  }

  private static FormOrder order() {
    Plan plan = PoriPlan.plan();
    Indicator model = plan.indicator("ELYM-006").orElseThrow();
    List<Indicator> indicators = new ArrayList<>();
    for (int index = 0; index < CASES.size(); index++) {
      indicators.add(indicator(model, index, CASES.get(index).kind()));
    }
    Plan own = PlanLike.of(plan).indicators(indicators).build();
    return new FormOrder(
        own,
        own.period("Q3").orElseThrow(),
        own.sector("ELYM").orElseThrow(),
        History.NONE,
        Language.FI);
  }

  private static Indicator indicator(Indicator model, int index, OutcomeKind kind) {
    IndicatorType type =
        switch (kind) {
          case NUMBER -> IndicatorType.NUMBER;
          case DATE -> IndicatorType.DATE;
          case WORDS, NONE -> IndicatorType.QUALITATIVE;
        };
    IndicatorLike like =
        IndicatorLike.of(model)
            .id("ELYM-%03d".formatted(index + 1))
            .section("Osio " + index % 2)
            .type(type)
            .baseline("")
            .target("")
            .always();
    return (kind == OutcomeKind.NONE ? like.name("") : like).build();
  }

  private static void fill(XSSFWorkbook workbook) {
    XSSFSheet sheet = FormFiller.answers(workbook);
    for (int index = 0; index < CASES.size(); index++) {
      Case one = CASES.get(index);
      Row row = sheet.getRow(FormRows.INDICATOR + index);
      put(row, FormColumn.OUTCOME, one.outcome());
      put(row, FormColumn.STATUS, one.status());
      put(row, FormColumn.NARRATIVE, one.narrative());
      put(row, FormColumn.CORRECTION, one.correction());
      if (index % 2 == 0) {
        pasteOver(row, workbook);
      }
    }
  }

  private static void put(Row row, FormColumn column, Object value) {
    Cell cell = FormFiller.cell(row, column).orElseThrow();
    if (value instanceof Double number) {
      cell.setCellValue(number);
    } else if (!((String) value).isEmpty()) {
      cell.setCellValue((String) value);
    }
  }

  /** What a paste from elsewhere does: the answers come with formats of their own. */
  private static void pasteOver(Row row, XSSFWorkbook workbook) {
    for (FormColumn column : FormColumn.values()) {
      if (column.field().isPresent()) {
        FormFiller.cell(row, column)
            .ifPresent(cell -> cell.setCellStyle(workbook.getCellStyleAt(0)));
      }
    }
  }

  private static XSSFSheet answers() {
    return FormFiller.answers(computed);
  }

  private static String check(int index) {
    Row row = answers().getRow(FormRows.INDICATOR + index);
    return FormFiller.cell(row, FormColumn.CHECK).orElseThrow().getStringCellValue();
  }

  private static int number(Row row, ProgressColumn column) {
    return (int) row.getCell(column.index()).getNumericCellValue();
  }

  private static int toCorrect() {
    return CASES.size() - count("Valmis") - count("Vastaamatta");
  }

  private static int count(String word) {
    return (int) CASES.stream().filter(one -> one.expected().equals(word)).count();
  }
}
