package fi.koonti.legacy;

import fi.koonti.finding.FindingCode;
import fi.koonti.legacy.ReportLine.Piece;
import fi.koonti.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a block that name indicators and their levels. In a block as it was meant to be, the
 * levels stand under their headings, one row below the indicator.
 */
final class IndicatorRows {

  /** Where the usual form has the indicator: behind its label. */
  private static final int NAME_COLUMN = 1;

  private final Sink sink;

  /** Zero-based columns of the headings above the levels, as the usual form has them. */
  private int baselineColumn = 2;

  private int targetColumn = 3;

  IndicatorRows(Sink sink) {
    this.sink = sink;
  }

  /** Reads the row that has the label: an indicator, and the headings of the levels, or levels. */
  void head(Labelled row, Block block) {
    List<Piece> levels = new ArrayList<>();
    boolean named = false;
    boolean shifted = false;
    for (Piece piece : pieces(row)) {
      Optional<Label> heading = Label.of(piece.text());
      boolean behind = named || piece.column() > NAME_COLUMN;
      Optional<Piece> value = behind ? afterHeading(piece) : Optional.empty();
      if (heading.isPresent()) {
        remember(heading.get(), piece.column());
      } else if (value.isPresent()) {
        sink.tell(FindingCode.IMPORT_HEADING_WITH_VALUE, piece.place(), piece.text());
        levels.add(value.get());
      } else if (!named) {
        block.name(piece);
        named = true;
      } else {
        shifted = true;
        levels.add(piece);
      }
    }
    if (shifted) {
      sink.tell(FindingCode.IMPORT_CELLS_SHIFTED, row.line().place(), row.line().text());
    }
    inOrder(row.line(), levels, block);
  }

  private static List<Piece> pieces(Labelled row) {
    List<Piece> pieces = new ArrayList<>(row.rest());
    if (!row.text().isEmpty()) {
      pieces.add(0, new Piece(row.line().first().column(), row.text(), row.line().place()));
    }
    return pieces;
  }

  private void remember(Label heading, int column) {
    if (heading == Label.BASELINE) {
      baselineColumn = column;
    } else if (heading == Label.TARGET) {
      targetColumn = column;
    }
  }

  /** {@code Lähtötaso Suunnitteluvaihe}: the value that shares a cell with its heading. */
  private static Optional<Piece> afterHeading(Piece piece) {
    String folded = Wording.folded(piece.text());
    for (Label label : List.of(Label.BASELINE, Label.TARGET)) {
      for (String word : Label.wordsOf(label)) {
        if (folded.startsWith(word + " ")) {
          String value = Wording.normal(piece.text()).substring(word.length()).strip();
          return Optional.of(new Piece(piece.column(), value, piece.place()));
        }
      }
    }
    return Optional.empty();
  }

  /** Reads a row below it. */
  void row(ReportLine line, Block block) {
    List<Piece> filled = line.filled();
    if (line.isLone() && !Numbered.isNumbered(line.first().text())) {
      block.lone(line.first());
      return;
    }
    List<Piece> before =
        filled.stream()
            .filter(piece -> piece.column() < Math.min(baselineColumn, targetColumn))
            .toList();
    List<Piece> others =
        filled.stream()
            .filter(piece -> piece.column() > Math.max(baselineColumn, targetColumn))
            .toList();
    if (before.size() > 1 || !others.isEmpty()) {
      sink.tell(FindingCode.IMPORT_CELLS_SHIFTED, line.place(), line.text());
      block.name(filled.get(0));
      inOrder(line, filled.subList(1, filled.size()), block);
      return;
    }
    String baseline = line.cell(baselineColumn);
    String target = line.cell(targetColumn);
    if (before.isEmpty()) {
      block.levels(line.place(), baseline, target);
    } else {
      block.name(before.get(0));
      block.ownLevels(line.place(), baseline, target);
    }
  }

  /** Two texts that follow an indicator are its baseline and its target. */
  private void inOrder(ReportLine line, List<Piece> levels, Block block) {
    if (!levels.isEmpty()) {
      String target = levels.size() > 1 ? levels.get(1).text() : "";
      block.ownLevels(line.place(), levels.get(0).text(), target);
      sink.unplaced(levels.subList(Math.min(2, levels.size()), levels.size()), block.measure());
    }
  }
}
