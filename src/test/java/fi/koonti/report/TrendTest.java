package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import java.math.BigDecimal;
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
    "LOWER_IS_BETTER, 5.0, 5, UNCHANGED",
    "NONE, 5, 5, UNCHANGED",
    "NONE, 5, 7, ",
    "HIGHER_IS_BETTER, , 7, ",
    "HIGHER_IS_BETTER, 5, , ",
  })
  void theTrendIsTold(Direction direction, BigDecimal before, BigDecimal now, Trend trend) {
    assertEquals(trend, Trend.of(indicator(direction), before, now).orElse(null));
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
