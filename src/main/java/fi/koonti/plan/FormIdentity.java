package fi.koonti.plan;

/**
 * What a form says about itself: which plan asked whom, for when.
 *
 * @param planId as in {@link PlanIdentity}
 * @param planVersion as in {@link PlanIdentity}
 * @param organisation the municipality
 * @param sector code of the sector that was asked
 * @param period key of the period, {@code 2023-Q3}
 * @param part which part of the sector's rows it asks, by name; empty when it asks all of them
 * @param formId tells this form from every other; the same plan, sector, period and part give the
 *     same
 */
public record FormIdentity(
    String planId,
    int planVersion,
    String organisation,
    String sector,
    String period,
    String part,
    String formId) {

  /** That of a form which no longer says what it is, and of which the plan does not tell it. */
  public static final FormIdentity UNKNOWN = new FormIdentity("", 0, "", "", "", "", "");

  /** Whether anything tells what the form is. */
  public boolean isKnown() {
    return !equals(UNKNOWN);
  }

  /** Whether it asks only a part of what the sector is asked. */
  public boolean isPart() {
    return !part.isEmpty();
  }
}
