package fi.koonti.usecase;

import fi.koonti.io.KeptName;
import fi.koonti.io.WriteGate;
import fi.koonti.opc.FileLimits;
import fi.koonti.read.FilesInArchives;
import fi.koonti.read.InputFile;
import fi.koonti.read.Watches;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that the arguments name: each file once, whatever the order and repetition of the
 * arguments. Folders and zip archives are walked; what is found in one is named relative to it.
 */
final class Inputs {

  private Inputs() {}

  /**
   * Finds the files.
   *
   * @param arguments files and folders
   * @param own files that are passed over where they lie in a folder
   * @param limits what an archive may cost
   * @param watches count the time of looking through archives
   * @return by name
   * @throws UseCaseException when a path does not exist or a folder cannot be read
   */
  static List<InputFile> of(
      Collection<Path> arguments, OwnFiles own, FileLimits limits, Watches watches)
      throws UseCaseException {
    Map<Path, List<InputFile>> byPath = new TreeMap<>();
    for (Path argument : arguments.stream().sorted(Comparator.comparing(Inputs::real)).toList()) {
      for (Path file : files(argument, own)) {
        InputFile found = new InputFile(file, name(argument, file));
        byPath.computeIfAbsent(real(file), path -> in(found, limits, watches));
      }
    }
    List<InputFile> files = distinct(byPath.values().stream().flatMap(List::stream).toList());
    return files.stream().sorted(Comparator.comparing(InputFile::name)).toList();
  }

  private static List<InputFile> in(InputFile found, FileLimits limits, Watches watches) {
    try {
      return FilesInArchives.in(found, limits, watches);
    } catch (RuntimeException | Error fault) {
      // Reading it tells.
      return List.of(found);
    }
  }

  /** Where the files stand on disk; archives are not opened. */
  static List<Path> paths(Collection<Path> arguments, OwnFiles own) throws UseCaseException {
    List<Path> paths = new ArrayList<>();
    for (Path argument : arguments) {
      paths.addAll(files(argument, own));
    }
    return paths;
  }

  private static List<Path> files(Path argument, OwnFiles own) throws UseCaseException {
    List<Path> files = files(argument);
    return Files.isDirectory(argument)
        ? files.stream().filter(file -> !own.have(file)).toList()
        : files;
  }

  /**
   * What stands in a folder and below it. A link to a file is that file, and one to a folder is
   * named and not followed: it may lead anywhere. What cannot be entered or read is among the files
   * too, so that reading it tells.
   *
   * @param argument may itself be a link
   */
  private static List<Path> files(Path argument) throws UseCaseException {
    if (!Files.exists(argument)) {
      throw UseCaseException.of(UseCaseException.Kind.NO_SUCH_PATH).with("path", argument);
    }
    List<Path> files = new ArrayList<>();
    try {
      boolean folder = Files.isDirectory(argument);
      Files.walkFileTree(
          folder ? argument.toRealPath() : argument,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!WriteGate.isOwn(file.getFileName().toString())) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw UseCaseException.because(UseCaseException.Kind.CANNOT_READ, e).with("path", argument);
    }
    files.sort(null);
    return files;
  }

  private static String name(Path argument, Path file) {
    boolean inside = Files.isDirectory(argument) && !real(argument).equals(file);
    Path name = inside ? real(argument).relativize(file) : argument.getFileName();
    return name.toString().replace('\\', '/');
  }

  /** Two folders may each have a file of one name: then the folders' names tell them apart. */
  private static List<InputFile> distinct(List<InputFile> files) {
    Map<String, Integer> count = new TreeMap<>();
    files.forEach(file -> count.merge(file.name(), 1, Integer::sum));
    List<InputFile> distinct = new ArrayList<>();
    Map<String, Integer> given = new TreeMap<>();
    for (InputFile file : files) {
      String name = count.getOrDefault(file.name(), 0) == 1 ? file.name() : withFolder(file);
      int earlier = given.merge(name, 1, Integer::sum) - 1;
      distinct.add(
          new InputFile(
              file.path(), file.inside(), earlier == 0 ? name : name + " (" + earlier + ")"));
    }
    return distinct;
  }

  private static String withFolder(InputFile file) {
    Path folder = file.path().toAbsolutePath().normalize();
    for (int up = 0; up < file.name().split("/").length && folder.getParent() != null; up++) {
      folder = folder.getParent();
    }
    Path name = folder.getFileName();
    return name == null ? file.name() : name + "/" + file.name();
  }

  /** Refuses to read what was kept aside, so that no old file is taken for the new one. */
  static void refuseKept(Path file) throws UseCaseException {
    if (file.getFileName() != null && KeptName.is(file.getFileName().toString())) {
      throw UseCaseException.of(UseCaseException.Kind.INPUT_IS_KEPT).with("path", file);
    }
  }

  /** A path as the disk knows it, as far as it is there. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
