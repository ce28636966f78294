/**
 * What a new plan does to an old one: the differences between two versions of a plan and the forms
 * that they touch. Takes and gives data; files are for others.
 *
 * <p>Entry point: {@link fi.koonti.revise.PlanDiff}.
 */
package fi.koonti.revise;
