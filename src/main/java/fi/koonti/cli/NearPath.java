package fi.koonti.cli;

import fi.koonti.text.NearMiss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses which file somebody meant who named one that there is not. */
final class NearPath {

  /** Of folders with more files than this nothing is guessed. */
  private static final int LIMIT = 1000;

  private NearPath() {}

  /** The path with the nearest name in the same folder. */
  static Optional<String> of(String path) {
    try {
      Path wanted = Path.of(path);
      Path folder = wanted.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        return Optional.empty();
      }
      try (Stream<Path> files = Files.list(folder)) {
        List<String> names =
            files.limit(LIMIT).map(file -> file.getFileName().toString()).sorted().toList();
        return NearMiss.of(wanted.getFileName().toString(), names)
            .map(name -> wanted.resolveSibling(name).toString());
      }
    } catch (IOException | InvalidPathException unknown) {
      return Optional.empty();
    }
  }
}
