package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusContradictsOutcomeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "119 000; 2023; 121 000; REACHED; []",
        "119 000; 2023; 116 000; REACHED; [ELYM-001 N7 status-contradicts-outcome {outcome=116 000, target=119 000}]",
        "119 000; 1–6/2023; 116 000; REACHED; [ELYM-001 N7 status-contradicts-outcome {outcome=116 000, target=119 000}]",
        "119 000; ''; 116 000; REACHED; [ELYM-001 N7 status-contradicts-outcome {outcome=116 000, target=119 000}]",
        "119 000; 2023; 116 000; ON_TRACK; []",
        "119 000; 2023; 121 000; DELAYED; [ELYM-001 N7 status-contradicts-outcome {outcome=121 000, target=119 000}]",
        "119 000; 2023; 121 000; NOT_REACHED; [ELYM-001 N7 status-contradicts-outcome {outcome=121 000, target=119 000}]",
        "119 000; 2023; 121 000; NOT_STARTED; [ELYM-001 N7 status-contradicts-outcome {outcome=121 000, target=119 000}]",
        "119 000; 2023; 121 000; DROPPED; []",
        "119 000; 2023; n. 116 000; REACHED; []",
        "119 000; 2023; 60 000 (tammi–kesäkuu); REACHED; []",
        "119 000; 2023; -; REACHED; []",
        "määrän kasvu; 2023; 121 000; DELAYED; []"
      })
  void aStatusFitsTheOutcome(
      String target, String span, String outcome, Status told, String expected) {
    Indicator asked = Timed.indicator(IndicatorType.NUMBER, "113 000", target, span);
    Sample.Row row = Sample.row(asked).status(told);
    if (outcome != null) {
      row.put(Field.OUTCOME, outcome);
    }
    assertEquals(expected, Found.withFacts(new StatusContradictsOutcome(), asked, row));
  }
}
