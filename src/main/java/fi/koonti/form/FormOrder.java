package fi.koonti.form;

import fi.koonti.io.SafeName;
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
import java.util.Optional;

/**
 * A form that is wanted.
 *
 * @param period one of the plan's
 * @param sector one of the plan's
 * @param part what of the sector's form is wanted; all of it when empty
 * @param previous what earlier periods brought; {@link History#NONE} when nothing is known
 * @param carried what stands answered in it from the beginning
 * @param language of the words that the form is poured with; the template should be in the same
 */
public record FormOrder(
    Plan plan,
    Period period,
    Sector sector,
    Optional<FormPart> part,
    History previous,
    CarriedAnswers carried,
    Language language) {

  private static final int PART_SHOWN = 80;

  public FormOrder {
    Objects.requireNonNull(previous, "previous");
    Objects.requireNonNull(carried, "carried");
    Objects.requireNonNull(language, "language");
    if (!plan.periods().contains(period) || !plan.sectors().contains(sector)) {
      throw new IllegalArgumentException(
          "expected a period and a sector of the plan, but found "
              + period.key()
              + ", "
              + sector.code());
    }
  }

  /** The whole form of a sector. */
  public FormOrder(Plan plan, Period period, Sector sector, History previous, Language language) {
    this(plan, period, sector, Optional.empty(), previous, language);
  }

  /** A form that begins empty. */
  public FormOrder(
      Plan plan,
      Period period,
      Sector sector,
      Optional<FormPart> part,
      History previous,
      Language language) {
    this(plan, period, sector, part, previous, CarriedAnswers.NOTHING, language);
  }

  /** The same with answers. */
  public FormOrder with(CarriedAnswers answers) {
    return new FormOrder(plan, period, sector, part, previous, answers, language);
  }

  /** The name of the form's file, {@code 2023-Q3_ELYM.xlsx}; a part has its own behind it. */
  public String fileName() {
    String suffix = part.map(one -> "_" + one.slug()).orElse("");
    return SafeName.of(period.key() + "_" + sector.code() + suffix + ".xlsx");
  }

  /**
   * Whom it asks: the sector, and the part when it is one. It stands in page footers too, which
   * hold 255 characters; so a long name of a part is shortened.
   */
  public String addressee() {
    return part.map(one -> sector.name() + ", " + shortened(one.name())).orElse(sector.name());
  }

  private static String shortened(String name) {
    return name.length() <= PART_SHOWN ? name : name.substring(0, PART_SHOWN - 1).strip() + "…";
  }

  /** What the form asks, in the order of the plan. */
  public List<Indicator> asked() {
    return plan.asked(period, sector).stream()
        .filter(one -> part.isEmpty() || part.get().ids().contains(one.id()))
        .toList();
  }

  private String partName() {
    return part.map(FormPart::name).orElse("");
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
        partName(),
        Fingerprint.ofForm(own.id(), own.version(), sector.code(), period.key(), partName()));
  }
}
