package fi.koonti.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives files of one folder names that every disk takes and that lead nowhere else, whatever the
 * archives that they came in call them; no two the same, also where capitals make no difference.
 */
final class OutputNames {

  /** Disks take 255 bytes; letters may be of three. */
  private static final int LIMIT = 80;

  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /**
   * A free name.
   *
   * @param name what people call the file, with {@code /}
   * @return steps of a path below the folder, with {@code /}
   */
  String of(String name) {
    List<String> steps = new ArrayList<>();
    for (String step : name.split("[/\\\\]")) {
      String harmless = harmless(step);
      if (!harmless.isEmpty()) {
        steps.add(harmless);
      }
    }
    String bare = steps.isEmpty() ? "_" : steps.remove(steps.size() - 1);
    String folder = "";
    for (String step : steps) {
      String free = folder + step;
      for (int i = 2; files.contains(key(free)); i++) {
        free = folder + step + " (" + i + ")";
      }
      folders.add(key(free));
      folder = free + "/";
    }
    int dot = bare.lastIndexOf('.') < 1 ? bare.length() : bare.lastIndexOf('.');
    String free = folder + bare;
    for (int i = 2; folders.contains(key(free)) || !files.add(key(free)); i++) {
      free = folder + bare.substring(0, dot) + " (" + i + ")" + bare.substring(dot);
    }
    return free;
  }

  private static String harmless(String step) {
    String plain = step.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_").replaceAll("[. ]+$", "").strip();
    if (plain.length() <= LIMIT) {
      return plain;
    }
    int dot = plain.lastIndexOf('.');
    String ending = dot > plain.length() - 8 ? plain.substring(dot) : "";
    return plain.substring(0, LIMIT - ending.length()) + ending;
  }

  private static String key(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
