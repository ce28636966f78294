/**
 * The one place where files are written: all that a run makes, or nothing; never over what somebody
 * wrote; never outside the folders that somebody gave.
 *
 * <p>Entry point: {@link fi.koonti.io.WriteGate}.
 */
package fi.koonti.io;
