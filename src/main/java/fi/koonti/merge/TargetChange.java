package fi.koonti.merge;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A target level that is another than when the year began.
 *
 * @param original the level of the first period of the year that is known; empty for none
 * @param lastVersion the last version of the plan that is known not to have today's level
 * @param version the first version that is known to have it
 * @param decided the day on which that version was decided, where the plan says it
 * @param period the key of the first period that is known to have been held against it
 * @param since the first day on which that can have been
 */
public record TargetChange(
    String original,
    int lastVersion,
    int version,
    Optional<LocalDate> decided,
    String period,
    LocalDate since) {

  public TargetChange {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(decided, "decided");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(since, "since");
  }

  /** When it was changed: the day of the decision, else the first day that is known. */
  public LocalDate day() {
    return decided.orElse(since);
  }
}
