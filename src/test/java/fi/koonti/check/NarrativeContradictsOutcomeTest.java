package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeContradictsOutcomeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "35 %; Osuus oli 33 prosenttia.; [ELYM-001 O7 narrative-contradicts-outcome {outcome=35 %}]",
        "35 %; Osuus oli 35 prosenttia.; []",
        "35 %; Osuus oli noin 33 prosenttia.; []",
        "35 %; Osuus oli 33 %, vuosi sitten 36 %.; []",
        "35 %; Vuonna 2022 osuus oli 37 %.; []",
        "35 %; Tavoite on 27 prosenttia.; []",
        "35 %; Osuus on 27 prosenttia.; [ELYM-001 O7 narrative-contradicts-outcome {outcome=35 %}]",
        "35 %; Edellisellä kaudella osuus oli 31 %.; []",
        "35 %; Osuus kasvoi 4 %.; []",
        "35 %; Linkin avasi viisi prosenttia ja siitä kertoi 22 prosenttia.; []",
        "35 %; Neljä ryhmää aloitti ja osuus on 33 prosenttia.; [ELYM-001 O7 narrative-contradicts-outcome {outcome=35 %}]",
        "35 %; Ryhmiä oli 33.; []",
        "34,6; Osuus on 35 prosenttia.; []",
        "-; Osuus oli 33 prosenttia.; []",
        "viidelle; Osuus oli 33 prosenttia.; []"
      })
  void theOnlyFigureOfTheUnitIsTheOutcome(String outcome, String narrative, String expected) {
    Indicator asked = Timed.indicator(IndicatorType.PERCENT, "%", "37 %", "27 %", "2023");
    Sample.Row row = Sample.row(asked).put(Field.NARRATIVE, narrative).before("31 %", "", "");
    if (outcome != null) {
      row.put(Field.OUTCOME, outcome);
    }
    assertEquals(expected, Found.withFacts(new NarrativeContradictsOutcome(), asked, row));
  }
}
