/**
 * The report as a Word document: the municipality's own template is the base, and what was merged
 * is written into it. The chapters decide what stands in the document, as plain blocks; only what
 * draws them knows POI, so that no other path loads it.
 *
 * <p>Entry point: {@link fi.koonti.report.word.WordReport}.
 */
package fi.koonti.report.word;
