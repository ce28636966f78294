/**
 * Formulas as files have them, taken apart as far as their rows and columns go. Knows nothing of
 * templates.
 *
 * <p>Entry point: {@link fi.koonti.template.formula.Formula}.
 */
package fi.koonti.template.formula;
