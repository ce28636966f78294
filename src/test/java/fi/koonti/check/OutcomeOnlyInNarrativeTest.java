package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeOnlyInNarrativeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "ON_TRACK; -; Käsittely kesti 35 päivää.; [ELYM-001 M7 outcome-only-in-narrative {number=35}]",
        "ON_TRACK; -; Käsittely kesti 35 vrk.; [ELYM-001 M7 outcome-only-in-narrative {number=35}]",
        "ON_TRACK; 35; Käsittely kesti 35 päivää.; []",
        "NOT_ASSESSABLE; -; Käsittely kesti 35 päivää.; []",
        "-; -; Käsittely kesti 35 päivää.; []",
        "ON_TRACK; -; Käsittely kesti 35 päivää, viime vuonna 40 päivää.; []",
        "ON_TRACK; -; Lupia annettiin 35.; []",
        "ON_TRACK; -; Lupia annettiin.; []",
        "ON_TRACK; -; -; []"
      })
  void aFigureBelongsToTheOutcome(Status told, String outcome, String narrative, String expected) {
    Indicator asked = Timed.indicator(IndicatorType.NUMBER, "pv", "40", "30", "2023");
    Sample.Row row = Sample.row(asked);
    if (told != null) {
      row.status(told);
    }
    if (outcome != null) {
      row.put(Field.OUTCOME, outcome);
    }
    if (narrative != null) {
      row.put(Field.NARRATIVE, narrative);
    }
    assertEquals(expected, Found.withFacts(new OutcomeOnlyInNarrative(), asked, row));
    boolean missing = told == Status.ON_TRACK && outcome == null && expected.equals("[]");
    assertEquals(
        missing ? "[ELYM-001 M7 outcome-missing]" : "[]",
        Found.by(new OutcomeMissing(), asked, row));
  }
}
