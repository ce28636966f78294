package fi.koonti.read;

import fi.koonti.grid.FileArchive;
import fi.koonti.grid.GridReader;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.Stopwatch;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Walks zip archives of returned files. What is in them is named like files in a folder, {@code
 * archive.zip/inner.xlsx}; nothing is ever unpacked to the disk.
 */
public final class FilesInArchives {

  /** Archives in archives are walked so deep; mail programs make two. */
  private static final int DEPTH = 3;

  /** So many files at most come out of one archive and all in it; more is no return. */
  private static final int FILES = 2000;

  private final InputFile outer;
  private final List<InputFile> files = new ArrayList<>();

  private FilesInArchives(InputFile outer) {
    this.outer = outer;
  }

  /**
   * The files in an archive.
   *
   * @param file any file on disk
   * @return the file itself when it is no archive, or one that cannot be walked: reading it then
   *     tells why
   */
  public static List<InputFile> in(InputFile file, FileLimits limits, Watches watches) {
    if (!isArchiveName(file.name())) {
      return List.of(file);
    }
    FilesInArchives walk = new FilesInArchives(file);
    Optional<FileArchive> archive = open(file.path(), limits, watches);
    boolean whole = archive.isPresent() && walk.add(archive.get(), List.of(), file.name());
    return whole && !walk.files.isEmpty() ? List.copyOf(walk.files) : List.of(file);
  }

  /** Why an archive that stands among the files was not walked; empty for any other file. */
  static Optional<UnreadableFileException> refusal(
      InputFile file, byte[] content, FileLimits limits) {
    if (!isArchiveName(file.name())) {
      return Optional.empty();
    }
    return FileArchive.open(content, limits, new Stopwatch())
        .map(
            archive -> {
              if (archive.names().isEmpty()) {
                return new UnreadableFileException(Reason.ARCHIVE_EMPTY);
              }
              return file.inside().size() >= DEPTH
                  ? UnreadableFileException.ofArchive(Reason.ARCHIVE_TOO_DEEP, DEPTH)
                  : UnreadableFileException.ofArchive(Reason.ARCHIVE_TOO_LONG, FILES);
            });
  }

  /** Adds what is in an archive; false when it is more than anyone returns. */
  private boolean add(FileArchive archive, List<String> inside, String name) {
    for (String entry : archive.names()) {
      List<String> where = new ArrayList<>(inside);
      where.add(entry);
      InputFile file = new InputFile(outer.path(), where, name + "/" + harmless(entry));
      Optional<FileArchive> nested =
          where.size() < DEPTH ? nested(archive, entry) : Optional.empty();
      if (nested.isPresent() && !nested.get().names().isEmpty()) {
        if (!add(nested.get(), where, file.name())) {
          return false;
        }
      } else if (files.size() == FILES) {
        return false;
      } else {
        files.add(file);
      }
    }
    return true;
  }

  private static Optional<FileArchive> nested(FileArchive archive, String entry) {
    if (!isArchiveName(entry)) {
      return Optional.empty();
    }
    try {
      return archive.nested(entry);
    } catch (UnreadableFileException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<FileArchive> open(Path path, FileLimits limits, Watches watches) {
    try {
      return FileArchive.open(new GridReader(limits).bytes(path), limits, watches.of(path));
    } catch (UnreadableFileException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isArchiveName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** A name from inside an archive as one that leads nowhere else. */
  private static String harmless(String entry) {
    String name =
        Arrays.stream(entry.replace('\\', '/').split("/"))
            .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals(".."))
            .map(step -> step.replaceAll("[\\p{Cntrl}:]", "_"))
            .collect(Collectors.joining("/"));
    return name.isEmpty() ? "_" : name;
  }
}
