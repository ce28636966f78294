package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineGoneTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "QUALITATIVE; käytössä; H1/2023; -; ON_TRACK; [ELYM-001 N7 deadline-gone"
            + " {deadline=2023-06-30, reached=Toteutunut, delayed=Viivästynyt, notReached=Ei"
            + " toteudu}]",
        "QUALITATIVE; käytössä; Q1–Q2/2023; -; NOT_STARTED; [ELYM-001 N7 deadline-gone"
            + " {deadline=2023-06-30, reached=Toteutunut, delayed=Viivästynyt, notReached=Ei"
            + " toteudu}]",
        "QUALITATIVE; käytössä; H1/2023; -; DELAYED; []",
        "QUALITATIVE; käytössä; 2023; -; ON_TRACK; []",
        "QUALITATIVE; käytössä; syksy 2022; -; ON_TRACK; []",
        "QUALITATIVE; käytössä H1/2023; ''; -; ON_TRACK; [ELYM-001 N7 deadline-gone"
            + " {deadline=2023-06-30, reached=Toteutunut, delayed=Viivästynyt, notReached=Ei"
            + " toteudu}]",
        "NUMBER; 10 000; 5–9/2023; 9 000; ON_TRACK; [ELYM-001 N7 deadline-gone"
            + " {deadline=2023-09-30, reached=Toteutunut, delayed=Viivästynyt, notReached=Ei"
            + " toteudu}]",
        "NUMBER; 10 000; 5–9/2023; 9 100 (touko–elokuu); ON_TRACK; []",
        "NUMBER; 10 000; 5–10/2023; 9 000; ON_TRACK; []",
        "DATE; 31.8.2023; 2023; -; ON_TRACK; [ELYM-001 N7 deadline-gone {deadline=2023-08-31,"
            + " reached=Toteutunut, delayed=Viivästynyt, notReached=Ei toteudu}]",
        "DATE; 31.10.2023; 1–10/2023; -; ON_TRACK; []"
      })
  void nothingIsOnItsWayAfterTheEnd(
      IndicatorType type,
      String target,
      String span,
      String outcome,
      Status told,
      String expected) {
    Indicator asked = Timed.indicator(type, "", target, span);
    Sample.Row row = Sample.row(asked).status(told);
    if (outcome != null) {
      row.put(Field.OUTCOME, outcome);
    }
    assertEquals(expected, Found.withFacts(new DeadlineGone(), asked, row));
  }
}
