package fi.koonti.plan;

/**
 * What a form says about itself: which plan asked whom, for when.
 *
 * @param planId as in {@link PlanIdentity}
 * @param planVersion as in {@link PlanIdentity}
 * @param organisation the municipality
 * @param sector code of the sector that was asked
 * @param period key of the period, {@code 2023-Q3}
 * @param formId tells this form from every other; the same plan, sector and period give the same
 */
public record FormIdentity(
    String planId,
    int planVersion,
    String organisation,
    String sector,
    String period,
    String formId) {}
