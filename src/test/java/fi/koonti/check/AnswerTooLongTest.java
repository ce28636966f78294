package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTooLongTest {

  private static final int CELL = 32_767;

  @ParameterizedTest
  @CsvSource({"OUTCOME, M7", "STATUS, N7", "CORRECTION, P7"})
  void whatNoCellHoldsIsTold(Field field, String cell) {
    assertEquals("[]", found(field, CELL));
    assertEquals(
        "[ELYM-001 " + cell + " answer-too-long {length=32768, limit=32767}]",
        found(field, CELL + 1));
  }

  private static String found(Field field, int length) {
    return Found.withFacts(
        new AnswerTooLong(), Sample.TRIPS, Sample.row(Sample.TRIPS).put(field, "a".repeat(length)));
  }
}
