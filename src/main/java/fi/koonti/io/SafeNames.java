package fi.koonti.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives files of one folder names that every disk takes and that lead nowhere else, whatever people
 * and archives call them; no two the same, also where capitals make no difference.
 */
public final class SafeNames {

  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /** No name is given yet. */
  public SafeNames() {}

  /**
   * A free name.
   *
   * @param name what people call the file, with {@code /}
   * @param ending what is to stand behind it; may be empty
   * @return steps of a path below the folder, with {@code /}
   */
  public String of(String name, String ending) {
    List<String> steps = new ArrayList<>();
    for (String step : name.split("[/\\\\]")) {
      if (!step.chars().allMatch(letter -> letter == '.' || RealPath.isBlank(letter))) {
        steps.add(SafeName.of(step));
      }
    }
    String last = steps.isEmpty() ? "_" : steps.remove(steps.size() - 1);
    String folder = "";
    for (String step : steps) {
      String free = folder + step;
      for (int i = 2; files.contains(key(free)); i++) {
        free = folder + SafeName.followed(step, " (" + i + ")");
      }
      folders.add(key(free));
      folder = free + "/";
    }
    String bare = SafeName.followed(last, ending);
    String free = folder + bare;
    for (int i = 2; folders.contains(key(free)) || !files.add(key(free)); i++) {
      free = folder + SafeName.with(bare, " (" + i + ")");
    }
    return free;
  }

  private static String key(String path) {
    return RealPath.key(Path.of(path));
  }
}
