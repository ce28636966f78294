package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.PreviousAnswer;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberImplausibleTest {

  @ParameterizedTest(name = "{0}: {1}, {2}, {3} and {4}")
  @CsvSource(
      delimiter = ';',
      value = {
        "NUMBER; 50; 100; ''; 80; -",
        "NUMBER; 50; 100; ''; 0; -",
        "NUMBER; 50; 100; ''; 899; -",
        "NUMBER; 50; 100; ''; 900; tenfold",
        "PERCENT; 85; 90; ''; 850; tenfold",
        "NUMBER; 45.5; 45.5; ''; 435; tenfold",
        "NUMBER; 45.5; 45.5; ''; 4.35; tenfold",
        "PERCENT; -5; 0; ''; -0.04; share",
        "PERCENT; -5; 0; ''; -0.039; share",
        "PERCENT; -5; 0; ''; -0.05; share",
        "PERCENT; -5; 0; ''; -4; -",
        "PERCENT; ''; ''; ''; 0.85; lone-share",
        "PERCENT; ''; ''; ''; 85; -",
        "PERCENT; ''; ''; ''; 1; -",
        "NUMBER; 50; 100; ''; 1000; tenfold",
        "NUMBER; 50; 100; ''; 5; tenfold",
        "NUMBER; 50; 100; ''; 6; -",
        "NUMBER; 50; 100; 900; 1000; -",
        "NUMBER; 50; 100; 90; 1000; tenfold",
        "NUMBER; 0; 100; ''; 899; -",
        "NUMBER; 0; 100; ''; 1000; tenfold",
        "NUMBER; 0; 12000; ''; 50000000; tenfold",
        "NUMBER; 0; 100; ''; 10; -",
        "NUMBER; 0; 100; ''; 1; -",
        "NUMBER; 40; 0; ''; 1; -",
        "NUMBER; 40; 0; ''; 400; tenfold",
        "NUMBER; ''; 100; ''; 1000; tenfold",
        "NUMBER; ''; ''; ''; 1000; -",
        "NUMBER; 50; 100; ''; 80000; scale",
        "NUMBER; 0; 100; ''; 100000; scale",
        "NUMBER; 200; 250; ''; 250000; scale",
        "EURO; 1000000; 1500000; ''; 1.2; scale",
        "EURO; 1000000; 1500000; ''; 1200; scale",
        "EURO; 1000000; 1500000; ''; 12000; tenfold",
        "NUMBER; 50; 100; ''; -5; negative",
        "NUMBER; -50; 100; ''; -20; -",
        "NUMBER; -50; -100; ''; 80; -",
        "PERCENT; 50; 70; ''; 0.6; share",
        "PERCENT; 50; 70; ''; 1; share",
        "PERCENT; 5; 7; ''; 1.1; -",
        "PERCENT; 0.5; 7; ''; 0.6; -",
        "PERCENT; 50; 70; ''; 60; -",
        "PERCENT; 50; 70; ''; 0; -"
      })
  void aNumberThatIsFarFromAllThatIsKnownIsAsked(
      IndicatorType type, String base, String target, String before, String told, String why) {
    assertEquals(why, reason(type, base, target, before, Value.ofNumber(new BigDecimal(told))));
  }

  @ParameterizedTest(name = "{1} {0}")
  @CsvSource({
    "milj. €, 1300000, lone-large",
    "milj. €, 99999, -",
    "milj. €, 0.0000013, lone-small",
    "milj. €, 0.0005, lone-small",
    "milj. €, 0.0013, -",
    "milj. €, -1300000, lone-large",
    "1000 €, 150000000, lone-large",
    "1000 €, 2500000, -",
    "kpl, 100000000000000000000, lone-large",
    "kpl, 20240912, -",
    "kpl, 0.000000001, lone-small",
    "kpl, 0.001, -",
    "kpl, 0, -",
    "%, 8050, lone-large",
    "%, 1000, -",
    "%, -1001, lone-large"
  })
  void aNumberThatIsLikeNoneOfAMunicipalityIsAskedThoughNothingIsKnown(
      String unit, BigDecimal told, String why) {
    IndicatorType type = unit.equals("%") ? IndicatorType.PERCENT : IndicatorType.NUMBER;
    assertEquals(why, reason(type, unit, "", "", "", Value.ofNumber(told)));
    assertEquals(why, reason(type, unit, "0", "", "", Value.ofNumber(told)));
  }

  @ParameterizedTest
  @CsvSource({"'0,9 %', -", "'0,9', share", "'9 ‰', -"})
  void aShareThatSaysSoIsNoSlip(String told, String why) {
    assertEquals(why, reason(IndicatorType.PERCENT, "2", "3", "", Value.ofText(told)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PERCENT; 78; 82; 81; 0.82; share",
        "NUMBER; 7; 6.5; 6.9; 1000000000; tenfold",
        "NUMBER; 95; 85.5; 90; -5; negative",
        "NUMBER; 95; 85.5; 90; 86; -",
        "NUMBER; ''; ''; 90; 900; tenfold",
        "NUMBER; 50; 100; 90; ''; -"
      })
  void aForecastIsAskedAsAnOutcomeIs(
      IndicatorType type, String base, String target, String outcome, String told, String why) {
    Indicator indicator =
        IndicatorLike.of(Sample.TRIPS).type(type).unit("").baseline(base).target(target).build();
    Sample.Row answers =
        Sample.row(indicator).put(Field.OUTCOME, Value.ofNumber(new BigDecimal(outcome)));
    if (!told.isEmpty()) {
      answers.put(Field.FORECAST, Value.ofNumber(new BigDecimal(told)));
    }
    assertEquals(
        why,
        reason(
            new NumberImplausible(Field.FORECAST, FindingCode.FORECAST_IMPLAUSIBLE),
            indicator,
            answers,
            ""));
  }

  private static String reason(
      IndicatorType type, String base, String target, String before, Value told) {
    return reason(type, "", base, target, before, told);
  }

  private static String reason(
      IndicatorType type, String unit, String base, String target, String before, Value told) {
    Indicator indicator =
        IndicatorLike.of(Sample.TRIPS).type(type).unit(unit).baseline(base).target(target).build();
    Sample.Row answers = Sample.row(indicator).put(Field.OUTCOME, told);
    return reason(
        new NumberImplausible(Field.OUTCOME, FindingCode.OUTCOME_IMPLAUSIBLE),
        indicator,
        answers,
        before);
  }

  private static String reason(
      RowRule rule, Indicator indicator, Sample.Row answers, String before) {
    AnswerRow row =
        answers
            .in("a.xlsx", 6)
            .with(new PreviousAnswer(before, "", ""))
            .in(Sample.plan(indicator).measure(indicator));
    return rule.check(new CheckedRow(Sample.plan(indicator), Sample.Q3, indicator, row)).stream()
        .map(finding -> finding.facts().get("why").replace("implausible-", ""))
        .findFirst()
        .orElse("-");
  }
}
