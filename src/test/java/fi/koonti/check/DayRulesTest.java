package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.submission.ShownNumber;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about outcomes and forecasts that are days; the period ends on 30.9.2023. */
class DayRulesTest {

  private static final Indicator DAY =
      IndicatorLike.of(Sample.TRIPS)
          .type(IndicatorType.DATE)
          .unit("")
          .baseline("")
          .target("31.10.2023")
          .targetSpan("2023")
          .build();

  private static String told(RowRule rule, Value outcome) {
    return Found.withFacts(rule, DAY, Sample.row(DAY).put(Field.OUTCOME, outcome));
  }

  private static String told(RowRule rule, String outcome) {
    return told(rule, Value.ofText(outcome));
  }

  @ParameterizedTest
  @CsvSource({
    "ei vielä, day-no-day",
    "31.6.2023, day-no-such-day",
    "45536, day-bare-number",
    "2023, day-only-a-year",
    "3/4/2023, day-day-or-month",
    "'15.3.2023, siirtyi 1.5.2023', day-several-days",
    "joulukuu, day-year-unknown",
    "viimeistään 31.8.2023, day-no-day",
    "jul 2023, day-month-or-feast",
    "24.6.2123, day-year-far"
  })
  void whatIsNoCertainDayIsAsked(String outcome, String why) {
    assertEquals(
        "[ELYM-001 M7 outcome-not-a-day {indicator="
            + DAY.name()
            + ", year=2023, why="
            + why
            + "}]",
        told(new OutcomeNotADay(), outcome));
  }

  @Test
  void aNumberCellIsNoDay() {
    String told = told(new OutcomeNotADay(), Value.ofNumber(new BigDecimal("45536")));
    assertEquals(
        "[ELYM-001 M7 outcome-not-a-day {indicator="
            + DAY.name()
            + ", year=2023, why=day-bare-number}]",
        told);
  }

  @Test
  void aDayThatIsShownWithItsMonthFirstIsAsked() {
    ShownNumber shown =
        new ShownNumber(new BigDecimal("45084"), "6.7.2023", Optional.empty(), 0, false);
    assertEquals(
        "[ELYM-001 M7 outcome-not-a-day {indicator="
            + DAY.name()
            + ", year=2023, why=day-day-or-month}]",
        told(new OutcomeNotADay(), Value.ofShown(shown)));
  }

  @ParameterizedTest
  @CsvSource({
    "120 000 vuonna 2024, true",
    "120 000 (31.12.2024), true",
    "vuoden 2025 lopussa 120 000, true",
    "120 000 vuonna 2023, false",
    "120 000 (31.12.2023), false",
    "120 000 vuosina 2023–2024, false",
    "120 000, false"
  })
  void aForecastOfAnotherYearIsAsked(String forecast, boolean asked) {
    String told =
        Found.withFacts(
            new ForecastUnclear(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.FORECAST, forecast));
    assertEquals(asked, told.contains("why=number-of-other-year"), told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24.6.2123", "jul 2024"})
  void aForecastOfAnotherAgeIsAsked(String forecast) {
    String told =
        Found.withFacts(new ForecastUnclear(), DAY, Sample.row(DAY).put(Field.FORECAST, forecast));
    assertEquals(1, told.split("forecast-unclear", -1).length - 1, told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"15.9.2023", "15.9.", "syyskuu", "9/2023", "Q3/2023", "käyttöön 1.8.2023"})
  void aDayIsNotAsked(String outcome) {
    assertEquals("[]", told(new OutcomeNotADay(), outcome));
    assertEquals("[]", told(new OutcomeDayAhead(), outcome));
    assertEquals("[]", told(new OutcomeOfEarlierYear(), outcome));
  }

  @Test
  void whereNoDayIsDueNothingIsTold() {
    for (Indicator other : List.of(Sample.TRIPS, Sample.PLAN_MADE, Sample.NO_INDICATOR)) {
      Sample.Row row = Sample.row(other).put(Field.OUTCOME, "31.6.2023");
      assertEquals("[]", Found.by(new OutcomeNotADay(), other, row));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "15.9., 15.9.2023",
    "kesäkuussa 2023, 6/2023",
    "Kv 15.9.2023 § 4, 15.9.2023",
    "Q2 2023, Q2/2023"
  })
  void aDayThatIsReadOutOfWordsIsTold(String outcome, String day) {
    assertEquals(
        "[ELYM-001 M7 outcome-day-understood {day=" + day + "}]",
        told(new OutcomeDayUnderstood(), outcome));
  }

  @ParameterizedTest
  @ValueSource(strings = {"15.9.2023", "2023-09-15", "6/2023", "2023-06", "ei vielä", "15.12.2023"})
  void aDayThatEverybodyWritesSoIsNotTold(String outcome) {
    assertEquals("[]", told(new OutcomeDayUnderstood(), outcome));
  }

  @ParameterizedTest
  @ValueSource(strings = {"15.12.2023", "joulukuu 2023", "Q4/2023", "H2/2023", "1.1.2024"})
  void aDayThatIsStillAheadIsAsked(String outcome) {
    assertEquals(
        "[ELYM-001 M7 outcome-day-ahead {end=2023-09-30}]", told(new OutcomeDayAhead(), outcome));
  }

  @Test
  void aDayOfTheYearBeforeIsAsked() {
    assertEquals(
        "[ELYM-001 M7 outcome-of-earlier-year {year=2023}]",
        told(new OutcomeOfEarlierYear(), Value.ofDate(LocalDate.of(2022, 9, 15))));
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, ei tiedossa, day-no-day",
    "DATE, 31.11.2023, day-no-such-day",
    "DATE, helmikuu, day-year-unknown",
    "NUMBER, ehkä tavoitteessa, number-no-number"
  })
  void aForecastThatIsNoCertainValueIsAsked(IndicatorType type, String forecast, String why) {
    assertEquals(List.of("forecast-unclear " + why), forecasts(type, forecast));
  }

  @ParameterizedTest
  @CsvSource({"DATE, 15.11.2023", "DATE, joulukuu", "DATE, 1/2024", "NUMBER, 1 200"})
  void aForecastMayBeAhead(IndicatorType type, String forecast) {
    assertEquals(List.of(), forecasts(type, forecast));
  }

  private static List<String> forecasts(IndicatorType type, String forecast) {
    Indicator indicator = IndicatorLike.of(DAY).type(type).build();
    Sample.Row row = Sample.row(indicator).put(Field.FORECAST, forecast);
    return new ForecastUnclear()
            .check(
                new CheckedRow(Sample.plan(indicator), Sample.Q3, indicator, row.in("a.xlsx", 6)))
            .stream()
            .map(finding -> finding.code().code() + " " + finding.facts().get("why"))
            .toList();
  }
}
