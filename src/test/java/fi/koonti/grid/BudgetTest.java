package fi.koonti.grid;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.koonti.grid.GridException.Reason;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private final AtomicLong clock = new AtomicLong(-5);
  private final GridLimits limits = GridLimits.defaults();
  private final Budget budget = new Budget(limits, clock::get, new Stopwatch());

  @Test
  void aFileThatIsReadInTimeIsRead() {
    clock.addAndGet(TimeUnit.SECONDS.toNanos(limits.seconds()));
    assertDoesNotThrow(() -> budget.inflate("sheet1.xml", 1, 1, 1));
  }

  @Test
  void aFileThatTakesTooLongIsCutOff() {
    clock.addAndGet(TimeUnit.SECONDS.toNanos(limits.seconds()) + 1);
    GridException refusal =
        assertThrows(GridException.class, () -> budget.inflate("sheet1.xml", 1, 1, 1));
    assertEquals(Reason.TOO_SLOW, refusal.reason());
    assertEquals("too-slow", refusal.code());
    assertEquals(
        Map.of("part", "sheet1.xml", "limit", String.valueOf(limits.seconds())), refusal.facts());
  }

  @Test
  void soAreCellsThatNothingIsInflatedFor() {
    assertDoesNotThrow(() -> budget.cell("Seuranta", 1));
    clock.addAndGet(TimeUnit.SECONDS.toNanos(limits.seconds()) + 1);
    GridException refusal = assertThrows(GridException.class, () -> budget.cell("Seuranta", 1));
    assertEquals(Reason.TOO_SLOW, refusal.reason());
  }
}
