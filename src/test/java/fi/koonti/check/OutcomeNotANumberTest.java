package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.submission.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeNotANumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"viidelle", "10–15 kpl", "N/A", "-", "40 pv ja 60 pv"})
  void wordsWhereANumberIsDueAreTold(String words) {
    assertEquals(
        "[ELYM-001 M7 outcome-not-a-number]",
        Found.by(
            new OutcomeNotANumber(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, words)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n. 40 pv", "119 000 (+5 %)", "12 %", "1 234,5"})
  void aNumberInWordsThatIsCertainIsFine(String words) {
    assertEquals(
        "[]",
        Found.by(
            new OutcomeNotANumber(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, words)));
  }

  /** Half a person is no example of a number of persons. */
  @ParameterizedTest
  @CsvSource({
    "47, 50, opisk., 12 opisk.",
    "113 000, 119 000, hlö, 1 234 hlö",
    "'95,5', 90, pv, '12,5 pv'",
    "'1 200,5', 1 100, MWh, '1 234,5 MWh'",
    "'', '', kpl, 12 kpl",
  })
  void theExampleIsANumberLikeThoseOfTheRow(
      String baseline, String target, String unit, String example) {
    Indicator indicator =
        Sample.indicator("ELYM-001", "Matkat", IndicatorType.NUMBER, unit, baseline, target);
    String found =
        Found.withFacts(
            new OutcomeNotANumber(),
            indicator,
            Sample.row(indicator).put(Field.OUTCOME, "viidelle"));
    String facts = found.replace('\u00A0', ' ').replace("}]", ", ");
    assertTrue(facts.contains("example=" + example + ", "), found);
  }

  @Test
  void aQualitativeOutcomeMayBeAnything() {
    assertEquals(
        "[]",
        Found.by(
            new OutcomeNotANumber(),
            Sample.PLAN_MADE,
            Sample.row(Sample.PLAN_MADE).put(Field.OUTCOME, "hyväksytty")));
  }

  @Test
  void anErrorValueIsLeftToTheRuleOfErrors() {
    assertEquals(
        "[]",
        Found.by(
            new OutcomeNotANumber(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, Value.ofError("#DIV/0!"))));
  }
}
