package fi.koonti.io;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run wrote.
 *
 * @param files in the order in which they were wanted
 * @param kept what was in the way and is kept under another name
 * @param removed what an earlier run made, this one does not make any more, and nobody had changed
 * @param stale the same, but somebody has changed it; it is still there
 */
public record Written(List<Path> files, List<Kept> kept, List<Path> removed, List<Path> stale) {

  /**
   * A file that was in the way.
   *
   * @param file what it was called; the new one is called so now
   * @param keptAs what it is called now
   */
  public record Kept(Path file, Path keptAs) {}

  public Written {
    files = List.copyOf(files);
    kept = List.copyOf(kept);
    removed = List.copyOf(removed);
    stale = List.copyOf(stale);
  }
}
