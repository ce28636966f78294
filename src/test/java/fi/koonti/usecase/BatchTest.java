package fi.koonti.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.grid.GridLimits;
import fi.koonti.plan.ReturnLimits;
import org.junit.jupiter.api.Test;

class BatchTest {

  @Test
  void whatAPlanDoesNotSayIsWhatTheReaderHasAnyway() {
    assertEquals(GridLimits.defaults(), Batch.limits(ReturnLimits.USUAL));
  }

  @Test
  void aPlanChangesSizeAndTimeAndNothingElse() {
    GridLimits chosen = Batch.limits(new ReturnLimits(12, 7));
    assertEquals(12_000_000, chosen.fileBytes());
    assertEquals(7, chosen.seconds());
    assertEquals(GridLimits.defaults(), chosen.with(30, 30));
  }
}
