/**
 * What the answers themselves say: status and progress computed from outcome, target, direction and
 * time. Rules and the merge both use it; nothing here is guessed, and what does not follow has a
 * reason.
 *
 * <p>Entry point: {@link fi.koonti.assess.StatusComputation}.
 */
package fi.koonti.assess;
