/**
 * What one file brought: answers by indicator id and field, each with its place; and what earlier
 * periods brought. Says nothing on whether it is right: that is for {@code check}.
 *
 * <p>Entry point: {@link fi.koonti.submission.Returned}.
 */
package fi.koonti.submission;
