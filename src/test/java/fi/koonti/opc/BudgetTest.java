package fi.koonti.opc;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.koonti.opc.UnreadableFileException.Reason;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private final AtomicLong clock = new AtomicLong(-5);
  private final FileLimits limits = FileLimits.defaults();
  private final Budget budget = new Budget(limits, clock::get, new Stopwatch());

  @Test
  void aFileThatIsReadInTimeIsRead() {
    clock.addAndGet(TimeUnit.SECONDS.toNanos(limits.seconds()));
    assertDoesNotThrow(() -> budget.inflate("sheet1.xml", 1, 1, 1));
  }

  @Test
  void aFileThatTakesTooLongIsCutOff() {
    clock.addAndGet(TimeUnit.SECONDS.toNanos(limits.seconds()) + 1);
    UnreadableFileException refusal =
        assertThrows(UnreadableFileException.class, () -> budget.inflate("sheet1.xml", 1, 1, 1));
    assertEquals(Reason.TOO_SLOW, refusal.reason());
    assertEquals("too-slow", refusal.code());
    assertEquals(
        Map.of("part", "sheet1.xml", "limit", String.valueOf(limits.seconds())), refusal.facts());
  }

  @Test
  void soAreCellsThatNothingIsInflatedFor() {
    assertDoesNotThrow(() -> budget.cell("Seuranta", 1));
    clock.addAndGet(TimeUnit.SECONDS.toNanos(limits.seconds()) + 1);
    UnreadableFileException refusal =
        assertThrows(UnreadableFileException.class, () -> budget.cell("Seuranta", 1));
    assertEquals(Reason.TOO_SLOW, refusal.reason());
  }
}
