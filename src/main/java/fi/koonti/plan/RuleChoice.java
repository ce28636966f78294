package fi.koonti.plan;

import fi.koonti.finding.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a municipality makes of a rule: how bad it is, or nothing at all. */
public enum RuleChoice {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  INFO(Severity.INFO),
  OFF(null);

  private final @Nullable Severity severity;

  RuleChoice(@Nullable Severity severity) {
    this.severity = severity;
  }

  /** How bad its findings are; empty when it is off. */
  public Optional<Severity> severity() {
    return Optional.ofNullable(severity);
  }

  /** The choice that leaves a rule as bad as it is. */
  public static RuleChoice of(Severity severity) {
    return valueOf(severity.name());
  }
}
