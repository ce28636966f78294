package fi.koonti.merge;

import java.util.List;

/**
 * How far one part of a sector's rows has come.
 *
 * @param name of the section or the post; empty for rows that name none
 * @param rows in plan order
 * @param returned whether a form with these rows has come back
 */
public record PartReturn(String name, List<ReportRow> rows, boolean returned) {

  public PartReturn {
    rows = List.copyOf(rows);
  }

  /** The rows that nobody has answered in a way that can be used. */
  public List<ReportRow> unanswered() {
    return rows.stream().filter(row -> !row.isAnswered()).toList();
  }
}
