/**
 * Import of an old report: a document that was made by hand becomes rows of a plan, and everything
 * that a person must look at becomes a finding. Lines of the file are recognised one by one; what
 * has no place in a plan is kept with its text.
 *
 * <p>Entry point: {@link fi.koonti.legacy.ReportImport}.
 */
package fi.koonti.legacy;
