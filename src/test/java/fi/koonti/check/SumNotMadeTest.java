package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the third quarter of 2023, whose outcome is 30. */
class SumNotMadeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // kind of outcomes; unit; outcomes of Q1 and Q2, "-" without a workbook, "x" without one
        "OWN_PERIOD; kpl; 10; 20; []",
        "OWN_PERIOD; kpl; 10; n. 20; []",
        "OWN_PERIOD; kpl; 10; -; [sum-not-given 2023-Q2]",
        "OWN_PERIOD; kpl; -; 20; [sum-not-given 2023-Q1]",
        "OWN_PERIOD; kpl; -; -; [sum-not-given 2023-Q1]",
        "OWN_PERIOD; kpl; 10; ei tiedossa; [sum-no-number 2023-Q2]",
        "OWN_PERIOD; %; 10; 20; [sum-of-shares 2023-Q3]",
        "OWN_PERIOD; ‰; 10; 20; [sum-of-shares 2023-Q3]",
        "YEAR_TO_DATE; kpl; -; -; []",
        "LEVEL; %; -; -; []",
        "UNSTATED; kpl; -; -; []"
      })
  void whyOwnAmountsGiveNoSumIsTold(
      Accrual accrual, String unit, String first, String second, String expected) {
    List<PreviousPeriod> past = new ArrayList<>();
    past(past, 1, first);
    past(past, 2, second);
    assertEquals(expected, found(accrual, unit, "30", new History(past), quarters()));
  }

  @ParameterizedTest
  @CsvSource({"''", "ei tiedossa"})
  void anOutcomeWithoutANumberIsToldAsThat(String outcome) {
    assertEquals("[]", found(Accrual.OWN_PERIOD, "kpl", outcome, History.NONE, quarters()));
  }

  @ParameterizedTest
  @CsvSource({"2023-07-01, [sum-of-periods 1.1.2023]", "2023-01-01, []"})
  void periodsThatDoNotFollowOneAnotherGiveNone(LocalDate start, String expected) {
    Period only =
        new Period(
            "2023-Q3", "Q3", "Q3", start, LocalDate.of(2023, 9, 30), LocalDate.of(2023, 10, 24));
    assertEquals(expected, found(Accrual.OWN_PERIOD, "kpl", "30", History.NONE, List.of(only)));
  }

  private static void past(List<PreviousPeriod> past, int quarter, String outcome) {
    if (!outcome.equals("-")) {
      String digits = outcome.replaceAll("\\D", "");
      BigDecimal number = digits.isEmpty() ? null : new BigDecimal(digits);
      past.add(
          new PreviousPeriod(
              "2023-Q" + quarter,
              quarter(quarter).end(),
              Map.of("ELYM-001", new HistoricAnswer(outcome, number, null, ""))));
    }
  }

  private static List<Period> quarters() {
    return List.of(quarter(1), quarter(2), quarter(3));
  }

  private static Period quarter(int number) {
    LocalDate start = LocalDate.of(2023, 3 * number - 2, 1);
    LocalDate end = start.plusMonths(3).minusDays(1);
    return new Period("2023-Q" + number, "Q" + number, "Q" + number, start, end, end);
  }

  private static String found(
      Accrual accrual, String unit, String outcome, History history, List<Period> periods) {
    Indicator plain = Sample.indicator("ELYM-001", "Matkat", IndicatorType.NUMBER, unit, "5", "90");
    Indicator asked = IndicatorLike.of(plain).accrual(accrual).targetSpan("2023").build();
    Plan sample = Sample.plan(asked);
    Plan plan =
        new Plan(
            sample.identity(),
            sample.settings(),
            periods,
            sample.sectors(),
            sample.statuses(),
            sample.indicators());
    Period now = periods.get(periods.size() - 1);
    Sample.Row row = Sample.row(asked);
    if (!outcome.isEmpty()) {
      row.put(Field.OUTCOME, outcome);
    }
    CheckedRow checked = new CheckedRow(plan, now, asked, row.in("a.xlsx", 6), history);
    return new SumNotMade()
        .check(checked).stream()
            .map(one -> one.facts().get("why") + " " + one.facts().get("earlier"))
            .toList()
            .toString();
  }
}
