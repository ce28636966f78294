package fi.koonti.grid;

import fi.koonti.grid.GridCell.Kind;
import fi.koonti.place.CellAddress;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes a cell of what stands in its element: the one place that decides what a value is. */
final class CellValues {

  private final SharedStrings strings;
  private final Styles styles;
  private final DateSystem dates;

  CellValues(SharedStrings strings, Styles styles, DateSystem dates) {
    this.strings = strings;
    this.styles = styles;
    this.dates = dates;
  }

  /** The cell, or empty when it is blank. */
  Optional<GridCell> cell(CellAddress address, RawCell raw) throws GridRefusal {
    if (raw.inline() != null && !raw.inline().isEmpty()) {
      return Optional.of(GridCell.of(address, Kind.TEXT, raw.inline(), raw.formula()));
    }
    if (raw.hasNoValue()) {
      Kind kind = raw.isEmptyText() ? Kind.TEXT : Kind.MISSING;
      return raw.formula().map(text -> GridCell.of(address, kind, "", Optional.of(text)));
    }
    String value = raw.value();
    Optional<String> formula = raw.formula();
    return switch (raw.type() == null ? "n" : raw.type()) {
      case "n" -> Optional.of(number(address, raw));
      case "s" -> shared(address, value, formula);
      case "str", "inlineStr" ->
          Optional.of(GridCell.of(address, Kind.TEXT, EscapedText.decode(value), formula));
      case "b" -> Optional.of(bool(address, value, formula));
      case "e" -> Optional.of(GridCell.of(address, Kind.ERROR, value.strip(), formula));
      case "d" -> Optional.of(isoDate(address, value, formula));
      default -> Optional.of(GridCell.of(address, Kind.DAMAGED, value, formula));
    };
  }

  private GridCell number(CellAddress address, RawCell raw) throws GridRefusal {
    OptionalDouble parsed = PlainNumber.parse(raw.value());
    if (parsed.isEmpty()) {
      return GridCell.of(address, Kind.DAMAGED, raw.value(), raw.formula());
    }
    double number = parsed.getAsDouble();
    NumberShape shape = styles.shape(raw.style());
    Optional<LocalDateTime> date = shape.hasDay() ? dates.date(number) : Optional.empty();
    String text = PlainNumber.text(number);
    return new GridCell(address, Kind.NUMBER, text, number, shape, date, raw.formula());
  }

  private Optional<GridCell> shared(CellAddress address, String index, Optional<String> formula)
      throws GridRefusal {
    Optional<String> text = strings.get(index);
    if (text.isEmpty()) {
      return Optional.of(GridCell.of(address, Kind.DAMAGED, index, formula));
    }
    boolean blank = text.get().isEmpty() && formula.isEmpty();
    return blank
        ? Optional.empty()
        : Optional.of(GridCell.of(address, Kind.TEXT, text.get(), formula));
  }

  private static GridCell bool(CellAddress address, String value, Optional<String> formula) {
    return switch (value.strip()) {
      case "1", "true", "TRUE" -> GridCell.of(address, Kind.BOOLEAN, "TRUE", formula);
      case "0", "false", "FALSE" -> GridCell.of(address, Kind.BOOLEAN, "FALSE", formula);
      default -> GridCell.of(address, Kind.DAMAGED, value, formula);
    };
  }

  private static GridCell isoDate(CellAddress address, String value, Optional<String> formula) {
    Optional<LocalDateTime> date = DateSystem.iso(value);
    NumberShape shape = value.indexOf('T') < 0 ? NumberShape.DATE : NumberShape.DATE_TIME;
    return new GridCell(address, Kind.DATE_TEXT, value, Double.NaN, shape, date, formula);
  }
}
