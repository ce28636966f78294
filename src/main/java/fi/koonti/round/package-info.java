/**
 * The use cases: each takes options, wires reading, checking, merging and drawing, and gives back
 * data. Files are touched here and in what it calls; nothing is printed here.
 *
 * <p>Entry points: {@link fi.koonti.round.Generate}, {@link fi.koonti.round.Validate}, {@link
 * fi.koonti.round.Consolidate}.
 */
package fi.koonti.round;
