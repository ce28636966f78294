/**
 * What can be wrong, how bad it is, where it stands, and the sentence a person reads about it.
 *
 * <p>Entry point: {@link fi.koonti.finding.Finding}. The catalogue of everything that can be found
 * is {@link fi.koonti.finding.FindingCode}; its sentences are in the {@code findings} bundle.
 */
package fi.koonti.finding;
