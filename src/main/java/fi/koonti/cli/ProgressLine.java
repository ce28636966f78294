package fi.koonti.cli;

import fi.koonti.usecase.Progress;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that tells how far the work is, once it has taken a second. The cursor
 * stays at its beginning, so that whatever is said next stands in its place.
 */
final class ProgressLine implements Progress {

  private static final long QUIET_NANOSECONDS = 1_000_000_000L;

  private final PrintWriter terminal;
  private final LongSupplier clock;
  private final long start;

  ProgressLine(PrintWriter terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  @Override
  public void step(int done, int all) {
    if (clock.getAsLong() - start > QUIET_NANOSECONDS) {
      String line = done + "/" + all;
      terminal.print((done < all ? line : " ".repeat(line.length())) + "\r");
      terminal.flush();
    }
  }
}
