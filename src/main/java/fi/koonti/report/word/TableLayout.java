package fi.koonti.report.word;

import java.util.List;

/**
 * A table: one row of headings, then rows that are never merged.
 *
 * @param title what it is, for those who do not see it
 * @param description what its columns and rows are, for the same
 * @param rows each as many cells as there are columns; a cell is its paragraphs
 */
record TableLayout(
    String title, String description, List<Column> columns, List<List<List<Prose>>> rows)
    implements WordBlock {

  /**
   * A column.
   *
   * @param weight its share of the width
   */
  record Column(String heading, double weight, boolean figures) {

    static Column of(String heading, double weight) {
      return new Column(heading, weight, false);
    }

    static Column ofFigures(String heading, double weight) {
      return new Column(heading, weight, true);
    }
  }

  TableLayout {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<List<Prose>> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "expected " + columns.size() + " cells, but found " + row.size());
      }
    }
  }

  @Override
  public void drawOn(Canvas canvas) {
    canvas.grid(this);
  }
}
