package fi.koonti.usecase;

import fi.koonti.check.Expectation;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.submission.Submission;
import java.util.Optional;

/** What a form is held against when the command does not say all of it. */
final class Expectations {

  private Expectations() {}

  /**
   * The plan and the period of a form: those of the command, else those that the form carries.
   * Empty when neither knows a plan.
   */
  static Optional<Expectation> of(Submission form, Optional<Plan> plan, Optional<String> period) {
    String wanted = period.orElseGet(() -> form.identity().period());
    Optional<Plan> held = plan.or(form::asked);
    return held.flatMap(
        one ->
            one.period(wanted).or(() -> anyPeriod(one)).map(found -> new Expectation(one, found)));
  }

  /** A form of a period that the plan does not have is told as one of a wrong period. */
  private static Optional<Period> anyPeriod(Plan plan) {
    return plan.periods().stream().findFirst();
  }
}
