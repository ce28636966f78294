/**
 * Recognises what stands in a grid: a submission, or what an earlier consolidated workbook tells of
 * earlier periods. Gives facts; whether they are right is for {@code check}.
 *
 * <p>Entry points: {@link fi.koonti.read.SubmissionReader}, {@link fi.koonti.read.HistoryReader}.
 */
package fi.koonti.read;
