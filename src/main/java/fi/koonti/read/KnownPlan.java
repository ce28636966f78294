package fi.koonti.read;

import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import java.util.Objects;
import java.util.Optional;

/**
 * What a command knows of the forms that it reads, for a form that no longer knows it itself.
 *
 * @param period the one that is asked for, or empty to take what the form says
 */
public record KnownPlan(Plan plan, Optional<Period> period) {

  public KnownPlan {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(period, "period");
  }
}
