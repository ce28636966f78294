package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.plan.Status;
import fi.koonti.submission.History.PastAnswer;
import fi.koonti.submission.Value;
import java.util.List;
import java.util.Optional;
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
        Trend.of(indicator(direction), List.of(answer(before), answer(now))));
  }

  @Test
  void aPeriodWithoutANumberIsPassedOver() {
    assertEquals(
        Optional.of(Trend.DECLINED),
        Trend.of(
            indicator(Direction.HIGHER_IS_BETTER),
            List.of(answer("5"), answer("9"), answer(null), answer("7"))));
  }

  private static Optional<PastAnswer> answer(String text) {
    return Optional.ofNullable(text)
        .map(told -> new PastAnswer(told, Value.ofText(told).number(), Status.ON_TRACK, ""));
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
        null);
  }
}
