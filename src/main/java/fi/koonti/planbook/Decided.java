package fi.koonti.planbook;

import fi.koonti.location.Place;
import java.util.List;
import java.util.Optional;

/**
 * What became of the questions of an imported plan.
 *
 * @param accepted how many proposals were written into the plan
 * @param rejected how many were not to be
 * @param open how many nobody has decided
 * @param faults choices that cannot be carried out; they stay open
 * @param workbook a copy of the plan workbook with the choices carried out
 */
public record Decided(
    int accepted, int rejected, int open, List<Fault> faults, Optional<byte[]> workbook) {

  public Decided {
    faults = List.copyOf(faults);
  }

  /** Why a choice cannot be carried out. */
  public enum Reason {
    /** It is neither to accept nor to reject. */
    CHOICE_UNKNOWN,
    /** No column is named, or one that the plan does not have. */
    COLUMN_UNKNOWN,
    /** No row is named, or one that the plan does not have. */
    ID_UNKNOWN,
    /** There is neither a proposal nor a source text. */
    NOTHING_PROPOSED,
    /** The text is longer than a cell can be. */
    TEXT_TOO_LONG,
    /** Another text is accepted for the same cell. */
    TWO_ACCEPTED,
    /** The plan has no such sector. */
    SECTOR_UNKNOWN
  }

  /**
   * One of them.
   *
   * @param value what stands there
   */
  public record Fault(Place place, Reason reason, String value) {}
}
