/**
 * Import of an old report: a document that was made by hand becomes rows of a plan and the answers
 * of its period. What has one reading only goes in; whatever can be read in more than one way, and
 * whatever has no place, becomes a question for a person. Every letter of the source is accounted
 * for.
 *
 * <p>Entry point: {@link fi.koonti.importing.ReportImport}.
 */
package fi.koonti.importing;
