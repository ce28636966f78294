/**
 * What a new plan does to an old one: the differences between two versions of a plan and the forms
 * that they touch, and the plan of the next year. Takes and gives data; files are for others.
 *
 * <p>Entry points: {@link fi.koonti.revision.PlanDiff}, {@link fi.koonti.revision.NextYear}.
 */
package fi.koonti.revision;
