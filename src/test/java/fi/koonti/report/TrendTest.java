package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.plan.Status;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, 5, 7, IMPROVED",
    "HIGHER_IS_BETTER, 7, 5, DECLINED",
    "AT_LEAST, 5, 7, IMPROVED",
    "LOWER_IS_BETTER, 5, 7, DECLINED",
    "AT_MOST, 7, 5, IMPROVED",
    "LOWER_IS_BETTER, '5,0', 5, UNCHANGED",
    "NONE, 5, 5, UNCHANGED",
    "NONE, 5, 7, ",
    "HIGHER_IS_BETTER, , 7, ",
    "HIGHER_IS_BETTER, 5, , ",
    "HIGHER_IS_BETTER, 82 500 (tammi–toukokuu), 177 000 (tammi–elokuu), OTHER_TIME",
    "HIGHER_IS_BETTER, 82 500 (tammi–toukokuu), 177 000, OTHER_TIME",
    "HIGHER_IS_BETTER, 90 (1–8/2022), 100 (1–8/2023), IMPROVED",
  })
  void theTrendIsTold(Direction direction, String before, String now, Trend trend) {
    assertEquals(
        Optional.ofNullable(trend),
        Trend.of(indicator(direction), quarters(List.of(answer(before), answer(now)))));
  }

  @Test
  void aPeriodWithoutANumberIsPassedOver() {
    assertEquals(
        Optional.of(Trend.DECLINED),
        Trend.of(
            indicator(Direction.HIGHER_IS_BETTER),
            quarters(List.of(answer("5"), answer("9"), answer(null), answer("7")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
# accrual | type | direction | quarters that end with 2025-Q3, a dash where unknown | trend
YEAR_TO_DATE | EURO   | AT_MOST          | 100 250 400             | ACCRUED
YEAR_TO_DATE | EURO   | AT_MOST          | 100 250 250             | NOTHING_ACCRUED
YEAR_TO_DATE | EURO   | AT_MOST          | 100 250 200             |
YEAR_TO_DATE | NUMBER | HIGHER_IS_BETTER | 400 100 250 300         | ACCRUED
YEAR_TO_DATE | NUMBER | HIGHER_IS_BETTER | 280 400 100 250 300     | IMPROVED
YEAR_TO_DATE | EURO   | AT_MOST          | 280 400 100 250 300     | DECLINED
YEAR_TO_DATE | NUMBER | HIGHER_IS_BETTER | 400 - - 300             | OTHER_TIME
OWN_PERIOD   | NUMBER | HIGHER_IS_BETTER | 30 20 10                | ACCRUED
OWN_PERIOD   | NUMBER | HIGHER_IS_BETTER | 30 20 0                 | NOTHING_ACCRUED
OWN_PERIOD   | NUMBER | HIGHER_IS_BETTER | 15 9 30 20 10           | DECLINED
LEVEL        | EURO   | AT_MOST          | 100 250 400             | DECLINED
UNSTATED     | EURO   | AT_MOST          | 100 250 400             |
UNSTATED     | EURO   | LOWER_IS_BETTER  | 100 250 400             |
UNSTATED     | EURO   | AT_MOST          | 100 250 200             | IMPROVED
UNSTATED     | EURO   | AT_MOST          | 300 250 400             | DECLINED
UNSTATED     | EURO   | HIGHER_IS_BETTER | 100 250 400             | IMPROVED
UNSTATED     | NUMBER | AT_MOST          | 100 250 400             | DECLINED
""")
  void whatAccruesIsNotJudgedFromPeriodToPeriod(
      Accrual accrual, IndicatorType type, Direction direction, String numbers, Trend trend) {
    Indicator indicator =
        IndicatorLike.of(indicator(direction)).type(type).accrual(accrual).build();
    assertEquals(
        Optional.ofNullable(trend),
        Trend.of(
            indicator,
            quarters(
                Stream.of(numbers.split(" "))
                    .map(number -> answer(number.equals("-") ? null : number))
                    .toList())));
  }

  /** Answers of the quarters that end with the third of 2025. */
  private static List<Trend.Told> quarters(List<Optional<HistoricAnswer>> answers) {
    List<Trend.Told> told = new ArrayList<>();
    int quarter = 2025 * 4 + 2 - answers.size() + 1;
    for (Optional<HistoricAnswer> answer : answers) {
      told.add(new Trend.Told(quarter / 4 + "-Q" + (quarter % 4 + 1), answer));
      quarter++;
    }
    return told;
  }

  private static Optional<HistoricAnswer> answer(String text) {
    return Optional.ofNullable(text)
        .map(told -> new HistoricAnswer(told, Value.ofText(told).number(), Status.ON_TRACK, ""));
  }

  private static Indicator indicator(Direction direction) {
    Level none = Level.of("", null);
    return new Indicator(
        "A-1",
        "A",
        "",
        "",
        "",
        "",
        "Tehdään",
        "Luku",
        IndicatorType.NUMBER,
        "kpl",
        direction,
        none,
        none,
        "",
        "",
        "",
        null,
        null,
        Accrual.UNSTATED);
  }
}
