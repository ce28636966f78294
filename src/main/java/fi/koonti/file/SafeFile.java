package fi.koonti.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Writes a file beside its target and moves it into place, so that whoever looks, at any moment and
 * after any kill, finds either the old file or the whole new one.
 */
public final class SafeFile {

  private static final String ENDING = ".tmp";

  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private SafeFile() {}

  /** What is to stand in the file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes the content; the stream is buffered, and closed by the caller.
     *
     * @throws IOException when it cannot be made or written; the target then stays as it was
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file whole or not at all; what an earlier, killed run left beside the target is
   * removed. The directory must exist. A link stays, and what it leads to is written.
   *
   * @throws AccessDeniedException when the target is protected against writing: whoever did that to
   *     an approved report does not want it replaced, though the folder would permit it
   * @throws IOException when the content or the disk fails; the target is then unchanged
   */
  public static void write(Path target, Content content) throws IOException {
    Path whole = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    refuseProtected(whole);
    removeLeftovers(whole);
    Path temporary = Files.createTempFile(whole.getParent(), prefix(whole), ENDING);
    try {
      write(temporary, whole, content);
    } catch (IOException | RuntimeException | Error failure) {
      Files.deleteIfExists(temporary);
      throw failure;
    }
  }

  private static void refuseProtected(Path target) throws IOException {
    if (Files.exists(target) && !(Files.isWritable(target) && isMeantForWriting(target))) {
      throw new AccessDeniedException(target.toString());
    }
  }

  /** An administrator may write everything, and yet means what the permissions say. */
  private static boolean isMeantForWriting(Path target) throws IOException {
    return !hasPermissions(target)
        || !Collections.disjoint(WRITING, Files.getPosixFilePermissions(target));
  }

  private static boolean hasPermissions(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView("posix");
  }

  private static void write(Path temporary, Path target, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(out);
      out.flush();
      // Without this a power cut after the move could leave the new name on an empty file.
      channel.force(true);
    }
    takeOverPermissions(temporary, target);
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * A temporary file is made for its owner's eyes only; what stands in place must be as readable as
   * any file that is made there.
   */
  private static void takeOverPermissions(Path temporary, Path target) throws IOException {
    if (!hasPermissions(temporary)) {
      return;
    }
    if (Files.exists(target)) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
      return;
    }
    Path sample = temporary.resolveSibling(temporary.getFileName() + "x" + ENDING);
    Files.createFile(sample);
    Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(sample));
    Files.delete(sample);
  }

  private static void removeLeftovers(Path target) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(target.getParent(), file -> isLeftover(file, target))) {
      for (Path leftover : files) {
        removeIfPossible(leftover);
      }
    }
  }

  private static void removeIfPossible(Path leftover) {
    try {
      Files.deleteIfExists(leftover);
    } catch (IOException held) {
      // Another program has it open. The next run tries again; the target is none the worse.
    }
  }

  private static boolean isLeftover(Path file, Path target) {
    String name = file.getFileName().toString();
    return name.startsWith(prefix(target)) && name.endsWith(ENDING);
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + "-";
  }
}
