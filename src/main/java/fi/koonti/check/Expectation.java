package fi.koonti.check;

import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.submission.Submission;
import java.util.Objects;
import java.util.Optional;

/** What a returned form is held against: a plan and one of its periods. */
public record Expectation(Plan plan, Period period) {

  public Expectation {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(period, "period");
  }

  /** What the form itself showed: the plan that it carries, when that is still there, else ours. */
  Plan shownBy(Submission submission) {
    return submission.asked().orElse(plan);
  }

  /** What the plan asks of the form's sector under an id, or empty. */
  public Optional<Indicator> asked(Submission submission, String indicatorId) {
    return plan.indicator(indicatorId)
        .filter(one -> one.sector().equalsIgnoreCase(submission.identity().sector()))
        .filter(one -> one.isAskedIn(period));
  }

  boolean asks(Submission submission, String indicatorId) {
    return asked(submission, indicatorId).isPresent();
  }
}
