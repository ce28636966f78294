/**
 * Writes to those who have not returned, or have something to complete: what is missing, what is to
 * be corrected, by when, and whom to ask. From merged data alone.
 *
 * <p>Entry point: {@link fi.koonti.mail.Reminder}.
 */
package fi.koonti.mail;
