package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayNotCountedTest {

  @ParameterizedTest
  @ValueSource(strings = {"30.1.1900", "1900-01-09", "28.2.1900"})
  void aDayThatIsASmallNumberIsTold(String day) {
    assertEquals(
        "[ELYM-002 M7 day-not-counted]",
        Found.by(new DayNotCounted(), Sample.PLAN_MADE, answered(day)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3.1900", "30.9.2023", "Rakennettu 1.5.1850", "hyväksytty", "30.9"})
  void anyOtherDayAndAnyWordsAreFine(String text) {
    assertEquals("[]", Found.by(new DayNotCounted(), Sample.PLAN_MADE, answered(text)));
  }

  @Test
  void whereANumberIsDueTheRuleOfNumbersTells() {
    assertEquals(
        "[]",
        Found.by(
            new DayNotCounted(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, "30.1.1900")));
  }

  private static Sample.Row answered(String day) {
    return Sample.row(Sample.PLAN_MADE).put(Field.OUTCOME, day);
  }
}
