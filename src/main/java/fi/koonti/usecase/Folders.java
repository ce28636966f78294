package fi.koonti.usecase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders that outputs go into. */
final class Folders {

  private Folders() {}

  /**
   * Makes sure that what is written into a folder is not read as an input the next time, nor takes
   * the place of one.
   *
   * @param inputs files and folders
   */
  static void refuseAmongInputs(Path folder, List<Path> inputs) throws UseCaseException {
    Path target = real(folder);
    for (Path input : inputs) {
      Path home = Inputs.real(input);
      boolean among =
          Files.isDirectory(input) ? target.startsWith(home) : target.equals(home.getParent());
      if (among) {
        throw UseCaseException.of(UseCaseException.Kind.FOLDER_IS_INPUT).with("path", folder);
      }
    }
  }

  /** A folder as the disk knows it, also one that is still to be made. */
  private static Path real(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    Path there = whole;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return Inputs.real(there).resolve(there.relativize(whole));
  }
}
