package fi.koonti.merge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The account of every filled cell of every file.
 *
 * @param lines one for each file, by name
 */
public record Ledger(List<Line> lines) {

  public Ledger {
    lines = List.copyOf(lines);
  }

  /**
   * The account of one file, or of all.
   *
   * @param file its name; empty for all
   * @param filled cells that people filled, as counted on reading
   * @param dispositions how many of them met each
   */
  public record Line(String file, int filled, Map<CellDisposition, Integer> dispositions) {

    public Line {
      Map<CellDisposition, Integer> all = new EnumMap<>(CellDisposition.class);
      for (CellDisposition disposition : CellDisposition.values()) {
        all.put(disposition, dispositions.getOrDefault(disposition, 0));
      }
      dispositions = Collections.unmodifiableMap(all);
    }

    public int count(CellDisposition disposition) {
      return dispositions.getOrDefault(disposition, 0);
    }

    /** Cells that are filled but met no fate; anything but zero is a fault of the program. */
    public int difference() {
      return filled - dispositions.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** The account of all files together. */
  public Line total() {
    Map<CellDisposition, Integer> sums = new EnumMap<>(CellDisposition.class);
    lines.forEach(
        line ->
            line.dispositions()
                .forEach((disposition, n) -> sums.merge(disposition, n, Integer::sum)));
    return new Line("", lines.stream().mapToInt(Line::filled).sum(), sums);
  }

  /** Whether every filled cell is accounted for, file by file. */
  public boolean addsUp() {
    return lines.stream().allMatch(line -> line.difference() == 0);
  }
}
