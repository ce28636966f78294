package fi.koonti.io;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The name under which a file that had to make room is kept; no command reads such a file. */
public final class KeptName {

  private static final String ENDING = ".vanha";
  private static final Pattern KEPT = Pattern.compile(".*\\.vanha(-[0-9]+)?", Pattern.DOTALL);

  private KeptName() {}

  /** Whether a name is one under which files are kept. */
  public static boolean is(String name) {
    return KEPT.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** A free name beside a file: {@code plan.xlsx.vanha}, then {@code plan.xlsx.vanha-2}. */
  static Path beside(Path file, Predicate<Path> isTaken) {
    String name = file.getFileName().toString();
    Path free = file.resolveSibling(SafeName.followed(name, ENDING));
    for (int i = 2; isTaken.test(free) || Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
      free = file.resolveSibling(SafeName.followed(name, ENDING + "-" + i));
    }
    return free;
  }
}
