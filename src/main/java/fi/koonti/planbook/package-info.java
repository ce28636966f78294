/**
 * Reads and writes the plan workbook: what the coordinator keeps in Excel becomes a {@link
 * fi.koonti.plan.Plan}, with every fault told by sheet and cell in one run.
 *
 * <p>Entry points: {@link fi.koonti.planbook.PlanReader} reads, {@link
 * fi.koonti.planbook.PlanNumberer} gives ids to rows that have none, {@link
 * fi.koonti.planbook.PlanWriter} pours a plan into the template of the workbook.
 */
package fi.koonti.planbook;
