package fi.koonti.report;

import java.util.List;
import java.util.Optional;

/**
 * What the message of a report is made from.
 *
 * @param sectors how many were asked
 * @param returned how many of them have returned
 * @param missing the name of the sector that has not returned, when it is one; else empty
 * @param late how many of the returned ones came late
 * @param asked indicators
 * @param answered how many of them have a status
 * @param reached how many are reached
 * @param offTrack how many are off track
 * @param onlyStatus the word of the one status that all of these have; else empty
 * @param binding how many of those asked bind towards the council
 * @param bindingOffTrack how many of these are off track
 * @param worst the sectors with the most indicators off track, two at most; empty when more are
 *     alike or when there is one sector only
 * @param worstCount how many each of these has
 * @param change since the period before; empty when nothing is known of it
 */
record MessageFacts(
    int sectors,
    int returned,
    Optional<String> missing,
    int late,
    int asked,
    int answered,
    int reached,
    int offTrack,
    Optional<String> onlyStatus,
    int binding,
    int bindingOffTrack,
    List<String> worst,
    int worstCount,
    Optional<Change> change) {

  MessageFacts {
    worst = List.copyOf(worst);
  }

  /**
   * What changed among the indicators that were answered in both periods.
   *
   * @param period the name of the period before
   * @param slipped how many went off track
   * @param recovered how many came back
   * @param reached how many were newly reached
   */
  record Change(String period, int slipped, int recovered, int reached) {}
}
