package fi.koonti.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Clears away what an earlier run made and this one does not make any more. */
final class StaleFiles {

  private final Set<String> made = new HashSet<>();
  private final ReadFiles sources;
  private final List<Path> removed = new ArrayList<>();
  private final List<Path> left = new ArrayList<>();

  StaleFiles(List<OutputPlace> places, ReadFiles sources) {
    places.forEach(place -> made.add(place.key()));
    this.sources = sources;
  }

  /** Clears a group of files in a folder. */
  void clear(Path folder, String group, Comparison comparison) {
    try {
      Path home = RealPath.of(folder);
      Memory memory = Memory.of(home);
      for (Path file : memory.files(group)) {
        if (isStale(file, home)) {
          Memory.Entry entry = memory.entry(file).orElseThrow();
          boolean gone = Untouched.isAsWritten(file, comparison, entry) && remove(file, home);
          (gone ? removed : left).add(folder.resolve(home.relativize(file)));
        }
      }
    } catch (IOException noFolder) {
      // Where no folder is, nothing is stale.
    }
  }

  private boolean isStale(Path file, Path home) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && RealPath.of(file).startsWith(home)
        && !made.contains(RealPath.key(file))
        && !sources.have(file);
  }

  private static boolean remove(Path file, Path home) {
    try {
      Files.delete(file);
      for (Path up = file.getParent(); up != null && !up.equals(home); up = up.getParent()) {
        Temporary.remove(up);
      }
      return true;
    } catch (IOException held) {
      return false;
    }
  }

  /** What was removed, as paths below the folders as they were given. */
  List<Path> removed() {
    return List.copyOf(removed);
  }

  /** What stays because somebody has changed it, or holds it open. */
  List<Path> left() {
    return List.copyOf(left);
  }
}
