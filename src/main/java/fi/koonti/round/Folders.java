package fi.koonti.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /** Whether two paths lead to one file. */
  static boolean isSame(Path one, Path other) throws Trouble {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_READ, e).with("path", one);
    }
  }
}
