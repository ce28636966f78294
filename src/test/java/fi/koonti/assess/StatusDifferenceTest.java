package fi.koonti.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.submission.Value;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was told beside what the figures say, at the end of September 2023. */
class StatusDifferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # baseline | target | its period | outcome | told | differs
          # the time is over, the target is missed
          100 | 120 | 1–9/2023 | 115 | NOT_REACHED    | false
          100 | 120 | 1–9/2023 | 115 | PARTLY         | false
          100 | 120 | 1–9/2023 | 115 | DELAYED        | false
          100 | 120 | 1–9/2023 | 115 | DROPPED        | false
          100 | 120 | 1–9/2023 | 115 | REACHED        | true
          100 | 120 | 1–9/2023 | 115 | ON_TRACK       | true
          100 | 120 | 1–9/2023 | 115 | NOT_STARTED    | true
          100 | 120 | 1–9/2023 | 115 | NOT_ASSESSABLE | true
          # nothing of the way is done
          100 | 120 | 1–9/2023 | 100 | PARTLY         | true
          100 | 120 | 1–9/2023 | 90  | PARTLY         | true
          120 | 120 | 1–9/2023 | 110 | PARTLY         | true
          # nobody knows how much is done
          ''  | 120 | 1–9/2023 | 110 | PARTLY         | false
          # the target is reached
          100 | 120 | 1–9/2023 | 125 | REACHED        | false
          100 | 120 | 1–9/2023 | 125 | ON_TRACK       | true
          100 | 120 | 1–9/2023 | 125 | PARTLY         | true
          100 | 120 | 1–9/2023 | 125 | NOT_REACHED    | true
          # it is reached before its time
          100 | 120 | 2023     | 125 | ON_TRACK       | false
          100 | 120 | 2023     | 125 | REACHED        | false
          100 | 120 | 2023     | 125 | DELAYED        | true
          # the figures do not say
          100 | 120 | 2023     | 115 | REACHED        | false
          100 | 120 | 2023     |     | REACHED        | false
          """)
  void theyDifferOnlyWhereAPersonWouldSaySo(
      String baseline, String target, String span, String outcome, Status told, boolean differs) {
    Indicator indicator =
        IndicatorLike.of(Sample.TRIPS)
            .unit("kpl")
            .direction(Direction.HIGHER_IS_BETTER)
            .baseline(baseline)
            .target(target)
            .targetSpan(span)
            .build();
    Computed computed =
        StatusComputation.compute(
            indicator, Optional.ofNullable(outcome).map(Value::ofText), Sample.Q3);
    TargetTime time = TargetTime.of(indicator, Sample.Q3);
    assertEquals(differs, StatusDifference.isOne(told, computed, time));
  }
}
