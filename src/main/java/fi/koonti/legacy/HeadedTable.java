package fi.koonti.legacy;

import fi.koonti.finding.FindingCode;
import fi.koonti.legacy.ReportLine.Piece;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a table whose columns have known headings, in any language and order: one row, one
 * indicator. A level that a row leaves out is that of the row above.
 */
final class HeadedTable {

  /** So many headings make a row the row of headings; a block's row of an indicator has fewer. */
  private static final int ENOUGH_HEADINGS = 3;

  private final Map<Integer, Label> columns;
  private final ReportLine head;
  private final Sink sink;
  private final Levels levels = new Levels();
  private final Set<Integer> unknown = new HashSet<>();
  private Block block;
  private boolean inherited;

  /**
   * A table.
   *
   * @param head the row of headings
   */
  HeadedTable(ReportLine head, Sink sink) {
    this.head = head;
    this.columns = columns(head);
    this.sink = sink;
  }

  /** Whether a line is the row of headings of such a table. */
  static boolean isHead(ReportLine line) {
    Set<Label> labels = new HashSet<>(columns(line).values());
    boolean asks = labels.contains(Label.INDICATOR) || labels.contains(Label.MEASURE);
    boolean stands =
        labels.stream().filter(label -> label.compareTo(Label.INDICATOR) < 0).count() > 0;
    return asks && stands && labels.size() >= ENOUGH_HEADINGS;
  }

  private static Map<Integer, Label> columns(ReportLine line) {
    Map<Integer, Label> columns = new TreeMap<>();
    for (Piece piece : line.filled()) {
      Label.of(piece.text())
          .filter(label -> !columns.containsValue(label))
          .ifPresent(label -> columns.put(piece.column(), label));
    }
    return columns;
  }

  /** Whether a line is still one of its rows. */
  boolean has(ReportLine line) {
    return line.part().equals(head.part())
        && !isHead(line)
        && (!head.part().isEmpty() || Labelled.of(line).isEmpty());
  }

  /** Reads one row. */
  void read(ReportLine line) {
    Map<Label, Piece> cells = new EnumMap<>(Label.class);
    List<Piece> others = new ArrayList<>();
    for (Piece piece : line.filled()) {
      Label label = columns.get(piece.column());
      if (label == null) {
        others.add(piece);
      } else {
        cells.put(label, piece);
      }
    }
    boolean moved = move(cells);
    if (cells.containsKey(Label.MEASURE)
        || cells.containsKey(Label.INDICATOR)
        || hasLevels(cells)) {
      if (block == null || moved) {
        begin(line);
      } else {
        tellInherited(line, cells);
      }
      fill(line, cells);
    }
    cells.forEach((label, piece) -> keepAnswer(label, piece));
    others.forEach(this::keepUnknown);
  }

  /** Takes the levels of a row; tells whether it stands elsewhere than the row above. */
  private boolean move(Map<Label, Piece> cells) {
    boolean moved = false;
    for (Label label : Label.values()) {
      Piece piece = cells.get(label);
      boolean above = label.compareTo(Label.INDICATOR) < 0;
      if (above && piece != null && !levels.text(label).equals(piece.text())) {
        levels.put(label, new Said(piece.text(), piece.place()));
        moved = true;
      }
    }
    if (moved) {
      finish();
    }
    return moved;
  }

  private static boolean hasLevels(Map<Label, Piece> cells) {
    return cells.containsKey(Label.BASELINE) || cells.containsKey(Label.TARGET);
  }

  private void begin(ReportLine line) {
    if (!levels.has(Label.MEASURE)) {
      sink.tell(FindingCode.IMPORT_MEASURE_MISSING, line.place(), levels.lowest());
      levels.put(Label.MEASURE, new Said(levels.lowest(), line.place()));
    }
    block = new Block(line.place(), levels.all(), sink);
  }

  private void tellInherited(ReportLine line, Map<Label, Piece> cells) {
    if (!inherited && columns.containsValue(Label.MEASURE) && !cells.containsKey(Label.MEASURE)) {
      inherited = true;
      sink.tell(
          FindingCode.IMPORT_LEVELS_INHERITED,
          line.place(),
          levels.text(Label.MEASURE),
          "goal",
          levels.text(Label.GOAL));
    }
  }

  private void fill(ReportLine line, Map<Label, Piece> cells) {
    String baseline = text(cells, Label.BASELINE);
    String target = text(cells, Label.TARGET);
    if (cells.containsKey(Label.INDICATOR)) {
      block.name(cells.get(Label.INDICATOR));
      block.ownLevels(line.place(), baseline, target);
    } else if (hasLevels(cells)) {
      block.levels(line.place(), baseline, target);
    }
    for (Label label : List.of(Label.UNIT, Label.TARGET_SPAN, Label.RESPONSIBLE, Label.BINDING)) {
      Piece piece = cells.get(label);
      if (piece != null && !block.put(label, new Said(piece.text(), piece.place()))) {
        sink.unplaced(List.of(piece), block.measure());
      }
    }
  }

  private static String text(Map<Label, Piece> cells, Label label) {
    return Optional.ofNullable(cells.get(label)).map(Piece::text).orElse("");
  }

  private void keepAnswer(Label label, Piece piece) {
    if (label.isAnswer()) {
      sink.answer(piece.place(), levels.text(Label.MEASURE), piece.text());
    }
  }

  /** A column of the coordinator's own is told once; its texts are all kept. */
  private void keepUnknown(Piece piece) {
    sink.keep(piece.place(), levels.text(Label.MEASURE), piece.text());
    if (unknown.add(piece.column())) {
      sink.tell(FindingCode.IMPORT_COLUMN_UNKNOWN, piece.place(), head.cell(piece.column()));
    }
  }

  /** Hands over what is still open. */
  void finish() {
    if (block != null) {
      block.finish();
      block = null;
    }
  }
}
