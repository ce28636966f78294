package fi.koonti.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/** The files that a run reads; none of them may be written. */
final class ReadFiles {

  private final Set<String> paths = new HashSet<>();
  private final Set<Object> keys = new HashSet<>();

  void add(Path input) {
    try {
      paths.add(RealPath.key(RealPath.of(input)));
      fileKey(input, keys);
    } catch (IOException unreadable) {
      paths.add(RealPath.key(input.toAbsolutePath().normalize()));
    }
  }

  /** Whether a file, by its real path, is one of them, by whatever name. */
  boolean have(Path file) {
    if (paths.contains(RealPath.key(file))) {
      return true;
    }
    Set<Object> own = new HashSet<>();
    try {
      fileKey(file, own);
    } catch (IOException notThere) {
      return false;
    }
    own.retainAll(keys);
    return !own.isEmpty();
  }

  /** What tells one file with two names; Windows has no such thing. */
  private static void fileKey(Path file, Set<Object> into) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    if (key != null) {
      into.add(key);
    }
  }
}
