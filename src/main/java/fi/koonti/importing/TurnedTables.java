package fi.koonti.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns tables whose headings stand in the first column and whose indicators are columns, so that
 * they are read like all others: a line of headings, and a line for each indicator.
 */
final class TurnedTables {

  /** So many lines with several values a table has at least; of fewer nobody can be sure. */
  private static final int LEAST_LINES = 4;

  private final Labels labels;
  private final List<ReportLine> turned = new ArrayList<>();
  private final List<ReportLine> open = new ArrayList<>();

  private TurnedTables(Labels labels) {
    this.labels = labels;
  }

  /** The lines of a report; those of such tables turned, all others as they are. */
  static List<ReportLine> in(List<ReportLine> lines, Labels labels) {
    TurnedTables tables = new TurnedTables(labels);
    for (ReportLine line : lines) {
      if (!tables.goesOn(line)) {
        tables.close();
      }
      if (tables.isHeaded(line)) {
        tables.open.add(line);
      } else {
        tables.turned.add(line);
      }
    }
    tables.close();
    return tables.turned;
  }

  private boolean goesOn(ReportLine line) {
    return isHeaded(line)
        && (open.isEmpty()
            || line.group().equals(open.get(0).group())
                && first(line) == first(open.get(0))
                && open.stream().noneMatch(one -> label(one).equals(label(line))));
  }

  /** Whether a heading stands at the left, and none but there. */
  private boolean isHeaded(ReportLine line) {
    List<ReportLine.Piece> pieces = line.filled();
    return line.isTabular()
        && pieces.size() > 1
        && label(line).isPresent()
        && pieces.stream()
            .skip(1)
            .noneMatch(piece -> labels.lead(piece.snippet(), true).isPresent());
  }

  private static int first(ReportLine line) {
    return line.filled().get(0).column();
  }

  private Optional<Label> label(ReportLine line) {
    return labels.whole(line.filled().get(0).snippet()).map(Labels.Lead::label);
  }

  private void close() {
    Set<Integer> columns = columns();
    long full = open.stream().filter(line -> line.filled().size() > 2).count();
    boolean isTable = full >= LEAST_LINES && columns.size() > 1;
    if (isTable) {
      columns.add(first(open.get(0)));
      columns.forEach(this::turn);
    } else {
      turned.addAll(open);
    }
    open.clear();
  }

  /** The columns of the indicators, or of measures where no line has indicators. */
  private Set<Integer> columns() {
    Set<Integer> columns = new TreeSet<>();
    for (Label name : List.of(Label.INDICATOR, Label.MEASURE)) {
      for (ReportLine line : columns.isEmpty() ? open : List.<ReportLine>of()) {
        if (label(line).filter(name::equals).isPresent()) {
          line.filled().stream().skip(1).forEach(piece -> columns.add(piece.column()));
        }
      }
    }
    Set<Integer> others = new TreeSet<>();
    open.forEach(line -> line.filled().stream().skip(1).forEach(p -> others.add(p.column())));
    // What stands in no indicator's column would be in no line.
    return columns.containsAll(others) ? columns : new TreeSet<>();
  }

  private void turn(int column) {
    List<Snippet> cells = new ArrayList<>();
    for (ReportLine line : open) {
      cells.add(
          column < line.cells().size()
              ? line.cells().get(column)
              : line.filled().get(0).snippet().cut(0, 0));
    }
    ReportLine top = open.get(0);
    turned.add(new ReportLine(top.group(), top.gap(), 0, cells));
  }
}
