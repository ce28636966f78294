package fi.koonti.read;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path where it is
 * @param name what people and outputs call it: relative to the folder argument it was found under,
 *     or its bare name; with {@code /}; each name once
 */
public record InputFile(Path path, String name) {

  /** Whether nobody expects the file to be read: a lock file, a hidden file. */
  boolean isIgnored() {
    String bare = name.substring(name.lastIndexOf('/') + 1);
    return bare.startsWith("~$") || bare.startsWith(".");
  }
}
