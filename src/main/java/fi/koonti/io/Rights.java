package fi.koonti.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with files that are replaced. */
final class Rights {

  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private Rights() {}

  /**
   * Refuses a file that is protected against writing: whoever did that to an approved report does
   * not want it replaced, though the folder would permit it.
   */
  static void demandWriting(Path file) throws IOException {
    if (!(Files.isWritable(file) && isMeantForWriting(file))) {
      throw new AccessDeniedException(file.toString());
    }
  }

  /** Gives a new file the permissions of the one whose place it takes. */
  static void copy(Path from, Path to) throws IOException {
    if (hasPermissions(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  /** An administrator may write everything, and yet means what the permissions say. */
  private static boolean isMeantForWriting(Path file) throws IOException {
    return !hasPermissions(file)
        || !Collections.disjoint(WRITING, Files.getPosixFilePermissions(file));
  }

  private static boolean hasPermissions(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView("posix");
  }
}
