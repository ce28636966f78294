package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FormulaInAnswerTest {

  private static final Value TWELVE = Value.ofNumber(BigDecimal.valueOf(12));

  @Test
  void theSavedValueOfAFormulaCountsAndIsTold() {
    assertEquals(
        "[ELYM-001 M7 formula-in-answer {formula=6+6}]",
        Found.withFacts(
            new FormulaInAnswer(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, TWELVE.computedBy("6+6"))));
  }

  @Test
  void aFormulaWithoutASavedValueIsNoAnswer() {
    assertEquals(
        "[ELYM-001 M7 formula-without-value {formula=6+6}]",
        Found.withFacts(
            new FormulaInAnswer(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, Value.ofUncomputed("6+6"))));
  }

  @Test
  void anErrorValueIsNoAnswer() {
    assertEquals(
        "[ELYM-001 M7 error-value]",
        Found.by(
            new FormulaInAnswer(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, Value.ofError("#REF!"))));
  }

  @Test
  void whatWasTypedIsFine() {
    assertEquals(
        "[]",
        Found.by(
            new FormulaInAnswer(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, TWELVE).put(Field.NARRATIVE, "=1+1")));
  }
}
