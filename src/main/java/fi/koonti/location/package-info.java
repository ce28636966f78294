/**
 * Where a thing stands: file, sheet and cell. Everything else may use this; it uses nothing.
 *
 * <p>Entry point: {@link fi.koonti.location.Place}.
 */
package fi.koonti.location;
