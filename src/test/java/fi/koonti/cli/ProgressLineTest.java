package fi.koonti.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter terminal = new StringWriter();
  private final AtomicLong clock = new AtomicLong();
  private final ProgressLine line = new ProgressLine(new PrintWriter(terminal), clock::get);

  @Test
  void quickWorkSaysNothing() {
    clock.set(SECOND);
    line.step(1, 2);
    line.step(2, 2);
    assertEquals("", terminal.toString());
  }

  @Test
  void slowWorkHasOneLineThatIsGoneInTheEnd() {
    line.step(1, 3);
    clock.set(SECOND + 1);
    line.step(2, 3);
    line.step(3, 3);
    assertEquals("2/3\r   \r", terminal.toString());
  }
}
