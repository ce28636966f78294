package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.submission.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The period is January to September 2023. */
class StatusComputationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        // direction; baseline; target; span; outcome; status; progress; basis
        "HIGHER_IS_BETTER; 113 000; 119 000; 2023; 121 000; REACHED; 1.3333; TARGET_MET",
        "HIGHER_IS_BETTER; 113 000; 119 000; 2023; 119 000; REACHED; 1.0000; TARGET_MET",
        "HIGHER_IS_BETTER; 113 000; 119 000; 2023; 116 000; -; 0.5000; TIME_LEFT",
        "HIGHER_IS_BETTER; 130 kpl; 150 kpl; 1-6/2023; 63; NOT_REACHED; -3.3500; TIME_OVER",
        "HIGHER_IS_BETTER; 130 kpl; 150 kpl; tammi–syyskuu; 63; NOT_REACHED; -3.3500; TIME_OVER",
        "LOWER_IS_BETTER; 37 %; 27 %; 1-7/2023; 35; NOT_REACHED; 0.2000; TIME_OVER",
        "LOWER_IS_BETTER; 26 pv; 20 pv; 2023; 19,5; REACHED; 1.0833; TARGET_MET",
        "AT_LEAST; 431; Vähintään sama; 2023; 361; -; -; TIME_LEFT",
        "AT_LEAST; 431; Vähintään sama; 2023; 431; REACHED; -; TARGET_MET",
        "AT_MOST; ''; 5; 2023; 5; REACHED; -; TARGET_MET",
        "AT_MOST; ''; 5; 2023; 6; -; -; TIME_LEFT",
        "NONE; 40; 30; 2023; 29; REACHED; 1.1000; TARGET_MET",
        "NONE; ''; 30; 2023; 29; -; -; NO_DIRECTION",
        "HIGHER_IS_BETTER; 0; Määrän kasvu; 2023; 5; -; -; NO_TARGET_NUMBER",
        "HIGHER_IS_BETTER; 0; 5; 2023; viidelle; -; -; NO_OUTCOME_NUMBER",
        "HIGHER_IS_BETTER; 0; 5; 2023; -; -; -; NO_OUTCOME",
        "HIGHER_IS_BETTER; 113 000; 119 000; loka–joulukuu; 121 000 (kesä–syyskuu); -; 1.3333; OTHER_TIME"
      })
  void theFiguresSayWhatTheySay(
      Direction direction,
      String baseline,
      String target,
      String span,
      String outcome,
      String status,
      String progress,
      Computed.Basis basis) {
    Computed computed =
        StatusComputation.compute(
            indicator(direction, baseline, target, span),
            Optional.ofNullable(outcome).map(Value::ofText),
            Sample.Q3);
    assertEquals(basis, computed.basis());
    assertEquals(status, computed.status() == null ? null : computed.status().name());
    assertEquals(
        progress, computed.progress() == null ? null : computed.progress().toPlainString());
  }

  @Test
  void wordsAreNotComputed() {
    Computed computed =
        StatusComputation.compute(
            Sample.PLAN_MADE, Optional.of(Value.ofText("hyväksytty 26.6.2023")), Sample.Q3);
    assertEquals(Computed.none(Computed.Basis.QUALITATIVE), computed);
  }

  private static Indicator indicator(
      Direction direction, String baseline, String target, String span) {
    Indicator plain = Sample.indicator("ELYM-009", "Mittari", IndicatorType.NUMBER, "", "");
    return new Indicator(
        plain.id(),
        plain.sector(),
        plain.section(),
        plain.focusArea(),
        plain.goal(),
        plain.deed(),
        plain.measure(),
        plain.name(),
        plain.type(),
        plain.unit(),
        direction,
        Level.of(baseline, null),
        Level.of(target, null),
        span,
        "",
        "",
        null,
        null);
  }
}
