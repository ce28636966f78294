package fi.koonti.merge;

import fi.koonti.plan.Sector;
import java.util.List;

/**
 * How far a sector has come with its return.
 *
 * @param files what it sent, by name
 * @param asked rows that were asked of it
 * @param answered rows with a status that can be used
 * @param complete rows with nothing to correct
 * @param returned whether any of its forms was used
 * @param timeliness whether the newest form that was used was saved by the day it was due
 */
public record SectorReturn(
    Sector sector,
    List<FileResult> files,
    int asked,
    int answered,
    int complete,
    boolean returned,
    Timeliness timeliness) {

  public SectorReturn {
    files = List.copyOf(files);
  }

  /** Whether the newest form that was used was saved after the day it was due. */
  public boolean late() {
    return timeliness == Timeliness.LATE;
  }

  /** Rows that were answered and have something to correct. */
  public int toCorrect() {
    return answered - complete;
  }
}
