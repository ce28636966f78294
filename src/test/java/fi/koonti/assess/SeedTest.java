package fi.koonti.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Status;
import fi.koonti.samples.PoriAnswer;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 25 indicators of the report of 2023: what was told, and what follows from the answers. */
class SeedTest {

  private static final Plan PLAN = PoriPlan.plan();
  private static final Period Q3 = PLAN.period("Q3").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    // id, told, computed, why, progress or why there is none
    "ELYM-001, ON_TRACK, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-002, REACHED, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-003, REACHED, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-004, REACHED, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-005, NOT_ASSESSABLE, , NO_OUTCOME, AS_STATUS",
    "ELYM-006, NOT_ASSESSABLE, , NO_OUTCOME, AS_STATUS",
    "ELYM-007, DELAYED, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-008, DELAYED, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-009, NOT_ASSESSABLE, , NO_OUTCOME, AS_STATUS",
    "ELYM-010, NOT_ASSESSABLE, , NO_OUTCOME, AS_STATUS",
    "ELYM-011, ON_TRACK, , PART_OF_TIME, WRONG_SIDE",
    "ELYM-012, DELAYED, , TIME_LEFT, COUNT_IN_PART",
    "ELYM-013, REACHED, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-014, ON_TRACK, , MET_SO_FAR, NO_WAY",
    "ELYM-015, ON_TRACK, , NO_OUTCOME, AS_STATUS",
    "ELYM-016, ON_TRACK, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-017, ON_TRACK, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-018, NOT_ASSESSABLE, , OTHER_TIME, AS_STATUS",
    "ELYM-019, ON_TRACK, , PART_OF_TIME, OTHER_MONTHS",
    "ELYM-020, NOT_REACHED, NOT_REACHED, TIME_OVER, BEHIND_BASELINE",
    "ELYM-021, ON_TRACK, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-022, NOT_REACHED, NOT_REACHED, TIME_OVER, 0.2000",
    "ELYM-023, DELAYED, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-024, DROPPED, , QUALITATIVE, NOT_NUMERIC",
    "ELYM-025, NOT_REACHED, , TIME_LEFT, NO_WAY"
  })
  void theSeedIsReadAsACarefulReaderReadsIt(
      String id, Status told, Status computed, Computed.Basis basis, String progress) {
    PoriAnswer answer =
        PoriPlan.answers("2023-Q3").stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    Indicator indicator = PLAN.indicator(id).orElseThrow();
    assertEquals(Optional.of(told), PLAN.statusCalled(answer.status()));
    Computed found = StatusComputation.compute(indicator, outcome(answer), Q3);
    assertEquals(computed, found.status());
    assertEquals(basis, found.basis());
    assertEquals(progress, found.progress() == null ? found.progressBasis().name() : plain(found));
  }

  private static String plain(Computed computed) {
    return computed.progress().toPlainString();
  }

  private static Optional<Value> outcome(PoriAnswer answer) {
    if (answer.outcome().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        answer.isTextOutcome()
            ? Value.ofText(answer.shownOutcome())
            : Value.ofNumber(new BigDecimal(answer.shownOutcome())));
  }
}
