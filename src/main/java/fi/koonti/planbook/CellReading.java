package fi.koonti.planbook;

import fi.koonti.grid.GridCell;
import fi.koonti.grid.NumberShape;
import fi.koonti.grid.Shown;
import fi.koonti.layout.Words;
import fi.koonti.quantity.Amount;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.quantity.DayReader;
import fi.koonti.quantity.Doubt;
import fi.koonti.quantity.Measure;
import fi.koonti.text.Language;
import fi.koonti.text.NumberWords;
import fi.koonti.text.TextNormalizer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one place where a cell of the plan becomes a text, a number or a day. */
final class CellReading {

  private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu");

  /** A day in digits, alone or with the time that a file keeps behind it. */
  private static final Pattern DIGITS = Pattern.compile("[\\d./ -]+(?:T.*)?");

  private CellReading() {}

  /** Whether somebody filled the cell: blanks alone say nothing. */
  static boolean isFilled(GridCell cell) {
    return cell.kind() != GridCell.Kind.TEXT || !TextNormalizer.isBlank(cell.text());
  }

  /** Whether nothing is known of the value: an error, or a formula that nobody has computed. */
  static boolean isBroken(GridCell cell) {
    return switch (cell.kind()) {
      case ERROR, MISSING, DAMAGED -> true;
      case TEXT, NUMBER, BOOLEAN, DATE_TEXT -> false;
    };
  }

  /** What stands in a broken cell, as people know it. */
  static String broken(GridCell cell) {
    return cell.valueMissing() ? "=" + cell.formula().orElse("") : cell.text();
  }

  /** What a reader of the sheet sees, without blanks around it; {@code 12 %} for 0.12 so shown. */
  static String text(GridCell cell, Language language) {
    return switch (cell.kind()) {
      case NUMBER -> shown(cell, language);
      case BOOLEAN -> Words.of(cell.text().equals("TRUE"), language);
      case DATE_TEXT -> shown(cell, language);
      case TEXT -> cell.shownText(language).replace("\r\n", "\n").strip();
      case ERROR, MISSING, DAMAGED -> cell.text().replace("\r\n", "\n").strip();
    };
  }

  /** As the cell shows it, but with all digits that a level may need. */
  private static String shown(GridCell cell, Language language) {
    Optional<LocalDate> day = date(cell).filter(any -> cell.shape() == NumberShape.DATE);
    if (day.filter(cell.look().format()::misleadsAbout).isPresent()) {
      // With these marks it is read as what it is: one of two days.
      return cell.shownText(language).replace('.', '/').replace('-', '/');
    }
    if (day.isPresent() && !cell.look().format().isOfMonths()) {
      return written(day.get());
    }
    Shown shown = cell.shown(language);
    boolean inFull = shown.isExact() && !shown.isNothing() || shown.words().isEmpty();
    if (inFull && cell.shape() != NumberShape.PERCENT && !shown.isNothing()) {
      return shown.text();
    }
    String plain = numberOf(cell).toPlainString();
    String written = language == Language.EN ? plain : plain.replace('.', ',');
    return shown.words().map(words -> words.around(written)).orElse(written);
  }

  /** The number of a cell, of a text only when it is certain; a cell that shows 12 % has 12. */
  static Optional<BigDecimal> number(GridCell cell, Measure asked) {
    return switch (cell.kind()) {
      case NUMBER -> date(cell).isPresent() ? Optional.empty() : shownNumber(cell, asked);
      case TEXT -> typed(asked.value(cell.text()), asked);
      case BOOLEAN, DATE_TEXT, ERROR, MISSING, DAMAGED -> Optional.empty();
    };
  }

  /** Where the plan names no unit, the number beside a level may name its own. */
  private static Optional<BigDecimal> typed(Amount read, Measure asked) {
    boolean ownUnit = asked.unit().isEmpty() && read.doubt() == Doubt.OTHER_UNIT;
    return Optional.ofNullable(ownUnit ? read.reading().number() : read.number());
  }

  /** What the format says beside the digits counts: {@code 310 t€} is 310 000 in a row of euros. */
  private static Optional<BigDecimal> shownNumber(GridCell cell, Measure asked) {
    Shown shown = cell.shown(Language.FI);
    boolean isShare = cell.shape() == NumberShape.PERCENT;
    boolean isWorded = shown.words().filter(words -> !words.equals(NumberWords.NONE)).isPresent();
    if (isShare || !isWorded) {
      return Optional.of(numberOf(cell));
    }
    Optional<BigDecimal> one = typed(asked.value(shown.words().get().around("1")), asked);
    return one.map(factor -> numberOf(cell).multiply(factor));
  }

  private static BigDecimal numberOf(GridCell cell) {
    BigDecimal number = new BigDecimal(cell.text());
    BigDecimal meant = number.movePointRight(cell.shown(Language.FI).places());
    BigDecimal stripped = meant.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The day of a cell: a number shown as one, or a text {@code 30.9.2023}, {@code 2023-09-30}. */
  static Optional<LocalDate> date(GridCell cell) {
    return switch (cell.kind()) {
      case NUMBER ->
          cell.shape().hasDay() ? cell.date().map(date -> date.toLocalDate()) : Optional.empty();
      case TEXT, DATE_TEXT -> parsed(TextNormalizer.normal(cell.text()));
      case BOOLEAN, ERROR, MISSING, DAMAGED -> Optional.empty();
    };
  }

  /** A day as Finns write it. */
  static String written(LocalDate day) {
    return FINNISH.format(day);
  }

  /** The day that a text names; empty for any other text. */
  static Optional<LocalDate> parsed(String text) {
    return DIGITS.matcher(text).matches()
        ? DayReader.read(text.replaceFirst("T.*", ""))
            .value()
            .filter(CalendarValue::isDay)
            .map(CalendarValue::from)
        : Optional.empty();
  }
}
