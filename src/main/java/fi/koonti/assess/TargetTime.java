package fi.koonti.assess;

import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.text.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The months in which a target is to be reached, seen from the end of a period.
 *
 * @param months with their year, or null when the plan names none, or several apart
 * @param now the last month of the period
 */
public record TargetTime(MonthSpan months, YearMonth now) {

  /** How words for seasons and school terms begin, in Finnish, Swedish and English. */
  private static final List<String> SEASON_STEMS =
      List.of(
          "kevä", "syksy", "talvi", "kesäkau", "lukuvuo", "lukukau", "vår", "höst", "vinter",
          "läsår", "termin", "spring", "autumn", "winter", "summer", "term");

  public TargetTime {
    Objects.requireNonNull(now, "now");
  }

  /**
   * The time of an indicator's target: the one that the plan states, else the one that the target's
   * text names. Months without a year are those of the period's year.
   */
  public static TargetTime of(Indicator indicator, Period period) {
    Optional<MonthSpan> named =
        indicator.targetSpan().isBlank()
            ? Optional.ofNullable(indicator.target().reading().period())
            : months(indicator.targetSpan());
    YearMonth now = YearMonth.from(period.end());
    return new TargetTime(
        named.map(span -> span.year() == null ? span.inYear(now.getYear()) : span).orElse(null),
        now);
  }

  /** Seasons and terms have a year, but not all of it, and their months are not agreed. */
  private static Optional<MonthSpan> months(String span) {
    String folded = Wording.folded(span);
    return SEASON_STEMS.stream().anyMatch(folded::contains)
        ? Optional.empty()
        : MonthSpan.parse(span);
  }

  public boolean isKnown() {
    return months != null;
  }

  /** Whether the last month of the time is over at the end of the period. */
  public boolean isOver() {
    return isKnown() && !month(months.to()).isAfter(now);
  }

  /** Whether the first month of the time comes after the period. */
  public boolean isAhead() {
    return isKnown() && month(months.from()).isAfter(now);
  }

  /** The last day of the time, or empty when it is not known. */
  public Optional<LocalDate> lastDay() {
    return isKnown() ? Optional.of(month(months.to()).atEndOfMonth()) : Optional.empty();
  }

  private YearMonth month(int number) {
    return YearMonth.of(months.year(), number);
  }
}
