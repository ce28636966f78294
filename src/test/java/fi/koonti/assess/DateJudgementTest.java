package fi.koonti.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.submission.Value;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days against days, each as precise as it was said; the period ends on 30.9.2023. */
class DateJudgementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
# target | its period | outcome | status | basis
30.6.2023                      |            | 15.6.2023   | REACHED     | TARGET_MET
30.6.2023                      |            | 1.7.2023    | NOT_REACHED | TIME_OVER
30.6.                          |            | 15.6.       | REACHED     | TARGET_MET
6/2023                         |            | 30.6.2023   | REACHED     | TARGET_MET
6/2023                         |            | 1.7.2023    | NOT_REACHED | TIME_OVER
kesäkuun loppuun mennessä      | 2023       | 6/2023      | REACHED     | TARGET_MET
Q2/2023                        |            | 6/2023      | REACHED     | TARGET_MET
Q2/2023                        |            | 7/2023      | NOT_REACHED | TIME_OVER
H1/2023                        |            | Q2/2023     | REACHED     | TARGET_MET
15.6.2023                      |            | 6/2023      |             | OUTCOME_NOT_EXACT
15.6.2023                      |            | 5/2023      | REACHED     | TARGET_MET
vuoden loppuun mennessä        |            | 15.9.2023   | REACHED     | TARGET_MET
30.6.2023                      |            | 15.6.2022   |             | DATE_OF_EARLIER_YEAR
31.12.2022                     |            | 15.6.2022   | REACHED     | TARGET_MET
31.12.2023                     |            | 15.12.2023  |             | DATE_AHEAD
31.12.2023                     |            | H2/2023     |             | DATE_AHEAD
31.6.2023                      |            | 15.6.2023   |             | NO_TARGET_DATE
2023                           |            | 15.6.2023   |             | NO_TARGET_DATE
31.6.2023                      | 30.6.2023  | 15.6.2023   |             | NO_TARGET_DATE
hyväksytty                     | 30.6.2023  | 15.6.2023   | REACHED     | TARGET_MET
ennen 30.9.2023                |            | 15.6.2023   |             | NO_TARGET_DATE
ennen 30.9.2023                | 30.9.2023  | 15.6.2023   |             | NO_TARGET_DATE
aikaisintaan 30.9.2023         |            | 15.6.2023   |             | NO_TARGET_DATE
syys.23                        | 30.9.2023  | 15.6.2023   |             | NO_TARGET_DATE
hyväksytty                     | H1/2023    | 15.6.2023   |             | NO_TARGET_DATE
30.6.2023                      |            | ei vielä    |             | NO_OUTCOME_DATE
30.6.2023                      |            | 31.5        |             | NO_OUTCOME_DATE
""")
  void aDayIsReachedWhenAllThatItMayBeIs(
      String target, String span, String outcome, String status, Computed.Basis basis) {
    Indicator indicator =
        IndicatorLike.of(Sample.TRIPS)
            .type(IndicatorType.DATE)
            .unit("")
            .direction(Direction.NONE)
            .baseline("")
            .target(target)
            .targetSpan(span == null ? "" : span)
            .build();
    Computed computed =
        StatusComputation.compute(indicator, Optional.of(Value.ofText(outcome)), Sample.Q3);
    assertEquals(basis, computed.basis());
    assertEquals(
        Optional.ofNullable(status), Optional.ofNullable(computed.status()).map(Enum::name));
  }
}
