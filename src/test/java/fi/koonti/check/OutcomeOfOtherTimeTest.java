package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeOfOtherTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "10–12/2023; 121 000 (kesä–syyskuu); ON_TRACK; [ELYM-001 M7 outcome-of-other-time"
            + " {months=10–12/2023, notAssessable=Ei arvioitavissa}]",
        "10–12/2023; 121 000 (kesä–syyskuu); NOT_ASSESSABLE; []",
        "1–6/2023; 63 (1–8/2023); ON_TRACK; [ELYM-001 M7 outcome-of-other-time {months=1–6/2023,"
            + " notAssessable=Ei arvioitavissa}]",
        "2023; 63 (2022); REACHED; [ELYM-001 M7 outcome-of-other-time {months=2023,"
            + " notAssessable=Ei arvioitavissa}]",
        "8–12/2023; 103 000 (elo–syyskuu); ON_TRACK; []",
        "2023; 9 100; ON_TRACK; []",
        "2023; 9 100 (Q1); ON_TRACK; [ELYM-001 M7 outcome-of-other-time {months=Tammi–syyskuu 2023,"
            + " notAssessable=Ei arvioitavissa}]",
        "2023; 9 100 (1–9/2023); ON_TRACK; []",
        "2023; 9 100 (1–12/2023); ON_TRACK; [ELYM-001 M7 outcome-of-other-time"
            + " {months=Tammi–syyskuu 2023, notAssessable=Ei arvioitavissa}]",
        "1–6/2023; 63 (1–6/2023); ON_TRACK; []",
        "1–6/2023; 63 (1–3/2023); ON_TRACK; [ELYM-001 M7 outcome-of-other-time"
            + " {months=Tammi–syyskuu 2023, notAssessable=Ei arvioitavissa}]",
        "31.12.2023; 63 (2022); ON_TRACK; [ELYM-001 M7 outcome-of-other-time"
            + " {months=Tammi–syyskuu 2023, notAssessable=Ei arvioitavissa}]",
        "30.6.2023; 63 (6/2023); ON_TRACK; []",
        "''; 9 100 (touko–elokuu); ON_TRACK; []"
      })
  void anOutcomeIsOfTheTargetsMonths(String span, String outcome, Status told, String expected) {
    Indicator asked = Timed.indicator(IndicatorType.NUMBER, "113 000", "119 000", span);
    Sample.Row row = Sample.row(asked).status(told).put(Field.OUTCOME, outcome);
    assertEquals(expected, Found.withFacts(new OutcomeOfOtherTime(), asked, row));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vuonna 2022 1200 kpl",
        "1200 (2022)",
        "1200 (30.6.)",
        "90 (31.3.)",
        "1200 kpl 30.6.",
        "1200 (31.12.)",
        "tilanne 15.5.: 1200",
        "2022: 1200",
        "9/2022: 1200",
        "1200 (30.9.2022)",
        "43,5 (tilanne 31.12.2022)",
        "12 v. 2022",
        "v. 2021: 11 500",
        "118 500 31.12.2022",
        "1200 (31.12.2023)",
        "Q4 1200",
        "joulukuu 1200 kpl",
        "1200 vuonna 2024",
        "1200 (30.9.2024)",
        "Q2: 1200",
        "Q1: 1200",
        "kesäkuu: 1200",
        "1200 vuoteen 2024 mennessä",
        "1200 vuosina 2022–2023",
        "1200 vuosien 2022–2023 aikana",
        "1200 vuoden 2023 loppuun mennessä",
        "1200 vuoden 2023 lopussa",
        "1200 (1–12/2023)",
        "1200 (tammi–joulukuu 2023)",
        "1200 (Q1–Q4/2023)",
        "85 (Q2)"
      })
  void whereThePlanNamesNoTimeAnOutcomeIsOfTheYearSoFar(String outcome) {
    Indicator asked = Timed.indicator(IndicatorType.NUMBER, "113 000", "119 000", "");
    Sample.Row row = Sample.row(asked).status(Status.ON_TRACK).put(Field.OUTCOME, outcome);
    assertTrue(
        Found.withFacts(new OutcomeOfOtherTime(), asked, row).contains("outcome-of-other-time"),
        outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1200 (2023)",
        "1200 (1.1.–30.9.2023)",
        "1200 1.1.–30.9.",
        "1200 vuoden 2023 aikana",
        "2023: 1200",
        "1200 (Q3)",
        "1200 (30.9.2023)",
        "1200 (30.9.)",
        "tilanne 15.9.: 1200",
        "1200 (1-9/2023)",
        "1200 (touko-elo)",
        "1200"
      })
  void theYearSoFarIsWhatIsAsked(String outcome) {
    Indicator asked = Timed.indicator(IndicatorType.NUMBER, "113 000", "119 000", "");
    Sample.Row row = Sample.row(asked).status(Status.ON_TRACK).put(Field.OUTCOME, outcome);
    assertEquals("[]", Found.withFacts(new OutcomeOfOtherTime(), asked, row));
  }
}
