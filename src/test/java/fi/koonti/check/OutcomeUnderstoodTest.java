package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OutcomeUnderstoodTest {

  @Test
  void aNumberReadOutOfWordsIsEchoed() {
    assertEquals(
        "[ELYM-001 M7 outcome-understood {number=119000}]",
        Found.withFacts(
            new OutcomeUnderstood(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, "119 000 (+5 %)")));
  }

  @Test
  void aNumberCellNeedsNoEcho() {
    assertEquals(
        "[]",
        Found.by(
            new OutcomeUnderstood(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.OUTCOME, Value.ofNumber(new BigDecimal("119000")))));
  }
}
