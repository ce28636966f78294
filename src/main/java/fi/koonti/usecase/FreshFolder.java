package fi.koonti.usecase;

import fi.koonti.io.WriteGate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds a folder in which nobody has anything of their own. */
final class FreshFolder {

  private FreshFolder() {}

  /**
   * The folder itself where it is missing, or holds only what runs wrote and nobody has changed;
   * else one beside it, with a number.
   */
  static Path beside(Path folder) throws UseCaseException {
    Path fresh = folder;
    for (int i = 2; isTouched(fresh); i++) {
      fresh = folder.resolveSibling(folder.getFileName() + "-" + i);
    }
    return fresh;
  }

  private static boolean isTouched(Path folder) throws UseCaseException {
    if (!Files.exists(folder)) {
      return false;
    }
    try (Stream<Path> content = Files.walk(folder)) {
      return content
          .filter(file -> !Files.isDirectory(file))
          .anyMatch(file -> !WriteGate.isAsWritten(file, Writing.WORKBOOK));
    } catch (UncheckedIOException e) {
      throw UseCaseException.because(UseCaseException.Kind.CANNOT_READ, e).with("path", folder);
    } catch (IOException e) {
      throw UseCaseException.because(UseCaseException.Kind.CANNOT_READ, e).with("path", folder);
    }
  }
}
