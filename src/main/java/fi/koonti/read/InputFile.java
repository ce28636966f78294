package fi.koonti.read;

import fi.koonti.io.KeptName;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file to be read.
 *
 * @param path where it is on disk
 * @param inside where it is in the archive at the path, and in archives in that, from the outside
 *     to the inside, each name as its archive has it; empty for a file that is on the disk itself
 * @param name what people and outputs call it: relative to the folder argument it was found under,
 *     or its bare name; with {@code /}; each name once
 */
public record InputFile(Path path, List<String> inside, String name) {

  public InputFile {
    inside = List.copyOf(inside);
  }

  /** A file that is on the disk itself. */
  public InputFile(Path path, String name) {
    this(path, List.of(), name);
  }

  /** What Windows leaves in a folder of its own accord. */
  private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "desktop.ini");

  /** Whether nobody expects the file to be read: a lock file, a hidden file, one kept aside. */
  boolean isIgnored() {
    String bare = name.substring(name.lastIndexOf('/') + 1);
    return bare.startsWith("~$")
        || bare.startsWith(".")
        || OF_THE_SYSTEM.contains(bare.toLowerCase(Locale.ROOT))
        || KeptName.is(bare);
  }
}
