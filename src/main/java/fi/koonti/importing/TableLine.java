package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One line among the indicators of a measure, its cells told apart.
 *
 * @param names cells that name indicators
 * @param values what stands under a heading, or behind a label
 * @param lone what stands under nothing
 * @param sure whether no other reading of the line uses every cell
 * @param attribute whether labels name the values in the line itself
 */
record TableLine(
    List<Piece> names,
    Map<Label, Snippet> values,
    List<Piece> lone,
    boolean sure,
    boolean attribute) {

  TableLine {
    names = List.copyOf(names);
    values = new EnumMap<>(values.isEmpty() ? new EnumMap<>(Label.class) : values);
    lone = List.copyOf(lone);
  }

  /** A line in the making. */
  static final class Builder {

    private final List<Piece> names = new ArrayList<>();
    private final Map<Label, Snippet> values = new EnumMap<>(Label.class);
    private final List<Piece> lone = new ArrayList<>();
    private boolean sure = true;
    private boolean attribute;

    Builder name(Piece piece) {
      names.add(piece);
      return this;
    }

    Builder value(Label label, Piece piece) {
      if (values.containsKey(label)) {
        lone.add(piece);
      } else {
        values.put(label, piece.snippet());
      }
      return this;
    }

    Builder lone(Piece piece) {
      lone.add(piece);
      return this;
    }

    Builder unsure() {
      sure = false;
      return this;
    }

    Builder attribute() {
      attribute = true;
      return this;
    }

    TableLine build() {
      return new TableLine(names, values, lone, sure, attribute);
    }
  }
}
