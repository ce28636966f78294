package fi.koonti.form;

import fi.koonti.layout.Fingerprint;
import fi.koonti.plan.FormIdentity;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.Sector;
import fi.koonti.submission.History;
import fi.koonti.text.Language;
import java.util.List;
import java.util.Objects;

/**
 * A form that is wanted.
 *
 * @param period one of the plan's
 * @param sector one of the plan's
 * @param previous what earlier periods brought; {@link History#NONE} when nothing is known
 * @param language of the words that the form is poured with; the mould should be in the same
 */
public record FormOrder(
    Plan plan, Period period, Sector sector, History previous, Language language) {

  public FormOrder {
    Objects.requireNonNull(previous, "previous");
    Objects.requireNonNull(language, "language");
    if (!plan.periods().contains(period) || !plan.sectors().contains(sector)) {
      throw new IllegalArgumentException(
          "expected a period and a sector of the plan, but found "
              + period.key()
              + ", "
              + sector.code());
    }
  }

  /** The name of the form's file, {@code 2023-Q3_ELYM.xlsx}. */
  public String fileName() {
    return period.key() + "_" + sector.code() + ".xlsx";
  }

  /** What the form asks, in the order of the plan. */
  public List<Indicator> asked() {
    return plan.asked(period, sector);
  }

  /** What the form says about itself. */
  public FormIdentity identity() {
    PlanIdentity own = plan.identity();
    return new FormIdentity(
        own.id(),
        own.version(),
        plan.settings().organisation(),
        sector.code(),
        period.key(),
        Fingerprint.ofForm(own.id(), own.version(), sector.code(), period.key()));
  }
}
