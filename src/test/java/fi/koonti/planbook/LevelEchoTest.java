package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.check.plan.LevelEcho;
import fi.koonti.fixture.Sample;
import fi.koonti.layout.PlanSheet;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.RelativeTarget;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelEchoTest {

  @TempDir Path folder;

  private LevelEcho echo(String id) throws IOException {
    Plan plan =
        new PlanReader(FileLimits.defaults())
            .read(PoriPlanFile.file().in(folder), "suunnitelma.xlsx")
            .plan()
            .orElseThrow();
    return LevelEcho.all(plan).stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whatWasReadIsShownBesideTheText() throws IOException {
    LevelEcho echo = echo("ELYM-018");
    assertEquals("119 000 (+5 %)", echo.target().text());
    assertEquals(new BigDecimal("119000"), echo.target().number());
    assertEquals("matkaa", echo.target().unit());
    assertFalse(echo.target().given());
    assertEquals(Optional.of(new MonthSpan(2023, 10, 12)), echo.span());
  }

  @ParameterizedTest
  @CsvSource({"vähintään sama, AT_LEAST_SAME", "sama kuin Turussa, NONE"})
  void whatIsAskedAboutIsNotShownAsUnderstood(String target, RelativeTarget shown) {
    Indicator indicator = Sample.indicator("A-1", "Matkat", IndicatorType.NUMBER, "40", target);
    assertEquals(shown, LevelEcho.all(Sample.plan(indicator)).get(0).target().relative());
  }

  @Test
  void aNumberThatThePlanGivesIsMarked() throws IOException {
    assertTrue(echo("ELYM-005").baseline().given());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        // unit, format, number, what is shown with all digits, the number that counts
        "€ § 0\" t€\" § 310 § 310 t€ § 310000",
        "€ § #,##0,\" t€\" § 310400 § 310,4 t€ § 310400",
        "1000 € § #,##0\" €\" § 310000 § 310 000 € § 310",
        "kpl § 0\" (2021)\" § 1200 § 1200 (2021) § 1200",
        "kpl § \"2021: \"0 § 12.5 § 2021: 12,5 § 12.5",
        "kpl § 0\" pv\" § 30 § 30 pv § -",
        "% § 0\" %\" § 85 § 85 % § 85",
        "kpl § General § 1200 § 1200 § 1200"
      })
  void theWordsOfAFormatBelongToTheNumberOfALevel(
      String unit, String format, double number, String text, String read) throws IOException {
    PlanFile file = PlanFile.small();
    file.set(PlanSheet.GOALS, "I4", unit.equals("%") ? "prosentti" : "luku")
        .set(PlanSheet.GOALS, "J4", unit);
    file.change(
        PlanSheet.GOALS,
        "N4",
        cell -> {
          CellStyle style = file.workbook().createCellStyle();
          style.setDataFormat(file.workbook().createDataFormat().getFormat(format));
          cell.setCellValue(number);
          cell.setCellStyle(style);
        });
    Level target =
        new PlanReader(FileLimits.defaults())
            .read(file.in(folder), "suunnitelma.xlsx")
            .plan()
            .orElseThrow()
            .indicators()
            .get(0)
            .target();
    String found =
        target.number() == null ? "-" : target.number().stripTrailingZeros().toPlainString();
    assertEquals(text + " = " + read, target.text() + " = " + found);
  }
}
