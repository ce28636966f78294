package fi.koonti.grid;

import fi.koonti.grid.GridCell.Kind;
import fi.koonti.place.CellAddress;
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
  Optional<GridCell> cell(CellAddress address, String text) {
    if (error) {
      return Optional.of(GridCell.of(address, Kind.ERROR, text.strip(), formula));
    }
    return switch (type == null ? "" : type) {
      case "float", "currency" -> Optional.of(number(address, NumberShape.GENERAL));
      case "percentage" -> Optional.of(number(address, NumberShape.PERCENT));
      case "date" -> Optional.of(date(address));
      case "time" -> Optional.of(time(address));
      case "boolean" -> Optional.of(bool(address));
      default -> text(address, value == null || type == null ? text : value);
    };
  }

  private Optional<GridCell> text(CellAddress address, String text) {
    if (text.isEmpty()) {
      Kind kind = type == null ? Kind.MISSING : Kind.TEXT;
      return formula.map(its -> GridCell.of(address, kind, "", Optional.of(its)));
    }
    return Optional.of(GridCell.of(address, Kind.TEXT, text, formula));
  }

  private GridCell number(CellAddress address, NumberShape shape) {
    OptionalDouble number = value == null ? OptionalDouble.empty() : PlainNumber.parse(value);
    return number.isPresent() ? number(address, number.getAsDouble(), shape) : damaged(address);
  }

  private GridCell number(CellAddress address, double number, NumberShape shape) {
    String text = PlainNumber.text(number);
    return new GridCell(address, Kind.NUMBER, text, number, shape, Optional.empty(), formula);
  }

  private GridCell date(CellAddress address) {
    if (value == null) {
      return damaged(address);
    }
    Optional<LocalDateTime> date = DateSystem.iso(value);
    NumberShape shape = value.indexOf('T') < 0 ? NumberShape.DATE : NumberShape.DATE_TIME;
    return new GridCell(address, Kind.DATE_TEXT, value, Double.NaN, shape, date, formula);
  }

  private GridCell time(CellAddress address) {
    try {
      double days = Duration.parse(value == null ? "" : value).toNanos() / NANOS_OF_DAY;
      return number(address, days, NumberShape.TIME);
    } catch (DateTimeException | ArithmeticException noTime) {
      return damaged(address);
    }
  }

  private GridCell bool(CellAddress address) {
    boolean known = "true".equals(value) || "false".equals(value);
    String text = "true".equals(value) ? "TRUE" : "FALSE";
    return known ? GridCell.of(address, Kind.BOOLEAN, text, formula) : damaged(address);
  }

  private GridCell damaged(CellAddress address) {
    return GridCell.of(address, Kind.DAMAGED, value == null ? "" : value, formula);
  }
}
