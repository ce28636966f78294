/**
 * LibreOffice as a second witness: it computes and draws what the program has made.
 *
 * <p>Entry point: {@link fi.koonti.office.Office}.
 */
package fi.koonti.office;
