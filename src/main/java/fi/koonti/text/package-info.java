/**
 * The words a person reads: languages, message bundles, and how Finns write numbers and dates.
 *
 * <p>Entry point: {@link fi.koonti.text.Texts}.
 */
package fi.koonti.text;
