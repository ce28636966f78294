package fi.koonti.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders that outputs go into. */
final class Folders {

  private Folders() {}

  /** A folder, made when it is missing. */
  static Path made(Path folder) throws Trouble {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_WRITE, e).with("path", folder);
    }
  }

  /** Makes sure that the folder of a file is there. */
  static void madeFor(Path file) throws Trouble {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      made(folder);
    }
  }

  /**
   * Makes sure that what is written into a folder is not read as an input the next time, nor takes
   * the place of one.
   *
   * @param inputs files and folders
   */
  static void refuseAmongInputs(Path folder, List<Path> inputs) throws Trouble {
    Path target = real(folder);
    for (Path input : inputs) {
      Path home = Inputs.real(input);
      boolean among =
          Files.isDirectory(input) ? target.startsWith(home) : target.equals(home.getParent());
      if (among) {
        throw Trouble.of(Trouble.Kind.FOLDER_IS_INPUT).with("path", folder);
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

  /** Whether two paths lead to one file. */
  static boolean isSame(Path one, Path other) throws Trouble {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_READ, e).with("path", one);
    }
  }
}
