package fi.koonti.merge;

import java.util.List;

/**
 * How far one part of a sector's rows has come.
 *
 * @param name of the section or the post; empty for rows that name none
 * @param rows in plan order
 * @param unanswered those of them that say no status
 * @param returned whether a form with these rows has come back
 */
public record PartReturn(
    String name, List<ReportRow> rows, List<ReportRow> unanswered, boolean returned) {

  public PartReturn {
    rows = List.copyOf(rows);
    unanswered = List.copyOf(unanswered);
  }
}
