/**
 * Files as the program leaves them behind: the old one or the whole new one, never a half.
 *
 * <p>Entry point: {@link fi.koonti.file.SafeFile}.
 */
package fi.koonti.file;
