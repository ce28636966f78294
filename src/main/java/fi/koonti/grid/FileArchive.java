package fi.koonti.grid;

import fi.koonti.opc.Budget;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.PartName;
import fi.koonti.opc.PartStream;
import fi.koonti.opc.Stopwatch;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import fi.koonti.opc.ZipArchive;
import fi.koonti.opc.ZipPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A zip file that is a folder of files which people sent together. Names in it are never used as
 * paths on disk; whoever shows them makes them harmless.
 */
public final class FileArchive {

  private final ZipArchive archive;
  private final FileLimits limits;
  private final Stopwatch watch;

  /** Of the outermost archive: what comes out of any archive in it counts together. */
  private final Total total;

  private FileArchive(ZipArchive archive, FileLimits limits, Stopwatch watch, Total total) {
    this.archive = archive;
    this.limits = limits;
    this.watch = watch;
    this.total = total;
  }

  /** Bytes that came out. */
  private static final class Total {
    private long bytes;
  }

  /**
   * Opens a file as an archive.
   *
   * @param watch the time of the file on disk; all that is read here counts
   * @return empty when it is no zip file, a damaged one, or itself a document
   */
  public static Optional<FileArchive> open(byte[] content, FileLimits limits, Stopwatch watch) {
    return open(content, limits, watch, new Total());
  }

  private static Optional<FileArchive> open(
      byte[] content, FileLimits limits, Stopwatch watch, Total total) {
    if (FileFormat.otherThanZip(content).isPresent()) {
      return Optional.empty();
    }
    try {
      ZipArchive files = ZipArchive.ofFiles(content, limits.entries());
      return isDocument(files)
          ? Optional.empty()
          : Optional.of(new FileArchive(files, limits, watch, total));
    } catch (UnreadableFileException damaged) {
      // Whoever reads it as a workbook gets the same refusal, and tells it.
      return Optional.empty();
    }
  }

  /** Whether it is an office document, or what is left of one. */
  private static boolean isDocument(ZipArchive files) {
    return files.parts().stream()
        .map(part -> PartName.canonical(part.name()))
        .anyMatch(name -> OpcPackage.CONTENT_TYPES.equals(name) || name.equals(OdsReader.MIMETYPE));
  }

  /**
   * Opens an archive in this one.
   *
   * @param name one of {@link #names()}
   * @return empty when it is no zip file, a damaged one, or itself a document
   * @throws UnreadableFileException as {@link #read}
   */
  public Optional<FileArchive> nested(String name) throws UnreadableFileException {
    return open(read(name), limits, watch, total);
  }

  /** The names of the files as the archive has them, in its order; folders are left out. */
  public List<String> names() {
    return archive.parts().stream()
        .map(ZipPart::name)
        .filter(name -> !name.endsWith("/") && !name.endsWith("\\"))
        .toList();
  }

  /**
   * The content of a file.
   *
   * @param name one of {@link #names()}
   * @throws UnreadableFileException when it is damaged or grows beyond the limits
   */
  public byte[] read(String name) throws UnreadableFileException {
    ZipPart part =
        archive
            .find(name)
            .orElseThrow(
                () -> new UnreadableFileException(Reason.PART_MISSING, Map.of("part", name)));
    Budget budget = new Budget(limits, watch);
    try (PartStream stream = archive.open(part, budget)) {
      byte[] content = stream.next(limits.fileBytes() + 1);
      if (content.length > limits.fileBytes()) {
        String limit = String.valueOf(limits.fileBytes());
        throw new UnreadableFileException(Reason.TOO_LARGE, Map.of("limit", limit));
      }
      stream.finish();
      total.bytes += content.length;
      if (total.bytes > limits.inflatedBytes()) {
        String limit = String.valueOf(limits.inflatedBytes());
        throw new UnreadableFileException(
            Reason.INFLATES_TOO_MUCH, Map.of("part", name, "limit", limit));
      }
      return content;
    } finally {
      budget.end();
    }
  }
}
