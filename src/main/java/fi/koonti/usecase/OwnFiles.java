package fi.koonti.usecase;

import fi.koonti.io.Comparison;
import fi.koonti.io.WriteGate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Files of a run that may lie in the folder of the returns without being returns: the plan, earlier
 * workbooks, and what an earlier run made and this one makes anew. Who keeps everything in one
 * folder gives that folder.
 */
final class OwnFiles {

  private final Set<Path> files = new HashSet<>();

  /** None. */
  static OwnFiles none() {
    return new OwnFiles();
  }

  /** A file that the run reads for what it is. */
  OwnFiles reads(Path file) {
    files.add(Inputs.real(file));
    return this;
  }

  /** Files that the run reads for what they are. */
  OwnFiles reads(List<Path> others) {
    others.forEach(this::reads);
    return this;
  }

  /**
   * A file that the run makes. One in which somebody has written is not passed over.
   *
   * @param comparison tells whether somebody has
   */
  OwnFiles makes(Path file, Comparison comparison) {
    if (Files.isRegularFile(file) && WriteGate.isNamedOutputAsWritten(file, comparison)) {
      files.add(Inputs.real(file));
    }
    return this;
  }

  boolean have(Path file) {
    return files.contains(Inputs.real(file));
  }
}
