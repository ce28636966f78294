/**
 * Draws the templates of {@code workbook-templates/} with POI, from {@code layout}. Run by
 * developers; what it draws is committed, and a test compares the two.
 *
 * <p>Entry point: {@link fi.koonti.maker.TemplateMaker}.
 */
package fi.koonti.maker;
