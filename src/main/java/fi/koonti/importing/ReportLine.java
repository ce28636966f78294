package fi.koonti.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One line of a report: a paragraph, or a row of a table.
 *
 * @param group what it is a part of: a table, a sheet; empty for running text
 * @param gap whether an empty line stands above it
 * @param heading its level as a heading, 0 for none
 * @param cells from left to right; empty ones have empty snippets
 * @param merged what stands in cells that go on from a merged cell, by column
 */
record ReportLine(
    String group, boolean gap, int heading, List<Snippet> cells, Map<Integer, Snippet> merged) {

  /** One filled cell. */
  record Piece(int column, Snippet snippet) {

    String text() {
      return snippet.text();
    }
  }

  ReportLine {
    cells = List.copyOf(cells);
    merged = Map.copyOf(merged);
  }

  /** A line without merged cells. */
  ReportLine(String group, boolean gap, int heading, List<Snippet> cells) {
    this(group, gap, heading, cells, Map.of());
  }

  /** The filled cells, from the left. */
  List<Piece> filled() {
    return IntStream.range(0, cells.size())
        .filter(column -> !cells.get(column).isEmpty())
        .mapToObj(column -> new Piece(column, cells.get(column)))
        .toList();
  }

  boolean isBlank() {
    return cells.stream().allMatch(Snippet::isEmpty);
  }

  /** Whether it holds one text. */
  boolean isLone() {
    return cells.stream().filter(cell -> !cell.isEmpty()).count() == 1;
  }

  /** Whether it is a row of a table. */
  boolean isInTable() {
    return !group.isEmpty();
  }

  /** Whether it is a row of a table, or a line of a text with several cells. */
  boolean isTabular() {
    return isInTable() || cells.size() > 2;
  }

  /** The same from a column on; what is left of it is empty. */
  ReportLine from(int column) {
    List<Snippet> rest =
        IntStream.range(0, cells.size())
            .mapToObj(i -> i < column ? cells.get(i).cut(0, 0) : cells.get(i))
            .toList();
    return new ReportLine(group, gap, heading, rest, merged);
  }
}
