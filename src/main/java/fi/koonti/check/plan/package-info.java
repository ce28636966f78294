/**
 * Rules of the plan: what a person should look at before forms are made from it. One small class
 * for each rule, one line in the list; rules speak of indicators and attributes, and ask {@link
 * fi.koonti.check.plan.PlanCells} where those stand.
 *
 * <p>Entry points: {@link fi.koonti.check.plan.PlanLint} looks, {@link
 * fi.koonti.check.plan.LevelEcho} tells what was understood of levels.
 */
package fi.koonti.check.plan;
