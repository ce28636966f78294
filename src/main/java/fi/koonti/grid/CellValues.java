package fi.koonti.grid;

import fi.koonti.grid.GridCell.Kind;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.EscapedText;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.Language;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes a cell of what stands in its element: the one place that decides what a value is. */
final class CellValues {

  private final SharedStrings strings;
  private final Styles styles;
  private final DateSystem dates;
  private final RepeatedTexts repeated = new RepeatedTexts();

  CellValues(SharedStrings strings, Styles styles, DateSystem dates) {
    this.strings = strings;
    this.styles = styles;
    this.dates = dates;
  }

  /** The cell, or empty when it is blank. */
  Optional<GridCell> cell(CellAddress address, RawCell raw) throws UnreadableFileException {
    boolean blank = raw.hasNoValue() && raw.formula().isEmpty();
    if (blank && (raw.inline() == null || raw.inline().text().isEmpty())) {
      return Optional.empty();
    }
    CellStyle style = styles.style(raw.style());
    Optional<String> formula = raw.formula();
    if (raw.inline() != null && !raw.inline().text().isEmpty()) {
      return Optional.of(text(address, once(raw.inline()), style, formula));
    }
    if (raw.hasNoValue()) {
      Kind kind = raw.isEmptyText() ? Kind.TEXT : Kind.MISSING;
      return Optional.of(GridCell.of(address, kind, "", style.look(), formula));
    }
    String value = raw.value();
    return switch (raw.type() == null ? "n" : raw.type()) {
      case "n" -> Optional.of(number(address, raw, style));
      case "s" -> shared(address, value, style, formula);
      case "str", "inlineStr" -> {
        StyledText text = once(StyledText.plain(EscapedText.decode(value)));
        yield Optional.of(text(address, text, style, formula));
      }
      case "b" -> Optional.of(bool(address, value, style, formula));
      case "e" -> Optional.of(other(address, Kind.ERROR, value.strip(), style, formula));
      case "d" -> Optional.of(isoDate(address, value, style, formula));
      default -> Optional.of(other(address, Kind.DAMAGED, value, style, formula));
    };
  }

  private StyledText once(StyledText text) {
    return text.runs().isEmpty() ? StyledText.plain(repeated.once(text.text())) : text;
  }

  /** A text, of which the struck letters are no part; all of them may be struck. */
  static GridCell text(
      CellAddress address, StyledText text, CellStyle style, Optional<String> formula) {
    StyledText.Letters letters = text.letters(style);
    CellLook look = style.look().with(letters);
    return GridCell.of(address, Kind.TEXT, letters.text(), look, formula);
  }

  /** A number; a struck one is a text of which nothing is left. */
  static GridCell number(
      CellAddress address,
      double number,
      CellStyle style,
      DateSystem dates,
      Optional<String> formula) {
    NumberShape shape = style.look().format().shape(number);
    Optional<LocalDateTime> date = shape.hasDay() ? dates.date(number) : Optional.empty();
    String text = PlainNumber.text(number);
    GridCell cell = new GridCell(address, Kind.NUMBER, text, number, style.look(), date, formula);
    return struck(cell, style);
  }

  /** The same, or a text of which nothing is left when the style strikes all of it out. */
  static GridCell struck(GridCell cell, CellStyle style) {
    if (!style.struck() || cell.kind() == Kind.TEXT) {
      return cell;
    }
    CellLook look = style.look().withStruck(cell.shownText(Language.FI));
    return GridCell.of(cell.address(), Kind.TEXT, "", look, cell.formula());
  }

  private GridCell number(CellAddress address, RawCell raw, CellStyle style) {
    OptionalDouble parsed = PlainNumber.parse(raw.value());
    return parsed.isEmpty()
        ? other(address, Kind.DAMAGED, raw.value(), style, raw.formula())
        : number(address, parsed.getAsDouble(), style, dates, raw.formula());
  }

  private Optional<GridCell> shared(
      CellAddress address, String index, CellStyle style, Optional<String> formula)
      throws UnreadableFileException {
    Optional<StyledText> text = strings.get(index);
    if (text.isEmpty()) {
      return Optional.of(other(address, Kind.DAMAGED, index, style, formula));
    }
    boolean blank = text.get().text().isEmpty() && formula.isEmpty();
    return blank ? Optional.empty() : Optional.of(text(address, text.get(), style, formula));
  }

  private static GridCell bool(
      CellAddress address, String value, CellStyle style, Optional<String> formula) {
    return switch (value.strip()) {
      case "1", "true", "TRUE" -> other(address, Kind.BOOLEAN, "TRUE", style, formula);
      case "0", "false", "FALSE" -> other(address, Kind.BOOLEAN, "FALSE", style, formula);
      default -> other(address, Kind.DAMAGED, value, style, formula);
    };
  }

  private static GridCell isoDate(
      CellAddress address, String value, CellStyle style, Optional<String> formula) {
    Optional<LocalDateTime> date = DateSystem.iso(value);
    GridCell cell =
        new GridCell(address, Kind.DATE_TEXT, value, Double.NaN, style.look(), date, formula);
    return struck(cell, style);
  }

  private static GridCell other(
      CellAddress address, Kind kind, String text, CellStyle style, Optional<String> formula) {
    GridCell cell = GridCell.of(address, kind, text, style.look(), formula);
    return kind == Kind.BOOLEAN ? struck(cell, style) : cell;
  }
}
