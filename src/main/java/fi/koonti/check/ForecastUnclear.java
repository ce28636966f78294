package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.quantity.NamedYears;
import fi.koonti.submission.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a number or a day is forecast, the forecast is one; what is doubtful is asked. */
final class ForecastUnclear implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return doubt(row)
        .map(facts -> row.finding(FindingCode.FORECAST_UNCLEAR, Field.FORECAST).with(facts))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Map<String, String>> doubt(CheckedRow row) {
    if (row.value(Field.FORECAST).filter(DayNotCounted::isOne).isPresent()) {
      return Optional.empty();
    }
    if (row.indicator().isDay()) {
      return row.forecastDay().doubt().map(doubt -> Map.of("why", doubt.code()));
    }
    return ofOtherYear(row).or(() -> unreadable(row));
  }

  /** Words that name only years which are not the period's: {@code 126 000 vuonna 2027}. */
  private static Optional<Map<String, String>> ofOtherYear(CheckedRow row) {
    return row.value(Field.FORECAST)
        .filter(value -> row.indicator().isNumeric() && value.number() != null)
        .map(Value::words)
        .filter(words -> !words.isEmpty())
        .map(NamedYears::in)
        .filter(years -> !years.isEmpty() && !years.contains(row.period().end().getYear()))
        .map(years -> Map.of("why", "number-of-other-year", "asked", row.year()));
  }

  private static Optional<Map<String, String>> unreadable(CheckedRow row) {
    return row.value(Field.FORECAST)
        .filter(Value::isUsable)
        .filter(value -> row.indicator().isNumeric() && value.number() == null)
        .filter(value -> !NumberShownOtherwise.tells(row, Field.FORECAST))
        .map(value -> NumberQuestion.facts(row, Field.FORECAST));
  }
}
