package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.quantity.LevelReader;
import fi.koonti.submission.Value;
import fi.koonti.text.Dates;
import java.time.LocalDate;
import java.util.List;

/**
 * A day before spreadsheets count is a number in a cell made for days: {@code 30.9} typed there is
 * shown as {@code 30.1.1900}. It is told, and nothing is computed from it.
 */
final class DayNotCounted implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return Field.of(Field.Type.MEASURED).stream()
        .filter(field -> !isToldAsNoNumber(row, field))
        .filter(field -> row.value(field).filter(DayNotCounted::isOne).isPresent())
        .map(field -> row.finding(FindingCode.DAY_NOT_COUNTED, field).with("year", row.year()))
        .toList();
  }

  private static boolean isToldAsNoNumber(CheckedRow row, Field field) {
    return field == Field.OUTCOME && row.indicator().isNumeric();
  }

  /** Whether a value is such a day, so that nothing else is to be said of it. */
  static boolean isOne(Value value) {
    if (!value.isUsable() || value.date() != null || hasLetters(value.text())) {
      return false;
    }
    List<LocalDate> days = LevelReader.read(value.text()).dates();
    return days.size() == 1 && !Dates.areCounted(days.get(0));
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
