/**
 * The sample round of Pori 2023 as plain data, for tests and for whatever makes the samples.
 *
 * <p>Entry point: {@link fi.koonti.samples.PoriPlan}.
 */
package fi.koonti.samples;
