package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells the cells of the lines among indicators apart: headings, names, levels. */
final class TableLines {

  private final Labels labels;
  private final Draft draft;

  /** The labels of the columns that have a heading, by column. */
  private Map<Integer, Label> heads = new TreeMap<>();

  private int nameColumn = 1;
  private boolean namedInLine;

  TableLines(Labels labels, Draft draft) {
    this.labels = labels;
    this.draft = draft;
  }

  /** Whether the last label of an indicator had its name behind it, and nothing else. */
  boolean isNamedInLine() {
    return namedInLine;
  }

  TableLine read(ReportLine line) {
    List<Piece> pieces = line.filled();
    Piece first = pieces.get(0);
    Optional<Labels.Lead> lead = labels.lead(first.snippet(), false);
    if (lead.isPresent() && lead.get().label() == Label.INDICATOR) {
      return underLabel(first, lead.get(), pieces.subList(1, pieces.size()));
    }
    Map<Integer, Labels.Lead> named = heads(pieces);
    if (!named.isEmpty() && (named.size() > 1 || pieces.size() == 1 && isHead(first, named))) {
      return headed(new TableLine.Builder(), pieces, named);
    }
    if (named.containsKey(first.column())) {
      return attribute(pieces, named);
    }
    return values(pieces);
  }

  /** A lone heading stands over a column; a lone label at the left has its value elsewhere. */
  private static boolean isHead(Piece first, Map<Integer, Labels.Lead> named) {
    return first.column() > 0
        && Optional.ofNullable(named.get(first.column()))
            .filter(lead -> lead.rest().isEmpty())
            .isPresent();
  }

  private TableLine underLabel(Piece label, Labels.Lead lead, List<Piece> rest) {
    draft.label(lead.word());
    TableLine.Builder line = new TableLine.Builder();
    namedInLine = rest.isEmpty() && !lead.rest().isEmpty() && heads.isEmpty();
    if (!lead.rest().isEmpty()) {
      line.name(new Piece(label.column(), lead.rest()));
    }
    Map<Integer, Labels.Lead> named = heads(rest);
    int next = label.column() + 1;
    if (!named.isEmpty()) {
      nameColumn = named.containsKey(next) ? label.column() : next;
      return headed(line, rest, named);
    }
    if (heads.isEmpty()) {
      nameColumn = next;
    }
    return filled(line, rest, 0);
  }

  /** Cells that are, or begin with, the word of a level. */
  private Map<Integer, Labels.Lead> heads(List<Piece> pieces) {
    Map<Integer, Labels.Lead> strict = heads(pieces, false);
    Map<Integer, Labels.Lead> loose = heads(pieces, true);
    // Lähtötaso Suunnitteluvaihe | Tavoitetaso Toteutunut: two such words are no chance.
    return loose.size() > 1 ? loose : strict;
  }

  private Map<Integer, Labels.Lead> heads(List<Piece> pieces, boolean loosely) {
    Map<Integer, Labels.Lead> heads = new TreeMap<>();
    for (Piece piece : pieces) {
      labels
          .lead(piece.snippet(), loosely)
          .filter(lead -> lead.label().compareTo(Label.INDICATOR) > 0)
          .ifPresent(lead -> heads.put(piece.column(), lead));
    }
    if (!heads.isEmpty() && heads.values().stream().noneMatch(l -> l.label() == Label.TARGET)) {
      pieces.forEach(piece -> goal(piece, heads));
    }
    return heads;
  }

  /** Beside other headings, {@code Tavoite} is that of the targets; the goal stands above. */
  private void goal(Piece piece, Map<Integer, Labels.Lead> heads) {
    labels
        .whole(piece.snippet())
        .filter(lead -> lead.label() == Label.GOAL)
        .ifPresent(
            lead ->
                heads.put(
                    piece.column(),
                    new Labels.Lead(Label.TARGET, 0, lead.word(), lead.rest(), false)));
  }

  /** A row of headings; what stands in their cells behind them are levels already. */
  private TableLine headed(
      TableLine.Builder line, List<Piece> pieces, Map<Integer, Labels.Lead> named) {
    heads = new TreeMap<>();
    named.forEach((column, lead) -> heads.put(column, lead.label()));
    for (Piece piece : pieces) {
      Labels.Lead lead = named.get(piece.column());
      if (lead == null) {
        line.name(piece);
      } else {
        draft.label(lead.word());
        if (!lead.rest().isEmpty()) {
          line.value(lead.label(), new Piece(piece.column(), lead.rest()));
        }
      }
    }
    return line.build();
  }

  /** {@code Lähtötaso | 5}: the label stands before its value. */
  private TableLine attribute(List<Piece> pieces, Map<Integer, Labels.Lead> named) {
    TableLine.Builder line = new TableLine.Builder().attribute();
    Label label = null;
    for (Piece piece : pieces) {
      Labels.Lead lead = named.get(piece.column());
      if (lead != null) {
        draft.label(lead.word());
        label = lead.label();
        if (!lead.rest().isEmpty()) {
          line.value(label, new Piece(piece.column(), lead.rest()));
          label = null;
        }
      } else if (label != null) {
        line.value(label, piece);
        label = null;
      } else {
        line.lone(piece);
      }
    }
    return line.build();
  }

  private TableLine values(List<Piece> pieces) {
    Piece first = pieces.get(0);
    int shift = nameColumn - first.column();
    boolean counted = Numbered.number(first.text()) > 0;
    if (heads.isEmpty() || shift == 0 || first.column() >= firstHead()) {
      return filled(new TableLine.Builder(), pieces, 0);
    }
    List<Integer> columns = pieces.stream().map(piece -> piece.column() + shift).toList();
    List<Integer> wanted = new ArrayList<>(heads.keySet());
    wanted.add(0, nameColumn);
    if (counted || columns.equals(wanted)) {
      TableLine.Builder line = new TableLine.Builder();
      // With its number in front, and nothing left over, the row can only have slid.
      return filled(counted && columns.equals(wanted) ? line : line.unsure(), pieces, shift);
    }
    return filled(new TableLine.Builder(), pieces, 0);
  }

  private int firstHead() {
    return heads.isEmpty() ? Integer.MAX_VALUE : ((TreeMap<Integer, Label>) heads).firstKey();
  }

  private TableLine filled(TableLine.Builder line, List<Piece> pieces, int shift) {
    for (Piece piece : pieces) {
      int column = piece.column() + shift;
      if (heads.containsKey(column)) {
        line.value(heads.get(column), piece);
      } else if (column == nameColumn || heads.isEmpty() && pieces.size() == 1) {
        line.name(piece);
      } else if (Numbered.number(piece.text()) > 0) {
        line.unsure().name(piece);
      } else {
        line.lone(piece);
      }
    }
    return line.build();
  }
}
