package fi.koonti.grid;

import fi.koonti.grid.GridException.Reason;
import java.util.Map;
import java.util.function.LongSupplier;

/** What is left of the limits while one file is read. */
final class Budget {

  private static final long NANOS = 1_000_000_000;

  private final GridLimits limits;
  private final LongSupplier clock;
  private final Stopwatch watch;
  private final long begun;
  private long inflated;
  private long cells;
  private long characters;

  Budget(GridLimits limits, Stopwatch watch) {
    this(limits, System::nanoTime, watch);
  }

  /**
   * A budget on a clock of its own.
   *
   * @param clock nanoseconds since any moment
   * @param watch what earlier readings of the same file took
   */
  Budget(GridLimits limits, LongSupplier clock, Stopwatch watch) {
    this.limits = limits;
    this.clock = clock;
    this.watch = watch;
    this.begun = clock.getAsLong();
  }

  /**
   * Counts bytes that came out of a part.
   *
   * @param more bytes since the last call
   * @param ofPart bytes of this part so far
   * @param packed bytes of this part in the file
   */
  void inflate(String part, int more, long ofPart, long packed) throws GridException {
    time(part);
    inflated += more;
    if (inflated > limits.inflatedBytes() || ofPart > limits.partBytes()) {
      long limit = Math.min(limits.inflatedBytes(), limits.partBytes());
      throw refusal(Reason.INFLATES_TOO_MUCH, part, limit);
    }
    if (ofPart >= limits.ratioFrom() && ofPart / limits.ratio() > packed) {
      throw refusal(Reason.INFLATES_TOO_MUCH, part, limits.ratio());
    }
  }

  /** Counts a cell that is not blank. */
  void cell(String part, int length) throws GridException {
    cells(part, 1);
    characters += length;
    if (characters > limits.textCharacters()) {
      throw refusal(Reason.TOO_MUCH_TEXT, part, limits.textCharacters());
    }
  }

  /** Counts what costs as much as so many cells. */
  void cells(String part, int more) throws GridException {
    // What is not inflated bit by bit, as .xls is not, is cut off here.
    time(part);
    cells += more;
    if (cells > limits.cells()) {
      throw refusal(Reason.TOO_MANY_CELLS, part, limits.cells());
    }
  }

  /** Tests the length of one text while it is gathered. */
  void text(String part, int length) throws GridException {
    if (length > limits.cellCharacters()) {
      throw refusal(Reason.TOO_MUCH_TEXT, part, limits.cellCharacters());
    }
  }

  /** Tests the size of the table of shared strings. */
  void sharedStrings(String part, int count) throws GridException {
    if (count > limits.sharedStrings()) {
      throw refusal(Reason.TOO_MUCH_TEXT, part, limits.sharedStrings());
    }
  }

  /** Ends the reading: what it took counts for the next one of the same file. */
  void end() {
    watch.add(clock.getAsLong() - begun);
  }

  private void time(String part) throws GridException {
    if (watch.spent() + clock.getAsLong() - begun > limits.seconds() * NANOS) {
      throw refusal(Reason.TOO_SLOW, part, limits.seconds());
    }
  }

  private static GridException refusal(Reason reason, String part, long limit) {
    return new GridException(reason, Map.of("part", part, "limit", String.valueOf(limit)));
  }
}
