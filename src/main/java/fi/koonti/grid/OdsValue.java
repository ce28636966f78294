package fi.koonti.grid;

import fi.koonti.grid.GridCell.Kind;
import fi.koonti.location.CellAddress;
import fi.koonti.opc.XmlCursor;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the attributes of an OpenDocument cell say, before anything is made of it.
 *
 * @param type the {@code office:value-type}, null for none
 * @param error whether the program that saved it says that the value is an error
 * @param value the value in the attribute that belongs to the type, or null
 * @param formula without the prefix that names its language
 */
record OdsValue(String type, boolean error, String value, Optional<String> formula) {

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String CALC_EXTENSION =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
  private static final NumberFormat SHARE = NumberFormat.of("0.00%");
  private static final NumberFormat DURATION = NumberFormat.of("[h]:mm:ss");
  private static final double NANOS_OF_DAY = 86_400e9;

  /** Of the element at which a cursor stands. */
  static OdsValue of(XmlCursor xml) {
    String type = xml.attribute(OFFICE, "value-type");
    String attribute =
        switch (type == null ? "" : type) {
          case "date" -> "date-value";
          case "time" -> "time-value";
          case "boolean" -> "boolean-value";
          case "string" -> "string-value";
          default -> "value";
        };
    boolean error = "error".equals(xml.attribute(CALC_EXTENSION, "value-type"));
    Optional<String> formula = Optional.ofNullable(xml.attribute("formula"));
    return new OdsValue(
        type, error, xml.attribute(OFFICE, attribute), formula.map(OdsValue::withoutPrefix));
  }

  /** {@code of:=SUM([.A1])} is {@code SUM([.A1])}. */
  private static String withoutPrefix(String formula) {
    int equals = formula.indexOf('=');
    return equals < 0 ? formula : formula.substring(equals + 1);
  }

  /**
   * The cell, or empty when it is blank.
   *
   * @param text what the cell shows
   */
  Optional<GridCell> cell(CellAddress address, StyledText text, CellStyle style) {
    if (error) {
      return Optional.of(other(address, Kind.ERROR, text.text().strip(), style));
    }
    return switch (type == null ? "" : type) {
      case "float", "currency" -> Optional.of(number(address, style));
      case "percentage" -> Optional.of(number(address, as(style, NumberShape.PERCENT, SHARE)));
      case "date" -> Optional.of(CellValues.struck(date(address, style), style));
      case "time" -> Optional.of(time(address, as(style, NumberShape.TIME, DURATION)));
      case "boolean" -> Optional.of(CellValues.struck(bool(address, style), style));
      default -> text(address, said(text), style);
    };
  }

  /** The text that counts: the attribute, where the cell shows another one. */
  private StyledText said(StyledText text) {
    boolean same = value == null || type == null || value.equals(text.text());
    return same ? text : StyledText.plain(value);
  }

  /** The style, or the same with a format that fits when its own does not. */
  private static CellStyle as(CellStyle style, NumberShape shape, NumberFormat other) {
    CellLook look = style.look();
    boolean fits = look.format().shape(1) == shape;
    CellLook fitting = new CellLook(fits ? look.format() : other, "", look.unseen(), "");
    return new CellStyle(fitting, style.struck(), style.ground());
  }

  private Optional<GridCell> text(CellAddress address, StyledText text, CellStyle style) {
    if (text.text().isEmpty()) {
      Kind kind = type == null ? Kind.MISSING : Kind.TEXT;
      return formula.map(its -> GridCell.of(address, kind, "", style.look(), Optional.of(its)));
    }
    return Optional.of(CellValues.text(address, text, style, formula));
  }

  private GridCell number(CellAddress address, CellStyle style) {
    OptionalDouble number = value == null ? OptionalDouble.empty() : PlainNumber.parse(value);
    return number.isPresent()
        ? CellValues.number(address, number.getAsDouble(), style, DateSystem.FROM_1900, formula)
        : damaged(address, style);
  }

  private GridCell date(CellAddress address, CellStyle style) {
    if (value == null) {
      return damaged(address, style);
    }
    Optional<LocalDateTime> date = DateSystem.iso(value);
    return new GridCell(address, Kind.DATE_TEXT, value, Double.NaN, style.look(), date, formula);
  }

  private GridCell time(CellAddress address, CellStyle style) {
    try {
      double days = Duration.parse(value == null ? "" : value).toNanos() / NANOS_OF_DAY;
      return CellValues.number(address, days, style, DateSystem.FROM_1900, formula);
    } catch (DateTimeException | ArithmeticException noTime) {
      return damaged(address, style);
    }
  }

  private GridCell bool(CellAddress address, CellStyle style) {
    boolean known = "true".equals(value) || "false".equals(value);
    String text = "true".equals(value) ? "TRUE" : "FALSE";
    return known ? other(address, Kind.BOOLEAN, text, style) : damaged(address, style);
  }

  private GridCell damaged(CellAddress address, CellStyle style) {
    return other(address, Kind.DAMAGED, value == null ? "" : value, style);
  }

  private GridCell other(CellAddress address, Kind kind, String text, CellStyle style) {
    return GridCell.of(address, kind, text, style.look(), formula);
  }
}
