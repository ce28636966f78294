package fi.koonti.opc;

import fi.koonti.opc.UnreadableFileException.Reason;
import java.util.Map;
import java.util.function.LongSupplier;

/** What is left of the limits while one file is read. */
public final class Budget {

  private static final long NANOS = 1_000_000_000;

  private final FileLimits limits;
  private final LongSupplier clock;
  private final Stopwatch watch;
  private final long begun;
  private long inflated;
  private long cells;
  private long characters;

  public Budget(FileLimits limits, Stopwatch watch) {
    this(limits, System::nanoTime, watch);
  }

  /**
   * A budget on a clock of its own.
   *
   * @param clock nanoseconds since any moment
   * @param watch what earlier readings of the same file took
   */
  public Budget(FileLimits limits, LongSupplier clock, Stopwatch watch) {
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
  public void inflate(String part, int more, long ofPart, long packed)
      throws UnreadableFileException {
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
  public void cell(String part, int length) throws UnreadableFileException {
    cells(part, 1);
    characters += length;
    if (characters > limits.textCharacters()) {
      throw refusal(Reason.TOO_MUCH_TEXT, part, limits.textCharacters());
    }
  }

  /** Counts what costs as much as so many cells. */
  public void cells(String part, int more) throws UnreadableFileException {
    // What is not inflated bit by bit, as .xls is not, is cut off here.
    time(part);
    cells += more;
    if (cells > limits.cells()) {
      throw refusal(Reason.TOO_MANY_CELLS, part, limits.cells());
    }
  }

  /** Tests the length of one text while it is gathered. */
  public void text(String part, int length) throws UnreadableFileException {
    if (length > limits.cellCharacters()) {
      throw refusal(Reason.TOO_MUCH_TEXT, part, limits.cellCharacters());
    }
  }

  /** Tests the size of the table of shared strings. */
  public void sharedStrings(String part, int count) throws UnreadableFileException {
    if (count > limits.sharedStrings()) {
      throw refusal(Reason.TOO_MUCH_TEXT, part, limits.sharedStrings());
    }
  }

  /** Ends the reading: what it took counts for the next one of the same file. */
  public void end() {
    watch.add(clock.getAsLong() - begun);
  }

  private void time(String part) throws UnreadableFileException {
    if (watch.spent() + clock.getAsLong() - begun > limits.seconds() * NANOS) {
      throw refusal(Reason.TOO_SLOW, part, limits.seconds());
    }
  }

  private static UnreadableFileException refusal(Reason reason, String part, long limit) {
    return new UnreadableFileException(
        reason, Map.of("part", part, "limit", String.valueOf(limit)));
  }
}
