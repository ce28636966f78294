/**
 * The rules: one small class each, and one list that wires them. A rule takes data and gives
 * findings; it speaks of indicator ids and fields, never of sheets and columns.
 *
 * <p>Entry point: {@link fi.koonti.check.Checks}.
 */
package fi.koonti.check;
