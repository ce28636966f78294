package fi.koonti.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files in the making, beside what they are to become. Their names are short, whatever the target
 * is called, and say which process makes them.
 */
final class Temporary {

  private static final Pattern NAME = Pattern.compile("\\.koonti-([0-9]{1,18})-[0-9a-f]+\\.tmp");

  /** Version 0.1.0 named what it made after the target. */
  private static final Pattern FORMER = Pattern.compile("\\.(.+)-[0-9]+\\.tmp", Pattern.DOTALL);

  private Temporary() {}

  /** Whether a name is one of ours. */
  static boolean is(String name) {
    return NAME.matcher(name).matches();
  }

  /** A free name in a folder. */
  static Path in(Path folder) {
    String random = UUID.randomUUID().toString().substring(0, 8);
    return folder.resolve(".koonti-" + ProcessHandle.current().pid() + "-" + random + ".tmp");
  }

  /**
   * Makes a file, whole and on the disk.
   *
   * @return the sum of its content, where the writing tells
   */
  static Optional<String> write(Path file, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      Optional<String> sum = content.writeAndSum(out);
      out.flush();
      // Without this a power cut after the move could leave the new name on an empty file.
      channel.force(true);
      return sum;
    }
  }

  /** Removes what killed runs left in the folders of outputs. */
  static void clear(List<OutputPlace> places) {
    Map<Path, Set<String>> names = new TreeMap<>();
    for (OutputPlace place : places) {
      Path folder = place.file().getParent();
      names.computeIfAbsent(folder, none -> new HashSet<>()).add(name(place.file()));
      names.computeIfAbsent(place.home(), none -> new HashSet<>());
    }
    names.forEach(Temporary::clear);
  }

  private static void clear(Path folder, Set<String> targets) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
      for (Path file : files) {
        Matcher former = FORMER.matcher(name(file));
        if (isLeftover(file) || former.matches() && targets.contains(former.group(1))) {
          remove(file);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      // Then there is nothing to be cleared, or the writing will tell.
    }
  }

  /** Removes a file, or leaves it to the next run where another program holds it. */
  static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException held) {
      // The outputs are none the worse for it.
    }
  }

  private static boolean isLeftover(Path file) throws IOException {
    Matcher name = NAME.matcher(name(file));
    if (!name.matches()) {
      return false;
    }
    Instant made = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    return ProcessHandle.of(Long.parseLong(name.group(1)))
        .filter(ProcessHandle::isAlive)
        // A number is given again; whoever began later did not make the file.
        .filter(maker -> maker.info().startInstant().filter(made::isBefore).isEmpty())
        .isEmpty();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
