package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
