package fi.koonti.io;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * An output with the place on the disk that it gets.
 *
 * @param file its real path
 * @param home the real path of the folder that remembers it
 */
record OutputPlace(Output output, Path file, Path home) {

  boolean isTaken() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  String key() {
    return RealPath.key(file);
  }
}
