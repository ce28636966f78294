package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.check.Checks;
import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.office.Office;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Plan;
import fi.koonti.read.InputFile;
import fi.koonti.read.SubmissionReader;
import fi.koonti.samples.FormFiller;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.submission.Submission;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the form says of an outcome in a row of numbers, beside what is found in it: as LibreOffice
 * reckons, no row is done in which there is an error.
 */
@Tag("office")
class LiveNumbersTest {

  private static final String DONE = "Valmis";

  /** Texts as people type them; those with a bar are put into a row of that unit. */
  private static final List<String> TEXTS =
      List.of(
          "5",
          "12,5",
          "0",
          "-3",
          "–3,9",
          "−7",
          "1 234",
          "1 234,5",
          "119 000",
          "1 234 567",
          "119\u00A0000",
          "n. 40",
          "noin 40",
          "40 kpl",
          "n. 40 kpl",
          "12 %|%",
          "12,5 %|%",
          "310 000 €|€",
          "n. 40 pv|pv",
          "007",
          "9/22",
          "40–50",
          "40-50",
          "10+5",
          "1+1+1",
          "30.9.2023",
          "30.9.",
          "9.2023",
          "12.5",
          "1.234",
          "1,234.5",
          "1'234",
          "12 34",
          "40 50",
          "400 noin 500",
          "500 kpl 600",
          "5 kpl 6",
          "12-",
          "--5",
          "-–5",
          "+/- 12",
          "± 5",
          "+5",
          "9 100 (touko–elo)",
          "40 pv (arvio)|pv",
          "5 (?)",
          "5 (miljoonaa)",
          "5 (noin)",
          "5 (ei tiedossa)",
          "5 (kpl) (x)",
          "(5)",
          "5 ()",
          "5 (tuhatta)",
          "5)",
          "5 (",
          "(x) 5",
          "5 (-)",
          "5 (alle)",
          "5 (yli)",
          "5 (€)",
          "5?",
          "ei tiedossa 12",
          "yli 100",
          "alle 5",
          "> 5",
          "vajaa 100",
          "5 (7)",
          "120 (150)",
          "1,2,3",
          "11,22,33",
          "1,5 000",
          "1,55 000",
          "5,",
          ",5",
          "1 0000",
          "1234 567",
          "5:30",
          "5 h",
          "3 viikkoa|pv",
          "15 %",
          "8 ‰|%",
          "310 te|€",
          "2,4 Me|€",
          "2,4 M€|€",
          "1e5",
          "²5",
          "5²",
          "½",
          "１２",
          "viisi",
          "kpl",
          "%|%",
          "12 / 15",
          "12 15 %",
          "#5",
          "5 *",
          "a5",
          "5 kpl.",
          "5 kpl + 2",
          "*",
          "!|",
          "5!",
          "5|kpl|",
          "0?",
          "=5",
          "=0",
          "100 % |%",
          "2023",
          "31.12.2023 12",
          "1 of 11",
          "noin",
          "n.",
          "1 2 3",
          "12 345 6",
          "5\n6",
          "5\t6");

  @TempDir private static Path folder;

  private static List<Indicator> asked;
  private static XSSFWorkbook computed;
  private static Submission returned;
  private static FormOrder order;

  @BeforeAll
  static void compute() throws IOException {
    Office.assumeInstalled();
    order = order();
    asked = order.asked();
    Path filled = folder.resolve("filled.xlsx");
    Files.write(filled, FormFiller.change(PoriForm.maker().make(order), LiveNumbersTest::fill));
    Path result = Office.convert(filled, "xlsx", Files.createDirectory(folder.resolve("office")));
    computed = new XSSFWorkbook(Files.newInputStream(result));
    returned =
        (Submission)
            new SubmissionReader(FileLimits.defaults()).read(new InputFile(result, "f.xlsx"));
  }

  @Test
  void noRowIsDoneInWhichThereIsAnError() {
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < asked.size(); row++) {
      if (said(row).equals(DONE) && hasError(row)) {
        wrong.add(shown(row));
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What the form asks to be written as a bare number though it would be understood. */
  @Test
  void theFormAsksMoreThanTheReaderOnlyHere() {
    TreeSet<String> stricter = new TreeSet<>();
    for (int row = 0; row < asked.size(); row++) {
      if (!said(row).equals(DONE) && !hasError(row)) {
        stricter.add(shown(row));
      }
    }
    stricter.removeAll(STRICTER);
    assertEquals(new TreeSet<>(), stricter);
  }

  /** What is left doubtful here is told by the reader with less than an error. */
  private static final List<String> STRICTER =
      List.of(
          "40 pv (arvio)|pv",
          "5 (kpl) (x)",
          "5 (noin)",
          "(x) 5",
          "5 (",
          "5)",
          "+/- 12",
          "--5",
          "-–5",
          "0?",
          "1'234",
          "1,234.5",
          "12-",
          "12.5",
          "15 %",
          "2,4 Me|€",
          "2,4 M€|€",
          "3 viikkoa|pv",
          "31.12.2023 12",
          "310 te|€",
          "5 *",
          "5 h",
          "5 kpl.",
          "5!",
          "5,",
          "5?",
          "5|kpl|",
          "8 ‰|%",
          "=0",
          "=5",
          "> 5",
          "alle 5",
          "ei tiedossa 12",
          "vajaa 100",
          "yli 100",
          "²5");

  private static boolean hasError(int row) {
    Expectation expected = new Expectation(order.plan(), order.period());
    Indicator indicator = asked.get(row);
    return Checks.row(expected, indicator, returned.row(indicator.id()).orElseThrow()).stream()
        .anyMatch(Finding::isError);
  }

  private static String said(int row) {
    Row found = FormFiller.answers(computed).getRow(FormRows.INDICATOR + row);
    return FormFiller.cell(found, FormColumn.CHECK).orElseThrow().getStringCellValue();
  }

  private static String shown(int row) {
    return TEXTS.get(row);
  }

  private static String text(String written) {
    int bar = written.lastIndexOf('|');
    return bar < 1 ? written : written.substring(0, bar);
  }

  private static String unit(String written) {
    int bar = written.lastIndexOf('|');
    return bar < 1 || bar == written.length() - 1 ? "kpl" : written.substring(bar + 1);
  }

  private static FormOrder order() {
    Plan plan = PoriPlan.plan();
    Indicator model = plan.indicator("ELYM-018").orElseThrow();
    List<Indicator> indicators = new ArrayList<>();
    for (int row = 0; row < TEXTS.size(); row++) {
      String unit = unit(TEXTS.get(row));
      indicators.add(
          IndicatorLike.of(model)
              .id("ELYM-%03d".formatted(row + 1))
              .type(unit.equals("%") ? IndicatorType.PERCENT : IndicatorType.NUMBER)
              .unit(unit)
              .direction(Direction.NONE)
              .baseline("")
              .target("")
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
    for (int row = 0; row < asked.size(); row++) {
      Row filled = sheet.getRow(FormRows.INDICATOR + row);
      Cell outcome = FormFiller.cell(filled, FormColumn.OUTCOME).orElseThrow();
      outcome.setCellValue(text(TEXTS.get(row)));
      FormFiller.cell(filled, FormColumn.STATUS)
          .orElseThrow()
          .setCellValue("Etenee suunnitellusti");
      FormFiller.cell(filled, FormColumn.NARRATIVE).orElseThrow().setCellValue("Työ etenee " + row);
    }
  }
}
