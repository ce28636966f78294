package fi.koonti.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Tells whether somebody may have written in a file since a run made it. */
final class Untouched {

  private Untouched() {}

  /** Whether nothing is lost when the file in the way of an output is replaced. */
  static boolean isReplaceable(Output output, Path file, Optional<Memory.Entry> entry) {
    Comparison comparison = output.comparison();
    if (entry.isPresent() && isAsWritten(file, comparison, entry.get())) {
      return true;
    }
    return entry.isEmpty() && comparison.isUntouchedByItsLooks(file)
        || comparison == Comparison.BYTES && isWhatComes(output, file);
  }

  /** Whether a file is as one of the last runs wrote it. */
  static boolean isAsWritten(Path file, Comparison comparison, Memory.Entry entry) {
    try {
      return Sums.have(entry.sums(), file, comparison);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isWhatComes(Output output, Path file) {
    ByteArrayOutputStream coming = new ByteArrayOutputStream();
    try {
      output.content().writeTo(coming);
      return Files.size(file) == coming.size()
          && Arrays.equals(Files.readAllBytes(file), coming.toByteArray());
    } catch (IOException unknown) {
      return false;
    }
  }
}
