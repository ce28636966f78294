package fi.koonti.report;

import fi.koonti.merge.FileResult;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.SectorReturn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code Palautukset}: a sector, a file of its, or both.
 *
 * @param sector null for a file of no sector of the plan
 * @param file null for a sector that has not returned
 * @param counts whether the counts of its sector stand here: beside the file that counts
 */
record ReturnEntry(@Nullable SectorReturn sector, @Nullable FileResult file, boolean counts) {

  /** Sectors that have not returned, then the others, then files that belong to none. */
  static List<ReturnEntry> all(MergedReport merged) {
    List<ReturnEntry> entries = new ArrayList<>();
    Set<FileResult> told = new HashSet<>();
    merged.returns().stream()
        .filter(sector -> !sector.returned())
        .forEach(sector -> add(sector, entries, told));
    merged.returns().stream()
        .filter(SectorReturn::returned)
        .forEach(sector -> add(sector, entries, told));
    merged.files().stream()
        .filter(file -> !told.contains(file))
        .forEach(file -> entries.add(new ReturnEntry(null, file, false)));
    return List.copyOf(entries);
  }

  private static void add(SectorReturn sector, List<ReturnEntry> entries, Set<FileResult> told) {
    if (!sector.returned()) {
      entries.add(new ReturnEntry(sector, null, true));
    }
    FileResult counting = sector.counting().orElse(null);
    boolean counted = !sector.returned();
    for (FileResult file : sector.files()) {
      told.add(file);
      boolean counts = !counted && (counting == null || file.equals(counting));
      counted |= counts;
      entries.add(new ReturnEntry(sector, file, counts));
    }
  }

  boolean isOf(String fileName) {
    return file != null && file.source().name().equals(fileName);
  }
}
