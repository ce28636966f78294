package fi.koonti.read;

import fi.koonti.grid.GridCell;
import fi.koonti.grid.NumberFormat;
import fi.koonti.grid.NumberShape;
import fi.koonti.grid.Shown;
import fi.koonti.plan.Field;
import fi.koonti.submission.ShownNumber;
import fi.koonti.submission.Value;
import fi.koonti.text.Dates;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The one place where a cell becomes a value. */
final class CellReader {

  /** No spreadsheet program takes or shows more; what a formula leaves beyond them is noise. */
  private static final MathContext SHOWN_DIGITS = new MathContext(15);

  /** The day that spreadsheets count days from. */
  private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);

  private CellReader() {}

  /**
   * What an answered cell says.
   *
   * @param field what is answered; where words are asked the cell says what it shows
   */
  static Value of(GridCell cell, Field field) {
    return computed(cell, field.isMeasured() ? measured(cell) : words(cell));
  }

  /** What a cell says in which a value is expected. */
  static Value of(GridCell cell) {
    return computed(cell, measured(cell));
  }

  /** What people read in a cell, its letters that are struck out when there are no others. */
  static String said(GridCell cell) {
    return isStruck(cell) ? cell.look().struck() : words(cell).text();
  }

  /** Whether somebody filled the cell: blanks alone are no answer. */
  static boolean isFilled(GridCell cell) {
    return cell.kind() != GridCell.Kind.TEXT || !isBlank(cell.text()) || cell.hasStruck();
  }

  /** Whether all that somebody filled in is struck out again. */
  static boolean isStruck(GridCell cell) {
    return cell.kind() == GridCell.Kind.TEXT && isBlank(cell.text()) && cell.hasStruck();
  }

  private static Value computed(GridCell cell, Value value) {
    return cell.isFormula() && value.isUsable()
        ? value.computedBy(cell.formula().orElse(""))
        : value;
  }

  private static Value measured(GridCell cell) {
    return switch (cell.kind()) {
      case TEXT, BOOLEAN -> Value.ofText(shownOr(cell, cell.text()));
      case NUMBER -> number(cell);
      case DATE_TEXT -> isoDate(cell);
      case ERROR, DAMAGED -> Value.ofError(cell.text());
      case MISSING -> Value.ofUncomputed(cell.formula().orElse(""));
    };
  }

  private static Value words(GridCell cell) {
    return switch (cell.kind()) {
      case TEXT, BOOLEAN, DATE_TEXT -> Value.ofWords(shownOr(cell, cell.text()));
      case NUMBER -> Value.ofWords(shownOr(cell, isPlainShare(cell) ? share(cell) : cell.text()));
      case ERROR, DAMAGED, MISSING -> measured(cell);
    };
  }

  /** What is hidden counts nevertheless; that it is hidden is told. */
  private static String shownOr(GridCell cell, String hidden) {
    if (cell.kind() == GridCell.Kind.NUMBER && isPlainShare(cell)) {
      return share(cell);
    }
    String shown = cell.shownText(Language.FI);
    return shown.isBlank() ? hidden : shown;
  }

  private static String share(GridCell cell) {
    return Value.ofShare(held(cell)).text();
  }

  private static Value number(GridCell cell) {
    if (cell.shape().hasDay() && cell.date().isPresent()) {
      return dated(cell);
    }
    Optional<String> nowhere =
        cell.shape().hasDay() ? inNoCalendar(cell.number()) : Optional.empty();
    if (nowhere.isPresent()) {
      return Value.ofText(nowhere.get());
    }
    if (cell.shape() == NumberShape.TIME) {
      return Value.ofText(ShownTime.shown(cell.number()));
    }
    if (isPlainShare(cell)) {
      return Value.ofShare(held(cell));
    }
    Shown shown = cell.shown(Language.FI);
    BigDecimal held = held(cell);
    boolean isFar = shown.rounding() == Shown.Rounding.FAR;
    return shown.isAlone() && !isFar
        ? Value.ofNumber(held)
        : Value.ofShown(new ShownNumber(held, shown.text(), shown.words(), shown.places(), isFar));
  }

  private static BigDecimal held(GridCell cell) {
    return new BigDecimal(cell.text()).round(SHOWN_DIGITS);
  }

  private static boolean isPlainShare(GridCell cell) {
    return cell.shape() == NumberShape.PERCENT
        && cell.shown(Language.FI).words().filter(ShownNumber.PERCENT::equals).isPresent();
  }

  /** A day that is shown without its day of the month says no more than the month. */
  private static Value month(LocalDate day) {
    return Value.ofText(day.getMonthValue() + "/" + day.getYear());
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
    if (cell.date().isEmpty()) {
      return Value.ofText(cell.text());
    }
    return dated(cell);
  }

  /** What is shown of a day counts: a word that the format adds may make it another one. */
  private static Value dated(GridCell cell) {
    LocalDate day = cell.date().orElseThrow().toLocalDate();
    NumberFormat format = cell.look().format();
    if (format.saysMoreThanDay()) {
      String shown = shownOr(cell, Dates.of(day));
      boolean digits = shown.chars().allMatch(Character::isDigit);
      return digits ? ofNoDay(cell, day, shown) : Value.ofText(shown);
    }
    if (format.misleadsAbout(day)) {
      return ofNoDay(cell, day, shownOr(cell, Dates.of(day)));
    }
    return format.isOfMonths() ? month(day) : day(day);
  }

  /** A day of which only digits are shown, {@code 15}, or digits that may be another day's. */
  private static Value ofNoDay(GridCell cell, LocalDate day, String shown) {
    BigDecimal held =
        cell.kind() == GridCell.Kind.NUMBER
            ? held(cell)
            : BigDecimal.valueOf(ChronoUnit.DAYS.between(FIRST_SERIAL, day));
    return Value.ofShown(new ShownNumber(held, shown, Optional.empty(), 0, false));
  }

  private static boolean isBlank(String text) {
    return TextNormalizer.isBlank(text);
  }
}
