package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeOfOtherTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "10–12/2023; 121 000 (kesä–syyskuu); ON_TRACK; [ELYM-001 M7 outcome-of-other-time {months=10–12/2023, notAssessable=Ei arvioitavissa}]",
        "10–12/2023; 121 000 (kesä–syyskuu); NOT_ASSESSABLE; []",
        "1–6/2023; 63 (1–8/2023); ON_TRACK; [ELYM-001 M7 outcome-of-other-time {months=1–6/2023, notAssessable=Ei arvioitavissa}]",
        "2023; 63 (2022); REACHED; [ELYM-001 M7 outcome-of-other-time {months=2023, notAssessable=Ei arvioitavissa}]",
        "8–12/2023; 103 000 (elo–syyskuu); ON_TRACK; []",
        "2023; 9 100; ON_TRACK; []",
        "''; 9 100 (touko–elokuu); ON_TRACK; []"
      })
  void anOutcomeIsOfTheTargetsMonths(String span, String outcome, Status told, String expected) {
    Indicator asked = Timed.indicator(IndicatorType.NUMBER, "113 000", "119 000", span);
    Sample.Row row = Sample.row(asked).status(told).put(Field.OUTCOME, outcome);
    assertEquals(expected, Found.withFacts(new OutcomeOfOtherTime(), asked, row));
  }
}
