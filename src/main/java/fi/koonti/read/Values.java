package fi.koonti.read;

import fi.koonti.grid.GridCell;
import fi.koonti.grid.NumberShape;
import fi.koonti.submission.Value;
import fi.koonti.text.Dates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/** The one place where a cell becomes a value. */
final class Values {

  /** No spreadsheet program takes or shows more; what a formula leaves beyond them is noise. */
  private static final MathContext SHOWN_DIGITS = new MathContext(15);

  private Values() {}

  /** What an answered cell says. */
  static Value of(GridCell cell) {
    Value value = typed(cell);
    return cell.isFormula() && value.isUsable()
        ? value.computedBy(cell.formula().orElse(""))
        : value;
  }

  /** Whether somebody filled the cell: blanks alone are no answer. */
  static boolean isFilled(GridCell cell) {
    return cell.kind() != GridCell.Kind.TEXT || !isBlank(cell.text());
  }

  private static Value typed(GridCell cell) {
    return switch (cell.kind()) {
      case TEXT, BOOLEAN -> Value.ofText(cell.text());
      case NUMBER -> number(cell);
      case DATE_TEXT -> isoDate(cell);
      case ERROR, DAMAGED -> Value.ofError(cell.text());
      case MISSING -> Value.ofUncomputed(cell.formula().orElse(""));
    };
  }

  private static Value number(GridCell cell) {
    if (cell.shape().hasDay() && cell.date().isPresent()) {
      return day(cell.date().get().toLocalDate());
    }
    Optional<String> nowhere =
        cell.shape().hasDay() ? inNoCalendar(cell.number()) : Optional.empty();
    if (nowhere.isPresent()) {
      return Value.ofText(nowhere.get());
    }
    if (cell.shape() == NumberShape.TIME) {
      return Value.ofText(Clock.shown(cell.number()));
    }
    BigDecimal number = new BigDecimal(cell.text()).round(SHOWN_DIGITS);
    return cell.shape() == NumberShape.PERCENT ? Value.ofShare(number) : Value.ofNumber(number);
  }

  /** The two days that spreadsheets show and no calendar has. */
  private static Optional<String> inNoCalendar(double serial) {
    if (serial >= 0 && serial < 1) {
      return Optional.of("0.1.1900");
    }
    return serial >= 60 && serial < 61 ? Optional.of("29.2.1900") : Optional.empty();
  }

  /** Days from before the calendar of spreadsheets are small numbers in a cell made for days. */
  private static Value day(LocalDate day) {
    return Dates.areCounted(day) ? Value.ofDate(day) : Value.ofText(Dates.of(day));
  }

  private static Value isoDate(GridCell cell) {
    return cell.date()
        .map(moment -> day(moment.toLocalDate()))
        .orElseGet(() -> Value.ofText(cell.text()));
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
