package fi.koonti.submission;

import fi.koonti.plan.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What earlier periods brought, as earlier consolidated workbooks tell it.
 *
 * @param periods from the earliest to the latest, each key once
 */
public record History(List<PastPeriod> periods) {

  /** Nothing earlier is known. */
  public static final History NONE = new History(List.of());

  public History {
    periods = List.copyOf(periods);
  }

  /**
   * One earlier period.
   *
   * @param key {@code 2023-Q2}
   * @param end its last day
   * @param answers by indicator id
   */
  public record PastPeriod(String key, LocalDate end, Map<String, PastAnswer> answers) {
    public PastPeriod {
      answers = Map.copyOf(answers);
    }
  }

  /**
   * What was answered about one indicator.
   *
   * @param outcome its text; empty when there was none
   * @param number the number understood, or null
   * @param status or null when it was not answered
   * @param narrative empty when there was none, or when it is no longer known
   */
  public record PastAnswer(String outcome, BigDecimal number, Status status, String narrative) {}

  /** The latest period, or empty. */
  public Optional<PastPeriod> latest() {
    return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
  }

  /** What the latest period brought about an indicator, or empty. */
  public Optional<PastAnswer> latest(String indicatorId) {
    return latest().map(period -> period.answers().get(indicatorId));
  }
}
