package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
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
    return row.value(Field.FORECAST)
        .filter(Value::isUsable)
        .filter(value -> row.indicator().isNumeric() && value.number() == null)
        .filter(value -> !NumberShownOtherwise.tells(row, Field.FORECAST))
        .map(value -> NumberQuestion.facts(row, Field.FORECAST));
  }
}
