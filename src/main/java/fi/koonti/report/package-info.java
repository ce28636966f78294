/**
 * What a merge leaves for people and programs: the consolidated workbook, poured into a template,
 * and the same as JSON. Nothing is decided here; everything shown was computed by {@code merge}.
 *
 * <p>Entry points: {@link fi.koonti.report.WorkbookReport}, {@link fi.koonti.report.JsonReport}.
 */
package fi.koonti.report;
