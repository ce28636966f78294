package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.plan.Accrual;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HierarchyTest {

  @ParameterizedTest
  @CsvSource({
    "S F G D M, S F G D M, []",
    "S F G D M, S F G D N, [MEASURE]",
    "S F G D M, S F H D M, '[GOAL, DEED, MEASURE]'",
    "S F G D M, T F G D M, '[SECTION, FOCUS_AREA, GOAL, DEED, MEASURE]'",
    "S F G D M, S - H - M, '[GOAL, MEASURE]'",
    "S F G - M, S F G D M, '[DEED, MEASURE]'"
  })
  void whatChangesIsToldAndAllBelowItThatIsNotEmpty(String above, String below, String told) {
    assertEquals(told, Hierarchy.toTell(indicator(below), indicator(above)).toString());
  }

  @Test
  void atTheBeginningAllIsTold() {
    assertEquals("[SECTION, MEASURE]", Hierarchy.toTell(indicator("S - - - M"), null).toString());
  }

  private static Indicator indicator(String levels) {
    String[] level = levels.replace("-", "").split(" ", -1);
    return new Indicator(
        "A-001",
        "A",
        level[0],
        level[1],
        level[2],
        level[3],
        level[4],
        "",
        IndicatorType.QUALITATIVE,
        "",
        Direction.NONE,
        Level.of("", null),
        Level.of("", null),
        "",
        "",
        "",
        null,
        null,
        Accrual.UNSTATED);
  }
}
