package fi.koonti.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.opc.FileLimits;
import fi.koonti.plan.ReturnLimits;
import org.junit.jupiter.api.Test;

class BatchTest {

  @Test
  void whatAPlanDoesNotSayIsWhatTheReaderHasAnyway() {
    assertEquals(FileLimits.defaults(), Batch.limits(ReturnLimits.USUAL));
  }

  @Test
  void aPlanChangesSizeAndTimeAndNothingElse() {
    FileLimits chosen = Batch.limits(new ReturnLimits(12, 7));
    assertEquals(12_000_000, chosen.fileBytes());
    assertEquals(7, chosen.seconds());
    assertEquals(FileLimits.defaults(), chosen.with(30, 30));
  }
}
