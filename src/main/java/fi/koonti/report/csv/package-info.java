/**
 * Merges and findings as comma-separated values (RFC 4180, UTF-8) for other programs, with a
 * dictionary beside them. Names of files and columns are a public interface, the same in all
 * languages.
 *
 * <p>Entry points: {@link fi.koonti.report.csv.CsvReport}, {@link
 * fi.koonti.report.csv.FindingsCsv}.
 */
package fi.koonti.report.csv;
