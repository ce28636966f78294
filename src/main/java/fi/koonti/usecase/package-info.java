/**
 * The use cases: each takes options, wires reading, checking, merging and drawing, and gives back
 * data. Files are touched here and in what it calls; nothing is printed here.
 *
 * <p>Entry points: {@link fi.koonti.usecase.Generate}, {@link fi.koonti.usecase.Validate}, {@link
 * fi.koonti.usecase.MergeReturns}.
 */
package fi.koonti.usecase;
