package fi.koonti.merge;

import fi.koonti.plan.Sector;
import fi.koonti.submission.SavingOrder;
import fi.koonti.submission.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a sector has come with its return.
 *
 * @param files what it sent, by name
 * @param asked rows that were asked of it
 * @param answered rows that say a status, which may have to be corrected
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

  /** The file whose answers count before those of all others; empty when none was used. */
  public Optional<FileResult> counting() {
    Map<SourceFile, FileResult> used = new HashMap<>();
    files.stream().filter(FileResult::isUsed).forEach(file -> used.put(file.source(), file));
    return SavingOrder.newestFirst(used.keySet()).stream().findFirst().map(used::get);
  }

  /** Rows that were answered and have something to correct. */
  public int toCorrect() {
    return answered - complete;
  }
}
