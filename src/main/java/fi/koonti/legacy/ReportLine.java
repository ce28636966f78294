package fi.koonti.legacy;

import fi.koonti.place.CellAddress;
import fi.koonti.place.Place;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One line of a report: a paragraph, or a row of a table.
 *
 * @param place where it stands
 * @param part what it is a part of: a sheet, a table, the running text
 * @param cells from left to right, without blanks around them; at least one is filled
 */
record ReportLine(Place place, String part, List<String> cells) {

  /**
   * One filled cell.
   *
   * @param column zero-based
   */
  record Piece(int column, String text, Place place) {}

  ReportLine {
    cells = cells.stream().map(String::strip).toList();
    if (cells.stream().allMatch(String::isEmpty)) {
      throw new IllegalArgumentException("expected a filled cell at " + place + ", found none");
    }
  }

  /** The filled cells, from the left. */
  List<Piece> filled() {
    return from(0);
  }

  /** The filled cells from a column on. */
  List<Piece> from(int first) {
    return IntStream.range(first, cells.size())
        .filter(column -> !cells.get(column).isEmpty())
        .mapToObj(column -> new Piece(column, cells.get(column), placeOf(column)))
        .toList();
  }

  /** The first filled cell. */
  Piece first() {
    return filled().get(0);
  }

  /** What a column says; empty when nothing, or when the line is shorter. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether it holds one text, at the very left. */
  boolean isLone() {
    return filled().size() == 1 && first().column() == 0;
  }

  /** The whole line, as far as it says anything. */
  String text() {
    return String.join("\t", filled().stream().map(Piece::text).toList());
  }

  private Place placeOf(int column) {
    return place.cell() == null
        ? place
        : Place.of(place.file(), place.sheet(), new CellAddress(place.cell().row(), column));
  }
}
