package fi.koonti.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthSpanTest {

  private static final MonthSpan JUNE_TO_SEPTEMBER = new MonthSpan(2023, 6, 9);
  private static final MonthSpan OCTOBER_TO_DECEMBER = new MonthSpan(2023, 10, 12);

  @Test
  void monthsOutOfOrderAreRefusedWithWhatWasExpected() {
    Exception thrown =
        assertThrows(IllegalArgumentException.class, () -> new MonthSpan(2023, 7, 1));
    assertEquals("expected months within a year, in order, but found 7–1", thrown.getMessage());
  }

  @Test
  void summerDoesNotAnswerATargetOfTheLastQuarter() {
    assertFalse(JUNE_TO_SEPTEMBER.overlaps(OCTOBER_TO_DECEMBER));
    assertFalse(JUNE_TO_SEPTEMBER.isWithin(OCTOBER_TO_DECEMBER));
    assertTrue(JUNE_TO_SEPTEMBER.isWithin(MonthSpan.ofYear(2023)));
    assertTrue(MonthSpan.ofYear(2023).covers(OCTOBER_TO_DECEMBER));
  }

  @Test
  void monthsWithoutAYearAgreeWithThoseOfAnyYear() {
    MonthSpan summer = new MonthSpan(null, 6, 9);

    assertTrue(summer.covers(JUNE_TO_SEPTEMBER));
    assertTrue(summer.contains(LocalDate.of(2020, 9, 30)));
    assertFalse(summer.contains(LocalDate.of(2020, 10, 1)));
    assertEquals(JUNE_TO_SEPTEMBER, summer.inYear(2023));
  }

  @Test
  void theSameMonthsOfTwoYearsCanBeCompared() {
    assertTrue(JUNE_TO_SEPTEMBER.hasSameMonths(new MonthSpan(2021, 6, 9)));
    assertFalse(JUNE_TO_SEPTEMBER.covers(new MonthSpan(2021, 6, 9)));
  }

  @Test
  void onlyMonthsThatTouchAreJoined() {
    assertEquals(
        Optional.of(new MonthSpan(2023, 6, 12)), JUNE_TO_SEPTEMBER.join(OCTOBER_TO_DECEMBER));
    assertEquals(Optional.empty(), JUNE_TO_SEPTEMBER.join(new MonthSpan(2023, 11, 12)));
    assertEquals(Optional.empty(), JUNE_TO_SEPTEMBER.join(new MonthSpan(2022, 6, 9)));
  }

  @Test
  void aTextWithoutMonthsHasNone() {
    assertEquals(Optional.empty(), MonthSpan.parse("Käytössä"));
    assertEquals(Optional.of(MonthSpan.ofYear(2023)), MonthSpan.parse("vuonna 2023"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vuosi", "Koko  vuosi", "hela året", "The whole year"})
  void aWholeYearNeedsNoNumber(String text) {
    assertEquals(Optional.of(new MonthSpan(null, 1, 12)), MonthSpan.parse(text));
  }
}
