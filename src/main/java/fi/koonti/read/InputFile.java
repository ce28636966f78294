package fi.koonti.read;

import fi.koonti.io.KeptName;
import java.nio.file.Path;
import java.util.List;

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

  /** Whether nobody expects the file to be read: a lock file, a hidden file, one kept aside. */
  boolean isIgnored() {
    String bare = name.substring(name.lastIndexOf('/') + 1);
    return bare.startsWith("~$") || bare.startsWith(".") || KeptName.is(bare);
  }
}
