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

  /**
   * The cell, or empty when it is blank.
   *
   * @param type the {@code t} attribute, null for a number
   * @param style the style index
   * @param value the text of {@code v}, null when there is none
   * @param inline the text of {@code is}, null when there is none; counts whatever the type says
   * @param formula as {@link GridCell#formula()}
   */
  Optional<GridCell> cell(
      CellAddress address,
      String type,
      int style,
      String value,
      String inline,
      Optional<String> formula)
      throws GridRefusal {
    if (inline != null && !inline.isEmpty()) {
      return Optional.of(GridCell.of(address, Kind.TEXT, inline, formula));
    }
    if (value == null || isBlank(type, value)) {
      // A formula may give an empty text; anywhere else an empty value is none.
      boolean emptyText = inline != null || (value != null && "str".equals(type));
      Kind kind = emptyText ? Kind.TEXT : Kind.MISSING;
      return formula.map(text -> GridCell.of(address, kind, "", Optional.of(text)));
    }
    return of(address, type == null ? "n" : type, style, value, formula);
  }

  private Optional<GridCell> of(
      CellAddress address, String type, int style, String value, Optional<String> formula)
      throws GridRefusal {
    return switch (type) {
      case "n" -> Optional.of(number(address, style, value, formula));
      case "s" -> shared(address, value, formula);
      case "str", "inlineStr" ->
          Optional.of(GridCell.of(address, Kind.TEXT, EscapedText.decode(value), formula));
      case "b" -> Optional.of(bool(address, value, formula));
      case "e" -> Optional.of(GridCell.of(address, Kind.ERROR, value.strip(), formula));
      case "d" -> Optional.of(isoDate(address, value, formula));
      default -> Optional.of(GridCell.of(address, Kind.DAMAGED, value, formula));
    };
  }

  private GridCell number(CellAddress address, int style, String value, Optional<String> formula)
      throws GridRefusal {
    OptionalDouble parsed = PlainNumber.parse(value);
    if (parsed.isEmpty()) {
      return GridCell.of(address, Kind.DAMAGED, value, formula);
    }
    double number = parsed.getAsDouble();
    NumberShape shape = styles.shape(style);
    Optional<LocalDateTime> date = shape.hasDay() ? dates.date(number) : Optional.empty();
    String text = PlainNumber.text(number);
    return new GridCell(address, Kind.NUMBER, text, number, shape, date, formula);
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

  /** Blanks are text where text is meant, and nothing where a number or an index is. */
  private static boolean isBlank(String type, String value) {
    boolean text = "str".equals(type) || "inlineStr".equals(type);
    return text ? value.isEmpty() : value.isBlank();
  }
}
