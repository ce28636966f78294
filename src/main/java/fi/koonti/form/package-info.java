/**
 * Pours the form that people fill: what the plan asks of a sector in a period, locked, and room for
 * the answers, after a template that the municipality may have changed.
 *
 * <p>Entry point: {@link fi.koonti.form.FormMaker}.
 */
package fi.koonti.form;
