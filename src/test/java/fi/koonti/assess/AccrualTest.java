package fi.koonti.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Period;
import fi.koonti.plan.Status;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Outcomes that say how things stand, count from the beginning of the year, or are each their own.
 */
class AccrualTest {

  private static final List<Period> QUARTERS =
      List.of(quarter(1), quarter(2), quarter(3), quarter(4));

  private static Period quarter(int number) {
    LocalDate start = LocalDate.of(2025, 3 * number - 2, 1);
    LocalDate end = start.plusMonths(3).minusDays(1);
    String code = "Q" + number;
    return new Period("2025-" + code, code, code, start, end, end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
# accrual | way | baseline | target | its period | outcomes since Q1 | status | progress | basis
# own amounts add up
OWN_PERIOD   | AT_LEAST         | 380 | 400 | 2025    | 100 120 90      | -           | 0.7750 | TIME_LEFT
OWN_PERIOD   | AT_LEAST         | 380 | 400 | 2025    | 100 120 90 95   | REACHED     | 1.0125 | TARGET_MET
OWN_PERIOD   | HIGHER_IS_BETTER | 380 | 400 | 2025    | 200 120 90      | REACHED     | 1.0250 | TARGET_MET
OWN_PERIOD   | HIGHER_IS_BETTER | 380 | 400 | 2025    | 100 120 90 80   | NOT_REACHED | 0.9750 | TIME_OVER
OWN_PERIOD   | HIGHER_IS_BETTER | 380 | 400 | 2025    | 100             | -           | 0.2500 | TIME_LEFT
OWN_PERIOD   | HIGHER_IS_BETTER | 380 | 400 | 2025    | 100 - 90        | -           | -      | EARLIER_AMOUNT_MISSING
OWN_PERIOD   | HIGHER_IS_BETTER | 380 | 400 | 2025    | - - - 500       | -           | -      | EARLIER_AMOUNT_MISSING
OWN_PERIOD   | HIGHER_IS_BETTER | 380 | 400 | 2025    | 100 120 n.~90 95 | -          | -      | EARLIER_AMOUNT_NOT_EXACT
OWN_PERIOD   | AT_MOST          | 380 | 400 | 2025    | 100 noin~120 90 80 | -        | -      | EARLIER_AMOUNT_NOT_EXACT
OWN_PERIOD   | AT_MOST          | 380 | 400 | 2025    | 100 120 90 n.~80 | -          | -      | OUTCOME_NOT_EXACT
OWN_PERIOD   | AT_MOST          | 380 | 400 | 2025    | 100 120 90      | -           | -      | MET_SO_FAR
OWN_PERIOD   | AT_MOST          | 380 | 400 | 2025    | 200 120 90      | NOT_REACHED | -      | LIMIT_PASSED
OWN_PERIOD   | AT_MOST          | 380 | 400 | 2025    | 200 120 90 5    | NOT_REACHED | -      | TIME_OVER
OWN_PERIOD   | AT_MOST          | 380 | 400 | 2025    | 100 120 90 80   | REACHED     | -      | TARGET_MET
OWN_PERIOD   | HIGHER_IS_BETTER | 0   | 200 | H2/2025 | - - 90          | -           | 0.4500 | TIME_LEFT
OWN_PERIOD   | HIGHER_IS_BETTER | 0   | 200 | H2/2025 | 500 500 90 120  | REACHED     | 1.0500 | TARGET_MET
# totals hold those before them
YEAR_TO_DATE | AT_LEAST         | 380 | 400 | 2025    | - 120 310       | -           | 0.7750 | TIME_LEFT
YEAR_TO_DATE | AT_LEAST         | 380 | 400 | 2025    | - - 405         | REACHED     | 1.0125 | TARGET_MET
YEAR_TO_DATE | AT_MOST          | 380 | 400 | 2025    | 100 220 310     | -           | -      | MET_SO_FAR
YEAR_TO_DATE | AT_MOST          | 380 | 400 | 2025    | 100 220 410     | NOT_REACHED | -      | LIMIT_PASSED
YEAR_TO_DATE | AT_MOST          | 380 | 400 | 2025    | 100 220 310 399 | REACHED     | -      | TARGET_MET
# levels go either way
LEVEL        | HIGHER_IS_BETTER | 380 | 400 | 2025    | - - 390         | -           | 0.5000 | TIME_LEFT
LEVEL        | HIGHER_IS_BETTER | 380 | 400 | 2025    | - - 405         | -           | 1.2500 | MET_SO_FAR
LEVEL        | AT_MOST          | 420 | 400 | 2025    | - - 410         | -           | 0.5000 | TIME_LEFT
# nobody has said: as before
UNSTATED     | HIGHER_IS_BETTER | 380 | 400 | 2025    | - - 310         | -           | -      | TIME_LEFT
UNSTATED     | HIGHER_IS_BETTER | 380 | 400 | 2025    | - - 405         | REACHED     | 1.2500 | TARGET_MET
""")
  void statusAndProgressGoByHowOutcomesBelongTogether(
      Accrual accrual,
      Direction direction,
      String baseline,
      String target,
      String span,
      String outcomes,
      Status status,
      BigDecimal progress,
      Computed.Basis basis) {
    Indicator indicator =
        IndicatorLike.of(Sample.TRIPS)
            .always()
            .unit("kpl")
            .accrual(accrual)
            .direction(direction)
            .baseline(baseline)
            .target(target)
            .targetSpan(span)
            .build();
    String[] told = outcomes.split(" ");
    for (int i = 0; i < told.length; i++) {
      told[i] = told[i].replace('~', ' ');
    }
    Period now = QUARTERS.get(told.length - 1);
    Optional<EarlierSum> earlier =
        EarlierAmounts.of(indicator, QUARTERS, now, history(indicator, told));
    Computed computed =
        StatusComputation.compute(
            indicator, Optional.of(Value.ofText(told[told.length - 1])), now, earlier);
    assertEquals(basis, computed.basis());
    assertEquals(status, computed.status());
    assertEquals(progress, computed.progress());
  }

  @ParameterizedTest
  @CsvSource({
    "30, REACHED, TARGET_MET",
    "30 30, -, SHARES_NOT_ADDED",
    "30 20 60, -, SHARES_NOT_ADDED"
  })
  void sharesOfPeriodsAreNotAddedUp(String outcomes, String status, Computed.Basis basis) {
    Indicator share =
        IndicatorLike.of(Sample.TRIPS)
            .always()
            .type(IndicatorType.PERCENT)
            .unit("%")
            .accrual(Accrual.OWN_PERIOD)
            .baseline("20")
            .target("25")
            .targetSpan("2025")
            .build();
    String[] told = outcomes.split(" ");
    Period now = QUARTERS.get(told.length - 1);
    Optional<EarlierSum> earlier = EarlierAmounts.of(share, QUARTERS, now, history(share, told));
    Computed computed =
        StatusComputation.compute(
            share, Optional.of(Value.ofText(told[told.length - 1])), now, earlier);
    assertEquals(status, computed.status() == null ? "-" : computed.status().name());
    assertEquals(basis, computed.basis());
  }

  private static History history(Indicator indicator, String... told) {
    List<PreviousPeriod> periods = new ArrayList<>();
    for (int i = 0; i < told.length - 1; i++) {
      if (!told[i].equals("-")) {
        HistoricAnswer answer =
            new HistoricAnswer(
                told[i], new BigDecimal(told[i].replaceAll("[^0-9]", "")), Status.ON_TRACK, "");
        Period period = QUARTERS.get(i);
        periods.add(new PreviousPeriod(period.key(), period.end(), Map.of(indicator.id(), answer)));
      }
    }
    return new History(periods);
  }
}
