package fi.koonti.grid;

import fi.koonti.text.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a reader of a sheet sees in a number cell. */
public final class ShownNumber {

  private ShownNumber() {}

  /** The number as it is shown, without trailing zeros: 12 for 0.12 that shows 12 %. */
  public static BigDecimal number(GridCell cell) {
    BigDecimal number = new BigDecimal(cell.text());
    BigDecimal meant = cell.shape() == NumberShape.PERCENT ? number.movePointRight(2) : number;
    BigDecimal stripped = meant.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The day of a number that is shown as one. */
  public static Optional<LocalDate> day(GridCell cell) {
    return cell.shape().hasDay() ? cell.date().map(date -> date.toLocalDate()) : Optional.empty();
  }

  /**
   * The letters: {@code 30.9.2023}, {@code 12 %}, {@code 1234,5}.
   *
   * @param point what stands between whole numbers and decimals
   */
  public static String text(GridCell cell, char point) {
    Optional<LocalDate> day = day(cell);
    if (day.isPresent()) {
      return Dates.of(day.get());
    }
    String written = number(cell).toPlainString().replace('.', point);
    return cell.shape() == NumberShape.PERCENT ? written + " %" : written;
  }
}
