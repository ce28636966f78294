/**
 * Submissions become one consolidated report and a ledger, as plain data: answers joined cell by
 * cell, statuses computed, goals rolled up, history laid beside.
 *
 * <p>Entry point: {@link fi.koonti.merge.ReturnsMerger}.
 */
package fi.koonti.merge;
