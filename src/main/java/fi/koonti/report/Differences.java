package fi.koonti.report;

import fi.koonti.merge.ReportRow;
import java.util.List;

/** Where the status that was told is another than the one that the figures give. */
public final class Differences {

  private Differences() {}

  /** The rows that differ, in plan order. */
  static List<ReportRow> of(List<ReportRow> rows) {
    return rows.stream().filter(Differences::isOne).toList();
  }

  /** How many rows have both, and so could differ. */
  static int comparable(List<ReportRow> rows) {
    return (int) rows.stream().filter(Differences::isComparable).count();
  }

  /** Whether a row has both, and a person would say that they differ. */
  public static boolean isOne(ReportRow row) {
    return row.asked() && row.differs();
  }

  private static boolean isComparable(ReportRow row) {
    return row.asked() && row.status() != null && row.computed().status() != null;
  }
}
