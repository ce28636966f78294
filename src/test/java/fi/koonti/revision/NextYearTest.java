package fi.koonti.revision;

import static fi.koonti.fixture.Sample.PLAN_MADE;
import static fi.koonti.fixture.Sample.TRIPS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextYearTest {

  private static List<String> ids(List<Indicator> rows) {
    return rows.stream().map(Indicator::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // An ordinary quarter; the day stays.
    "Q3, 2023, 2024, 2023-01-01, 2023-09-30, 2023-10-23, 2024-01-01, 2024-09-30, 2024-10-23",
    // February ends on its last day, in leap years and after them.
    "K1, 2023, 2024, 2023-01-01, 2023-02-28, 2023-03-21, 2024-01-01, 2024-02-29, 2024-03-21",
    "K1, 2024, 2025, 2024-01-01, 2024-02-29, 2024-03-21, 2025-01-01, 2025-02-28, 2025-03-21",
    // What would be due on a Saturday or a Sunday is due on Monday.
    "Q1, 2023, 2024, 2023-01-01, 2023-03-31, 2023-04-20, 2024-01-01, 2024-03-31, 2024-04-22",
    "Q1, 2023, 2024, 2023-01-01, 2023-03-31, 2023-04-21, 2024-01-01, 2024-03-31, 2024-04-22",
    // Due on the day that ends the period, and that day moves.
    "K1, 2023, 2024, 2023-02-01, 2023-02-28, 2023-02-28, 2024-02-01, 2024-02-29, 2024-02-29",
    // Due in the year after, and several years on.
    "Q4, 2023, 2026, 2023-01-01, 2023-12-31, 2024-01-29, 2026-01-01, 2026-12-31, 2027-01-29"
  })
  void aPeriodMovesByWholeYears(
      String code,
      int from,
      int to,
      LocalDate start,
      LocalDate end,
      LocalDate due,
      LocalDate newStart,
      LocalDate newEnd,
      LocalDate newDue) {
    Period period = new Period(from + "-" + code, code, "Kausi " + from, start, end, due);
    assertEquals(
        new Period(to + "-" + code, code, "Kausi " + to, newStart, newEnd, newDue),
        new YearShift(from, to).moved(period));
  }

  @ParameterizedTest
  @CsvSource({
    "PORI-2023, PORI-2024",
    "TA2023, TA2024",
    "PORI, PORI",
    "Talvi 2023–2024, Talvi 2024–2025",
    "Päätös 120231, Päätös 120231",
    "Ohjelma 2019, Ohjelma 2019"
  })
  void aNameMovesWithItsYears(String name, String expected) {
    assertEquals(expected, new YearShift(2023, 2024).moved(name));
  }

  @Test
  void idsTextsAndLevelsStayAndTheVersionBeginsAnew() {
    Plan old =
        PlanLike.of(Sample.plan(TRIPS, PLAN_MADE))
            .identity(new PlanIdentity("PORI-2023", 3, "00"))
            .build();
    NextYear next = NextYear.of(old, 2024);
    assertEquals(new PlanIdentity("PORI-2024", 1, ""), next.plan().identity());
    assertEquals(old.settings().inYear(2024), next.plan().settings());
    assertEquals(old.indicators(), next.plan().indicators());
    assertEquals(old.statuses(), next.plan().statuses());
    assertEquals("2024-Q3", next.plan().periods().get(0).key());
    assertEquals(false, next.sameId());
  }

  @Test
  void whatIsInForceInNoPeriodIsLeftOut() {
    Indicator ended = IndicatorLike.of(TRIPS).until(LocalDate.of(2024, 9, 29)).build();
    Indicator lasts = IndicatorLike.of(PLAN_MADE).until(LocalDate.of(2024, 9, 30)).build();
    NextYear next = NextYear.of(Sample.plan(ended, lasts), 2024);
    assertEquals(List.of(lasts), next.plan().indicators());
    assertEquals(List.of(ended), next.ended());
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2024",
    "Vuosi 2023, Vuosi 2024",
    "koko vuosi, koko vuosi",
    "5–9/2023, 5–9/2023",
    "2023–2025, 2023–2025",
    "2022, 2022"
  })
  void aTargetOfTheWholeYearIsOfTheNewOne(String span, String expected) {
    Indicator row = IndicatorLike.of(TRIPS).targetSpan(span).build();
    NextYear next = NextYear.of(Sample.plan(row), 2024);
    assertEquals(expected, next.plan().indicators().get(0).targetSpan());
  }

  @ParameterizedTest
  @CsvSource({
    "119 000, '', true",
    "119 000, 2023, true",
    "119 000, 2023–2025, false",
    "119 000, koko vuosi, true",
    "119 000, 5–9/2023, true",
    "valmis 31.12.2025, '', false",
    "valmis 31.12.2023, '', true",
    "'', '', false"
  })
  void aTargetIsOfAnEarlierYearUnlessItNamesTheNewOne(String target, String span, boolean aged) {
    Indicator row = IndicatorLike.of(TRIPS).target(target).targetSpan(span).build();
    assertEquals(
        aged ? List.of("ELYM-001") : List.of(),
        ids(NextYear.of(Sample.plan(row), 2024).agedTargets()));
  }
}
